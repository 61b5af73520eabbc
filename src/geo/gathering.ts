// Spots that fall together, where there are very many: each belongs to one of some that keep their distance. Nothing
// but the distances between them counts, so that a sheet that is moved, and not enlarged, keeps its groups.
import {boxAround} from './boxes.ts';
import {gridOver} from './grid.ts';
import type {Spot} from './spread.ts';

const square = (a: Spot, b: Spot) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/**
 * Every spot is in exactly one group, and at most `reach` px from where that began. First in each stands the one nearest to
 * the middle of all, then the others in the order given. The time grows with their number: only what is near is asked, and
 * of the beginnings no more than a few can be near.
 */
export function gathered<T extends Spot>(spots: readonly T[], reach: number): readonly (readonly T[])[] {
  const begun = gridOver<T[]>(boxAround(spots.map(({x, y}) => [x, y])), reach);
  const groups: T[][] = [];
  const nearestTo = (spot: T): T[] | undefined => {
    const {x, y} = spot;
    let nearest: T[] | undefined;
    let least = reach * reach;
    begun.some([x - reach, y - reach, x + reach, y + reach], (group) => {
      const [first] = group;
      const far = first ? square(first, spot) : Infinity;
      if (far < least) [nearest, least] = [group, far];
      return false;
    });
    return nearest;
  };
  for (const spot of spots) {
    const nearest = nearestTo(spot);
    if (nearest) {
      nearest.push(spot);
      continue;
    }
    const group = [spot];
    groups.push(group);
    begun.add([spot.x, spot.y, spot.x, spot.y], group);
  }
  return groups.map(led);
}

function led<T extends Spot>(group: readonly T[]): readonly T[] {
  let [x, y] = [0, 0];
  for (const spot of group) [x, y] = [x + spot.x / group.length, y + spot.y / group.length];
  let [lead] = group;
  for (const spot of group) if (lead && square(spot, {x, y}) < square(lead, {x, y})) lead = spot;
  return lead ? [lead, ...group.filter((spot) => spot !== lead)] : [];
}
