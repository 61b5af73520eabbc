// Makes the land we draw out of Natural Earth's 50 m countries: src/geo/generated/land.ts travels in the script,
// src/geo/generated/land-fine.txt lies beside it and is fetched on zooming in. Same input, same bytes.
import {readFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {gzipSync} from 'node:zlib';
import {presimplify, sphericalTriangleArea} from 'topojson-simplify';
import {alpha2} from './land/iso.mjs';
import {drawNeutrally, dropEmptyRings} from './land/neutral.mjs';
import {packed} from './land/pack.mjs';
import {absoluteTopology, arcNumber, joinCoasts, ringArea, ringPoints, rings, uses} from './land/topology.mjs';

const KM2 = 1 / 6371.0088 ** 2; // steradians
const OUT = new URL('../src/geo/generated/', import.meta.url);

/** Europe, the Near East and Central Asia, where partners crowd, keep sixteen times the detail. */
const favoured = ([x, y]) => x >= -12 && x <= 75 && y >= 22 && y <= 72;

const EDITIONS = {
  // Triangles below `triangle` and islands below `island` go (km²; a sixteenth and `near` in the favoured region).
  coarse: {step: 1 / 16, triangle: 8000, island: 3500, near: 500},
  fine: {step: 1 / 80, triangle: 15, island: 12, near: 1},
};

function dropSmallIslands(topology, {island, near}) {
  const count = uses(topology);
  const coasts = (ring) => ring.map((a) => count.get(arcNumber(a)) === 1);
  const small = (ring) =>
    ringArea(topology.arcs, ring) < (favoured(ringPoints(topology.arcs, ring)[0]) ? near : island) * KM2;
  for (const country of topology.countries) {
    const areas = country.polygons.map(([outer]) => ringArea(topology.arcs, outer));
    const largest = areas.indexOf(Math.max(...areas));
    country.polygons = country.polygons
      .filter(([outer], i) => i === largest || !coasts(outer).includes(true) || !small(outer))
      .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => coasts(hole).includes(false) || !small(hole))]);
  }
}

/** Visvalingam's method; the joints of arcs stay, and a ring keeps four corners. */
function simplified(arcs, threshold) {
  const weight = (triangle) => sphericalTriangleArea(triangle) * (favoured(triangle[1]) ? 16 : 1);
  return presimplify({type: 'Topology', arcs, objects: {}}, weight).arcs.map((arc) => {
    const [x, y] = arc[0];
    const closed = x === arc.at(-1)[0] && y === arc.at(-1)[1];
    const weights = arc.map((point) => point[2]).sort((a, b) => b - a);
    const limit = Math.min(threshold, closed ? (weights[Math.min(4, weights.length - 1)] ?? 0) : Infinity);
    return arc.filter((point) => point[2] >= limit).map(([px, py]) => [px, py]);
  });
}

/** Whole steps from (180° W, 90° S); points that fall together become one. */
const onGrid = (arc, step) =>
  arc
    .map(([x, y]) => [Math.round((x + 180) / step), Math.round((y + 90) / step)])
    .filter(([x, y], i, all) => i === 0 || i === all.length - 1 || x !== all[i - 1][0] || y !== all[i - 1][1]);

const planarArea = (points) =>
  points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    return sum + (x * ny - nx * y) / 2;
  }, 0);

/** The smallest states vanish between two lines of the grid; they get the smallest shape that does not. */
function rescueTheSmallest({arcs, countries}) {
  const count = uses({countries});
  const rescued = [];
  for (const {properties, polygons} of countries) {
    for (const [ring] of polygons) {
      if (Math.abs(planarArea(ringPoints(arcs, ring))) >= 1) continue;
      rescued.push(properties.name);
      const free = ring.find((a) => count.get(arcNumber(a)) === 1) ?? ring[0];
      const [[x, y], end] = [arcs[arcNumber(free)][0], arcs[arcNumber(free)].at(-1)];
      const shapes =
        x === end[0] && y === end[1]
          ? [1, -1].map((d) => [
              [x, y - 1],
              [x - d, y],
              [x, y + 1],
              [x + d, y],
              [x, y - 1],
            ])
          : [
              [1, 1],
              [-1, -1],
              [1, -1],
              [-1, 1],
            ].map(([dx, dy]) => [[x, y], [x + dx, y + dy], end]);
      // d3 wants outer rings clockwise.
      const fits = shapes.find((shape) => {
        const trial = [...arcs];
        trial[arcNumber(free)] = shape;
        return planarArea(ringPoints(trial, ring)) <= -0.5;
      });
      if (!fits) throw new Error(`cannot keep ${properties.name}`);
      arcs[arcNumber(free)] = fits;
    }
  }
  return rescued;
}

function edition(source, {step, triangle, island, near}) {
  const topology = structuredClone(source);
  dropSmallIslands(topology, {island, near});
  joinCoasts(topology);
  const arcs = simplified(topology.arcs, triangle * KM2).map((arc) => onGrid(arc, step));
  const rescued = rescueTheSmallest({arcs, countries: topology.countries});
  const used = uses(topology);
  const total = arcs.reduce((sum, arc, i) => sum + (used.has(i) ? arc.length : 0), 0);
  const text = packed({arcs, countries: topology.countries, dashed: topology.dashed});
  return {text, total, arcs: used.size, rings: rings(topology).length, rescued};
}

const require = createRequire(import.meta.url);
const source = absoluteTopology(JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')));
dropEmptyRings(source);
source.dashed = drawNeutrally(source);
const ids = source.countries.map(alpha2).join('');

mkdirSync(OUT, {recursive: true});
for (const [name, settings] of Object.entries(EDITIONS)) {
  const {text, ...facts} = edition(source, settings);
  const perDegree = Math.round(1 / settings.step);
  const content =
    name === 'fine'
      ? `${perDegree} ${ids} ${text}\n`
      : '// Made by tools/build-land.mjs from Natural Earth 4.1 (public domain); not to be edited.\n' +
        `// ${facts.total} points, ${facts.arcs} arcs, ${facts.rings} rings.\n` +
        `export const LAND =\n  '${perDegree} ${ids} ${text}';\n`;
  const file = new URL(name === 'fine' ? 'land-fine.txt' : 'land.ts', OUT);
  writeFileSync(file, content);
  console.log(name, facts, `${content.length} characters, ${gzipSync(content, {level: 9}).length} gzip`);
}
