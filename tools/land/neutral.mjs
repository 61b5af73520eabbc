// Where Natural Earth draws a line that many do not accept, we draw what the UN General Assembly has said, or a dashed
// line. The reasons are in docs/decisions/0003-borders-and-land.md.
import {arcNumber, ringArea, ringPoints, rings, splitArc} from './topology.mjs';

const named = ({countries}, name) => {
  const found = countries.find(({properties}) => properties.name === name);
  if (!found) throw new Error(`no ${name} in the source`);
  return found;
};

const arcsBetween = (topology, one, other) => {
  const theirs = new Set(named(topology, other).polygons.flat(2).map(arcNumber));
  return named(topology, one)
    .polygons.flat(2)
    .map(arcNumber)
    .filter((a) => theirs.has(a));
};

/** Crimea is Ukraine's (UN General Assembly, A/RES/68/262): its coast takes the place of the line on the isthmus. */
function crimeaInUkraine(topology) {
  const russia = named(topology, 'Russia');
  const index = russia.polygons.findIndex(([ring]) =>
    ringPoints(topology.arcs, ring).every(([x, y]) => x > 32 && x < 37 && y > 44 && y < 46.5),
  );
  if (index < 0) throw new Error('Crimea is no longer a polygon of Russia; look at the source again');
  const [[ring]] = russia.polygons.splice(index, 1);
  const ukraine = named(topology, 'Ukraine')
    .polygons.flat()
    .find((r) => r.some((a) => ring.includes(~a)));
  const at = ukraine.findIndex((a) => ring.includes(~a));
  const joint = ring.indexOf(~ukraine[at]);
  ukraine.splice(at, 1, ...ring.slice(joint + 1), ...ring.slice(0, joint));
}

/** Western Sahara in its whole extent, north to 27°40′N, where Natural Earth has only what lies east of the berm. */
function wholeWesternSahara(topology) {
  const [berm] = arcsBetween(topology, 'Morocco', 'W. Sahara');
  const morocco = named(topology, 'Morocco').polygons[0][0];
  const sahara = named(topology, 'W. Sahara').polygons[0][0];
  const parallel = 27 + 40 / 60;
  const coast = morocco[(morocco.indexOf(berm) + 1) % morocco.length];
  const points = topology.arcs[coast];
  const index = points.findIndex(([, y]) => y > parallel);
  const [[x0, y0], [x1, y1]] = [points[index - 1], points[index]];
  points.splice(index, 0, [x0 + ((x1 - x0) * (parallel - y0)) / (y1 - y0), parallel]);
  const [south, north] = splitArc(topology, coast, index);
  const line = topology.arcs.push([topology.arcs[berm][0], topology.arcs[north][0]]) - 1;
  morocco.splice(0, morocco.length, ...morocco.flatMap((a) => (a === berm ? [line] : a === south ? [] : [a])));
  sahara.splice(0, sahara.length, ...sahara.flatMap((a) => (a === ~berm ? [south, ~line] : [a])));
}

/** Pairs, and the part of their line that is meant (all of it if no part is named). */
const DASHED = [
  ['Morocco', 'W. Sahara'],
  ['Kosovo', 'Serbia'],
  ['Cyprus', 'N. Cyprus'],
  ['Somalia', 'Somaliland'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['India', 'Pakistan', ([, y]) => y > 32.3],
  ['India', 'China', ([x]) => x < 82 || x > 91],
  ['Pakistan', 'China'],
  ['Siachen Glacier', 'India'],
  ['Siachen Glacier', 'Pakistan'],
  ['Siachen Glacier', 'China'],
  ['Sudan', 'S. Sudan'],
  ['Egypt', 'Sudan', ([x]) => x > 33.1],
  ['North Korea', 'South Korea'],
];

/** Arc numbers; arcs are cut where the disputed part ends. */
function dashedArcs(topology) {
  return DASHED.flatMap(([one, other, meant = () => true]) =>
    arcsBetween(topology, one, other).flatMap((arc) => {
      const flags = topology.arcs[arc].map(meant);
      const change = flags.findIndex((flag, i) => i > 0 && flag !== flags[i - 1]);
      if (change < 0) return flags[0] ? [arc] : [];
      if (flags.slice(change).includes(flags[0])) throw new Error(`${one}–${other} is cut more than once`);
      const [before, after] = splitArc(topology, arc, change);
      return [flags[0] ? before : after];
    }),
  );
}

/** Changes the topology; returns the set of arcs to be drawn dashed. */
export function drawNeutrally(topology) {
  crimeaInUkraine(topology);
  wholeWesternSahara(topology);
  return new Set(dashedArcs(topology));
}

/** The pole: Natural Earth's Antarctica has a ring of no area around it, and its coast as that ring's hole. */
export function dropEmptyRings(topology) {
  for (const country of topology.countries) {
    country.polygons = country.polygons
      .map((polygon) => polygon.filter((ring) => ringArea(topology.arcs, ring) > 1e-9))
      .filter((polygon) => polygon.length > 0);
  }
  return rings(topology).length;
}
