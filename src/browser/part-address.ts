// Where the files beside the script are: in the folder that `<script data-parts="/files/">` names, else where the script
// itself came from, which optimisers and loaders hide (combined, inlined, fetched and evaluated, made a module).
const OURS = /\/twin-cities(?:-core)?(?:\.min)?\.m?js(?:[?#]|$)/;

/** Address of the script as it was loaded; undefined when nothing tells. */
export function scriptAddress(): string | undefined {
  const own = typeof __BASE__ === 'undefined' ? '' : __BASE__;
  const known = [
    own,
    ...namesOf(document.scripts, 'src'),
    ...namesOf(performance.getEntriesByType('resource'), 'name'),
  ];
  return known.find((address) => OURS.test(address)) ?? (own || undefined);
}

/** Of `twin-cities-<name>.js`, with the script's own `?ver=`: no old part for a new script. Throws where no address can be made. */
export function partAddress(name: string): string {
  const script = scriptAddress();
  const tagged = typeof __PARTS__ === 'undefined' ? '' : __PARTS__;
  const folder = tagged || document.querySelector('script[data-parts]')?.getAttribute('data-parts');
  const base = folder
    ? new URL(folder.replace(/\/?$/, '/'), document.baseURI)
    : new URL(script ?? '', document.baseURI);
  const url = new URL(`twin-cities-${name}.js`, base);
  if (script) url.search = new URL(script, document.baseURI).search;
  return url.href;
}

function namesOf<K extends string>(list: Iterable<Readonly<Record<K, string>>>, key: K): readonly string[] {
  const names: string[] = [];
  for (const one of list) names.push(one[key]);
  return names;
}
