// The world's countries as arcs with absolute coordinates, easy to cut and join. Natural Earth through world-atlas.
import {geoArea} from 'd3-geo';

/** A ring is a list of arc numbers; ~n is arc n backwards. */
export const arcNumber = (reference) => (reference < 0 ? ~reference : reference);

export function absoluteTopology({arcs, objects, transform: {scale, translate}}) {
  return {
    arcs: arcs.map((arc) => {
      let x = 0,
        y = 0;
      return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    }),
    countries: objects.countries.geometries.map(({id, properties, type, arcs: a}) => ({
      id,
      properties,
      polygons: structuredClone(type === 'Polygon' ? [a] : type === 'MultiPolygon' ? a : []),
    })),
  };
}

export const points = (arcs, reference) => (reference < 0 ? arcs[~reference].toReversed() : arcs[reference]);

export const ringPoints = (arcs, ring) => ring.flatMap((a, i) => points(arcs, a).slice(i ? 1 : 0));

/** Steradians; of the smaller side, so that a hole counts like the island it would be. */
export function ringArea(arcs, ring) {
  const area = geoArea({type: 'Polygon', coordinates: [ringPoints(arcs, ring)]});
  return Math.min(area, 4 * Math.PI - area);
}

export const rings = ({countries}) => countries.flatMap(({polygons}) => polygons.flat());

/** How many rings use each arc: 1 is a coast, 2 a border. */
export function uses(topology) {
  const count = new Map();
  for (const ring of rings(topology)) {
    for (const a of ring) count.set(arcNumber(a), (count.get(arcNumber(a)) ?? 0) + 1);
  }
  return count;
}

/** Cuts an arc after the given point and renames it in every ring; the new arc follows the old one. Returns both numbers. */
export function splitArc(topology, arc, index) {
  const all = topology.arcs[arc];
  const added = topology.arcs.push(all.slice(index)) - 1;
  topology.arcs[arc] = all.slice(0, index + 1);
  for (const ring of rings(topology)) {
    const at = ring.findIndex((a) => arcNumber(a) === arc);
    if (at >= 0) ring.splice(at, 1, ...(ring[at] < 0 ? [~added, ~arc] : [arc, added]));
  }
  return [arc, added];
}

/** Joins neighbouring arcs of a ring that no other ring uses, so that their joint may be simplified away. */
export function joinCoasts(topology) {
  const count = uses(topology);
  for (const {polygons} of topology.countries) {
    for (const polygon of polygons) {
      polygon.forEach((ring, which) => {
        const turn = ring.findIndex((a) => count.get(arcNumber(a)) > 1);
        const turned = turn > 0 ? [...ring.slice(turn), ...ring.slice(0, turn)] : ring;
        const joined = [];
        let open = false;
        for (const a of turned) {
          const coast = count.get(arcNumber(a)) === 1;
          if (coast && open) topology.arcs[joined.at(-1)].push(...points(topology.arcs, a).slice(1));
          else joined.push(coast ? topology.arcs.push([...points(topology.arcs, a)]) - 1 : a);
          open = coast;
        }
        polygon[which] = joined;
      });
    }
  }
}
