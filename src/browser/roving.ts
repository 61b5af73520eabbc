// Roving tabindex: a group marked data-roving is one tab stop, the arrow keys move inside it, and letters find what begins
// with them.
// data-roving="horizontal" | "vertical" | "both"; its items are the focusable descendants marked tabindex 0 or -1. "row" is
// horizontal, and its first item stays the stop: what is folded away later takes no stop with it.
import {folded} from '../i18n/fold.ts';
import {isThere} from './focus.ts';

const STEPS: Readonly<Record<string, readonly [axis: 'horizontal' | 'vertical', step: 1 | -1]>> = {
  ArrowRight: ['horizontal', 1],
  ArrowLeft: ['horizontal', -1],
  ArrowDown: ['vertical', 1],
  ArrowUp: ['vertical', -1],
};

type Item = HTMLElement | SVGElement;

/** What has been typed so far, and when the last letter came. */
interface Typed {
  readonly group: Element;
  readonly text: string;
  /** ms */
  readonly at: number;
}

/** A letter that comes later begins anew; ms. */
const TOGETHER = 800;

let typed: Typed | undefined;

/** Moves the focus for an arrow, Home, End or a letter; true when the key was for a group. `rtl` turns left and right round. */
export function roved(event: KeyboardEvent, target: Element, rtl: boolean): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const group = target.closest('[data-roving]');
  if (!group || target.matches('input, select, textarea')) return false;
  const items = [...group.querySelectorAll<Item>('[tabindex]')].filter(
    // What is folded away cannot take the focus.
    (item) => item.closest('[data-roving]') === group && !item.hasAttribute('disabled') && isThere(item),
  );
  const now = items.findIndex((item) => item === target || item.contains(target));
  if (now < 0) return false;
  const next = /^\p{L}$/u.test(event.key)
    ? nextByLetter(event, group, items, now)
    : event.shiftKey
      ? undefined
      : nextIndex(event.key, now, items.length, group.getAttribute('data-roving') || 'both', rtl);
  const item = next === undefined ? undefined : items[next];
  if (!item) return false;
  if (group.getAttribute('data-roving') !== 'row')
    items.forEach((one) => one.setAttribute('tabindex', one === item ? '0' : '-1'));
  item.focus();
  return true;
}

function nextIndex(key: string, now: number, count: number, direction: string, rtl: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (!step || (direction !== 'both' && (direction === 'row' ? 'horizontal' : direction) !== step[0])) return undefined;
  const turned = rtl && step[0] === 'horizontal' ? -step[1] : step[1];
  return (now + turned + count) % count;
}

/** The next that begins with what has been typed; one letter again and again walks through all that begin with it. */
function nextByLetter(
  {key, timeStamp}: KeyboardEvent,
  group: Element,
  items: readonly Item[],
  now: number,
): number | undefined {
  const goesOn = typed?.group === group && timeStamp - typed.at < TOGETHER;
  const text = folded((goesOn ? (typed?.text ?? '') : '') + key);
  typed = {group, text, at: timeStamp};
  const isOne = [...text].every((letter) => letter === text[0]);
  const wanted = isOne ? text.slice(0, 1) : text;
  // Who goes on typing stays on what still begins so.
  const from = isOne ? 1 : 0;
  const order = items.map((_, i) => (now + from + i) % items.length);
  return order.find((i) => folded(nameOf(items[i])).startsWith(wanted));
}

const nameOf = (item: Item | undefined): string =>
  (item?.getAttribute('aria-label') ?? item?.getAttribute('title') ?? item?.textContent ?? '').trim();
