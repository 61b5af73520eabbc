// The address of a licence named by its SPDX identifier.
const KNOWN: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
};

export function licenceUrl(licence: string): string {
  if (/^https?:\/\//.test(licence)) return licence;
  const commons = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/.exec(licence);
  if (commons) return `https://creativecommons.org/licenses/${(commons[1] ?? '').toLowerCase()}/${commons[2] ?? ''}/`;
  return KNOWN[licence] ?? `https://spdx.org/licenses/${encodeURIComponent(licence)}.html`;
}

/** As readers know it: 'CC BY 4.0' for CC-BY-4.0. */
export function licenceName(licence: string): string {
  return licence.replace(/^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/, 'CC $1 $2');
}
