// What fills pages from top to bottom: pieces that give as much of themselves as has room, and keep the rest for the next page.
import {stacked, type Block} from './paragraph.ts';

export interface Taken {
  readonly block: Block;
  /** What is left for the next page. */
  readonly rest?: Piece | undefined;
}

/**
 * @param free px that are left on the page
 * @param isTop nothing stands above it: then something must be given, however little room there is
 * @returns undefined where it rather begins on the next page
 */
export type Piece = (free: number, isTop: boolean) => Taken | undefined;

/** A block that is not broken. */
export const whole =
  (block: Block): Piece =>
  (free, isTop) =>
    isTop || block.height <= free ? {block} : undefined;

/**
 * Pages of at most that height, each from top to bottom.
 * @param running stands at the head of all but the first
 */
export function filled(
  pieces: readonly Piece[],
  {height, gap, running}: {readonly height: number; readonly gap: number; readonly running?: Block | undefined},
): readonly Block[] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  let used = 0;
  const turn = (): void => {
    pages.push(page);
    page = [];
    used = 0;
  };
  const queue = [...pieces];
  for (let piece = queue.shift(); piece; piece = queue.shift()) {
    if (running && pages.length > 0 && page.length === 0) {
      page.push(running);
      used = running.height;
    }
    const isTop = page.length === (running && pages.length > 0 ? 1 : 0);
    const taken = piece(height - used - (page.length ? gap : 0), isTop);
    if (!taken) {
      turn();
      queue.unshift(piece);
      continue;
    }
    if (taken.block.height > 0) {
      used += taken.block.height + (page.length ? gap : 0);
      page.push(taken.block);
    }
    if (taken.rest) {
      turn();
      queue.unshift(taken.rest);
    }
  }
  if (page.length) turn();
  return pages.map((blocks) => stacked(blocks, gap));
}
