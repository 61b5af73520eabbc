// Roving tabindex: a group marked data-roving is one tab stop, the arrow keys move inside it.
// data-roving="horizontal" | "vertical" | "both"; its items are the focusable descendants marked tabindex 0 or -1.
const STEPS: Readonly<Record<string, readonly [axis: 'horizontal' | 'vertical', step: 1 | -1]>> = {
  ArrowRight: ['horizontal', 1],
  ArrowLeft: ['horizontal', -1],
  ArrowDown: ['vertical', 1],
  ArrowUp: ['vertical', -1],
};

/** Moves the focus for an arrow, Home or End key; true when the key was for a group. `rtl` turns left and right round. */
export function roved(event: KeyboardEvent, target: Element, rtl: boolean): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const group = target.closest('[data-roving]');
  if (!group || target.matches('input, select, textarea')) return false;
  const items = [...group.querySelectorAll<HTMLElement | SVGElement>('[tabindex]')].filter(
    // What is folded away (notes and contacts of the table) cannot take the focus.
    (item) =>
      item.closest('[data-roving]') === group && !item.hasAttribute('disabled') && item.getClientRects().length > 0,
  );
  const now = items.findIndex((item) => item === target || item.contains(target));
  if (now < 0) return false;
  const next = nextIndex(event.key, now, items.length, group.getAttribute('data-roving') || 'both', rtl);
  const item = next === undefined ? undefined : items[next];
  if (!item) return false;
  items.forEach((one) => one.setAttribute('tabindex', one === item ? '0' : '-1'));
  item.focus();
  return true;
}

function nextIndex(key: string, now: number, count: number, direction: string, rtl: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (!step || (direction !== 'both' && direction !== step[0])) return undefined;
  const turned = rtl && step[0] === 'horizontal' ? -step[1] : step[1];
  return (now + turned + count) % count;
}
