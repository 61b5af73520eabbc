// d3 without what we never call. A bundler keeps a method because an object has it, and a table because a call made it; here
// they are cut out by their names, and a build stops where a new version of d3 no longer has them.

/** What d3-geo uses of d3-array. */
const ARRAY = [
  /^class Adder \{[\s\S]*?^\}/m,
  /^function\* flatten\([\s\S]*?^\}/m,
  /^function merge\([\s\S]*?^\}/m,
  /^function range\([\s\S]*?^\}/m,
];

const GEO = [
  // We draw paths as text, and measure by other means.
  [/^ {2}path\.(?:area|measure|bounds|centroid|context) = function\(\w+\) \{[\s\S]*?^ {2}\};\n/gm, 5, ''],
  [
    /path\.projection\(projection\)\.digits\(digits\)\.context\(context\)/g,
    1,
    '(context = null, contextStream = new PathString(digits), path.projection(projection))',
  ],
  // We fit by hand (src/geo/projections.ts), so that a frame means the same for all three projections.
  [/^ {2}projection\.fit(?:Extent|Size|Width|Height) = function\([^)]*\) \{[\s\S]*?^ {2}\};\n/gm, 8, ''],
  // The way back from the sheet to the sphere, and projections of which only the call that makes them would stay.
  [
    /^\w+Raw\.invert = (?:function\([^)]*\) \{\n[\s\S]*?^\}|azimuthalInvert\(function\(\w\) \{\n[\s\S]*?^\}\)|\w+(?:\(\w+\))?);\n/gm,
    10,
    '',
  ],
  [/= (?=(?:azimuthalRaw|clip|transformer)\()/g, 5, '= /* @__PURE__ */ '],
];

export const lean = {
  name: 'lean-d3',
  enforce: 'pre',
  transform(code, id) {
    if (/[\\/]node_modules[\\/]d3-array[\\/]/.test(id)) {
      const parts = ARRAY.map((part) => part.exec(code)?.[0] ?? this.error(`d3-array has no ${part}`));
      return {code: `${parts.join('\n')}\nexport {Adder, merge, range};`, map: null};
    }
    if (!/[\\/]node_modules[\\/]d3-geo[\\/]/.test(id)) return;
    let rest = code;
    for (const [pattern, times, by] of GEO) {
      const found = rest.match(pattern)?.length ?? 0;
      if (found !== times) this.error(`d3-geo has ${found} instead of ${times} of ${pattern}`);
      rest = rest.replace(pattern, by);
    }
    return {code: rest, map: null};
  },
};
