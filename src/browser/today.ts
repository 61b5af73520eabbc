// The reader's today. The only clock of the widget.
import type {IsoDay} from '../model/day.ts';

export function today(): IsoDay {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
