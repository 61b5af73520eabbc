// An atlas that the contract allows and that nobody would write: all instruments, events and forms of a date, partners at
// the poles, at the antipode and at home, names of one letter and of sixty, none to sixty of them.
import {readEdtf} from '../../src/model/edtf.ts';
import type {AtlasFile, Text} from '../../src/model/schema.ts';
import {CONFIDENCES, EVENT_TYPES, INSTRUMENTS, ROLES} from '../../src/model/vocabulary.ts';
import type {Chance} from './chance.ts';

const NAMES = [
  'Å',
  'Y',
  'Łódź',
  'Ħal Għargħur',
  "L'Aquila",
  'São Tomé & Príncipe',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  'Villanueva de la Cañada y de los Infantes del Marqués de Santillana',
  '東京都',
  'ירושלים',
  'القدس',
  'Київ',
  'Αθήνα',
  'तिरुवनन्तपुरम्',
  'กรุงเทพมหานคร',
  '👑 Kingston',
  '<b>Bold</b>',
  '"Quoted" \'twice\'',
  '-0',
  '=SUM(A1)',
  'constructor',
  '__proto__',
  'a\u00adb\u200bc',
  '\u202eright to left',
  'New\nline\tand tab',
  '  spaces  ',
  '1984',
  '&amp;&lt;',
  'e\u0301\u0323\u0302',
] as const;
const COUNTRIES = ['PL', 'UA', 'RU', 'US', 'FR', 'CN', 'MT', 'XK', 'NZ', 'AQ', 'ZZ', 'GB', 'IL', 'EH'] as const;
const URLS = ['https://example.org/', 'http://example.org/a?b=c&d=%22#e', `https://example.org/${'long/'.repeat(60)}`] as const; // prettier-ignore
const two = (value: number): string => String(value).padStart(2, '0');

export function randomAtlas(chance: Chance): AtlasFile {
  const {whole, one, rarely, several} = chance;
  const sources = several(rarely(8) ? 60 : whole(1, 6), (i) => ({
    id: `s${i}`,
    title: rarely(3) ? text() : words(),
    ...maybe(3, 'publisher', words),
    ...maybe(3, 'date', date),
    ...maybe(3, 'url', () => one(URLS)),
    ...maybe(4, 'language', () => one(['pl', 'en', 'zh-Hant', 'sgn', 'polski', 'xx'])),
    ...maybe(4, 'role', () => one(['primary', 'secondary', 'dataset'])),
    ...maybe(5, 'note', text),
  }));
  const cited = (): readonly string[] =>
    several(rarely(10) ? 12 : whole(1, 2), () => `s${whole(0, sources.length - 1)}`);
  const home = {id: 'home', name: text(), country: one(COUNTRIES), coordinates: spot()};
  const groups = several(whole(0, 4), (i) => ({id: `g${i}`, name: text()}));
  const count = one([0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 60]);
  const crowd = rarely(4) ? spot() : undefined;
  const place = (): string => one(['home', ...several(count, partnerId)]);

  const event = () => ({
    type: rarely(2) ? ('signed' as const) : one(EVENT_TYPES),
    date: date(),
    sources: cited(),
    ...maybe(4, 'place', place),
    ...maybe(6, 'note', text),
    ...maybe(6, 'confidence', () => one(CONFIDENCES)),
  });
  const partner = (p: number) => ({
    id: partnerId(p),
    name: text(),
    country: one(COUNTRIES),
    coordinates: crowd && rarely(2) ? near(crowd) : rarely(6) ? near(home.coordinates) : spot(home.coordinates),
    ties: several(rarely(9) ? 0 : rarely(9) ? 6 : whole(1, 2), (t) => ({
      id: `p${p}-t${t}`,
      instrument: one(INSTRUMENTS),
      events: inOrder(several(rarely(9) ? 0 : rarely(9) ? 12 : whole(1, 4), event)),
      ...maybe(6, 'scope', text),
      ...maybe(6, 'note', text),
      ...maybe(6, 'sources', cited),
    })),
    ...(groups.length > 0 && !rarely(3) ? {group: `g${whole(0, groups.length - 1)}`} : {}),
    ...maybe(5, 'note', text),
    ...maybe(6, 'kind', text),
    ...maybe(4, 'wikidata', () => `Q${whole(1, 1e8)}`),
    ...maybe(5, 'endonyms', () => ['uk']),
    ...maybe(5, 'otherNames', () => ({de: [words()]})),
  });
  return {
    format: 'twin-cities/1',
    id: 'wild',
    title: text(),
    updated: rarely(10) ? '1996-02-29' : `20${two(whole(20, 26))}-${two(whole(1, 12))}-${two(whole(1, 28))}`,
    home,
    sources,
    partners: several(count, partner),
    ...maybe(2, 'groups', () => groups),
    ...(groups.length > 0 ? {groups} : {}),
    ...maybe(4, 'about', () => several(whole(1, 3), () => ({title: text(), text: text(), sources: cited()}))),
    ...maybe(3, 'undertakings', () =>
      several(rarely(5) ? 40 : whole(1, 4), (i) => ({
        id: `u${i}`,
        kind: one(['festival', 'exhibition', 'institutional', 'odd-kind']),
        title: text(),
        sources: cited(),
        ...maybe(2, 'date', date),
        ...maybe(2, 'role', () => one(ROLES)),
        ...maybe(3, 'place', place),
        ...(count > 0 ? {partners: several(whole(1, 3), () => partnerId(whole(0, count - 1)))} : {}),
        ...maybe(4, 'inferred', () => true),
      })),
    ),
    ...maybe(3, 'memberships', () =>
      several(whole(1, 3), (i) => ({
        id: `m${i}`,
        name: text(),
        sources: cited(),
        ...maybe(2, 'since', () => '1998~'),
        ...maybe(4, 'until', () => '2011/2012'),
        ...maybe(3, 'attested', date),
        ...maybe(2, 'seat', () => ({name: text(), country: one(COUNTRIES), coordinates: spot()})),
        ...maybe(3, 'activities', () => [text(), text()]),
        ...maybe(3, 'plans', text),
      })),
    ),
    ...maybe(4, 'discrepancies', () => several(whole(1, 3), () => ({about: place(), note: text(), sources: cited()}))),
    ...maybe(5, 'periods', () => [{id: 'era', name: text(), from: '1989', to: '[2003..2004-05]', sources: cited()}]),
    ...maybe(6, 'publisher', words),
    ...maybe(6, 'creator', text),
    ...maybe(6, 'doi', () => '10.5281/zenodo.7'),
    ...maybe(6, 'url', () => one(URLS)),
  } as AtlasFile;

  function partnerId(index: number): string {
    return `p${index}`;
  }
  function maybe<K extends string, V>(times: number, key: K, made: () => V): {readonly [key in K]?: V} {
    return rarely(times) ? ({[key]: made()} as {readonly [key in K]?: V}) : {};
  }
  function words(): string {
    const name = one(NAMES);
    return rarely(12) ? `${name} `.repeat(whole(5, 40)).trim() || name : name;
  }
  function text(): Text {
    return rarely(5) ? {de: words()} : {en: words(), ...maybe(2, 'pl', words), ...maybe(4, 'uk', words)};
  }
  function spot(home?: readonly [number, number]): readonly [number, number] {
    const [lon, lat] = home ?? [0, 0];
    return one([
      () => [whole(-180, 180), whole(-90, 90)] as const,
      () => [chance.between(-30, 45), chance.between(35, 65)] as const,
      () => [chance.between(-30, 45), chance.between(35, 65)] as const,
      () => [chance.between(-180, 180), chance.between(-60, 70)] as const,
      () => [whole(-180, 180), one([90, -90])] as const,
      () => [one([180, -180]), whole(-90, 90)] as const,
      () => (home ? ([lon > 0 ? lon - 180 : lon + 180, -lat] as const) : ([0, 0] as const)),
      () => [lon, lat] as const,
    ])();
  }
  function near([lon, lat]: readonly [number, number]): readonly [number, number] {
    const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
    return [within(lon + chance.between(-0.4, 0.4), 180), within(lat + chance.between(-0.3, 0.3), 90)];
  }
  function date(): string {
    const mark = (): string => (rarely(4) ? one(['~', '?', '%']) : '');
    const from = rarely(40) ? whole(1, 1850) : whole(1950, 2026);
    const plain = (year: number): string =>
      String(year).padStart(4, '0') +
      one([
        '',
        `-${two(whole(1, 12))}`,
        `-${two(whole(1, 12))}-${two(whole(1, 28))}`,
        rarely(3) ? '-12-31' : '-02-28',
      ]) +
      mark();
    const to = from + whole(1, 12);
    return one([
      () => plain(from),
      () => plain(from),
      () => plain(from),
      () => plain(from),
      () => `${plain(from)}/${plain(to)}`,
      () => `[${plain(from)}..${plain(to)}]`,
      () => `[${plain(from)},${plain(to)}]`,
      () => `{${plain(from)},${plain(to)},${plain(to + 2)}}`,
      () => `{${plain(from)}..${plain(to)}}`,
    ])();
  }
}

/** By their first possible days; nothing ends that has not been signed. */
function inOrder<E extends {readonly type: string; readonly date: string}>(events: readonly E[]): readonly E[] {
  const day = ({date}: E): string => readEdtf(date)?.earliest ?? '';
  const sorted = [...events].sort((a, b) => (day(a) < day(b) ? -1 : 1));
  return sorted.map((one, i) => (i === 0 ? {...one, type: 'signed'} : one));
}
