// Reading an atlas: what a good one becomes, and what each thing that is wrong with a file is called and where it stands.
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {Atlas} from '../../src/model/atlas.ts';
import type {Problem} from '../../src/model/problem.ts';
import type {AtlasFile} from '../../src/model/schema.ts';
import {fallbackHTML} from '../../src/static.ts';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

const written = readFileSync(new URL('../fixtures/small-atlas.json', import.meta.url), 'utf8');
const small = (): Json => JSON.parse(written) as Json;

/** The small atlas with one value put, or taken away if it is undefined. */
function smallWith(path: Path, value: unknown): Json {
  const file = small();
  let at: Json = file;
  for (const step of path.slice(0, -1)) at = at[step] as Json;
  const last = path[path.length - 1] ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return file;
}
/** Without what helps to find and mend it, of which bad-input.test.ts tells. */
const bare = ({name: _name, example: _example, near: _near, keys: _keys, ...problem}: Problem): Problem => problem;
const problemsOf = (input: unknown): readonly Problem[] => {
  const reading = readAtlas(input);
  return 'problems' in reading ? reading.problems.map(bare) : [];
};
const warningsOf = (input: unknown): readonly Problem[] => {
  const reading = readAtlas(input);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.warnings.map(bare);
};
function atlasOf(input: unknown): Atlas {
  const reading = readAtlas(input);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.atlas;
}

describe('a good atlas', () => {
  const atlas = atlasOf(small());

  test('has nothing odd about it', () => {
    expect(warningsOf(small())).toEqual([]);
  });

  test('is kept as it was written, for export', () => {
    expect(atlas.file).toEqual(small());
  });

  test('has its dates understood', () => {
    const [letter] = atlas.partners[0]?.ties ?? [];
    expect(letter?.events.map(({date, when}) => [date, when.earliest, when.latest])).toEqual([
      ['1994', '1994-01-01', '1994-12-31'],
      ['[2009-09-12..2018-03]', '2009-09-12', '2018-03-31'],
      ['2014-06-21', '2014-06-21', '2014-06-21'],
    ]);
    expect(atlas.extent).toEqual({from: '1994-01-01', to: '2022-02-27'});
  });

  test('has its sources numbered and its places found', () => {
    expect(atlas.sources.map(({id, number}) => `${number} ${id}`)).toEqual(['1 card', '2 paper', '3 list']);
    const [, lapsed, renewed] = atlas.partners[0]?.ties[0]?.events ?? [];
    expect(lapsed?.cites).toEqual([1, 2]);
    expect(renewed?.place).toBe(atlas.home);
    expect(atlas.partners[1]?.ties[0]?.events[1]?.place?.name).toEqual({en: 'Hall'});
    expect(atlas.partners[3]?.ties[0]?.events[2]?.place?.coordinates).toBeUndefined();
  });

  test('knows when each partner came', () => {
    // The first signature counts, not the talks before it; without any date, the end of time.
    expect(atlas.partners.map(({id, first}) => [id, first])).toEqual([
      ['alder', '1994-01-01'],
      ['birch', '2000-02-01'],
      ['cedar', '1995-04-01'],
      ['doum', '2004-01-01'],
      ['elder', '9999-12-31'],
    ]);
  });

  test('fills in what may be left out', () => {
    expect(atlas.partners[4]).toMatchObject({endonyms: [], otherNames: {}, ties: [], group: undefined});
    expect(atlas.undertakings.map(({inferred, confidence}) => [inferred, confidence])).toEqual([
      [true, 'medium'],
      [false, 'high'],
    ]);
    expect(atlas.discrepancies.map(({id, about}) => [id, about])).toEqual([
      ['alder-year', ['alder']],
      ['discrepancy-2', ['haven', 'league']],
    ]);
    expect(atlas.chapters[1]?.view).toEqual({});
    // prettier-ignore
    const bare = atlasOf({
      format: 'twin-cities/1', id: 'a', title: {en: 'A'}, updated: '2020-01-01', sources: [], partners: [],
      home: {id: 'a', name: {en: 'A'}, country: 'PL', coordinates: [0, 0]},
    });
    expect(bare).toMatchObject({
      groups: [],
      undertakings: [],
      memberships: [],
      discrepancies: [],
      periods: [],
      chapters: [],
    });
    expect(bare.extent).toEqual({from: '2020-01-01', to: '2020-01-01'});
  });

  test('is frozen to the last leaf, the object handed in is not', () => {
    const input = small();
    const loose: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(value);
      Object.values(value).forEach(visit);
    };
    visit(atlasOf(input));
    expect(loose).toEqual([]);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(input['partners'])).toBe(false);
    input['title'] = {en: 'Changed'};
  });

  test('keeps text as text', () => {
    const name = {en: '<img src=x onerror=alert(1)>&amp;${1}'};
    expect(atlasOf(smallWith(['partners', 0, 'name'], name)).partners[0]?.name).toEqual(name);
  });

  test('tells events in the order in which they can have happened', () => {
    const events = [
      {type: 'renewed', date: '2014-06-21', sources: ['card']},
      {type: 'lapsed', date: '[2009..2018-03]', sources: ['card']},
      {type: 'signed', date: '1994', sources: ['card']},
    ];
    const file = smallWith(['partners', 0, 'ties', 0, 'events'], events);
    expect(warningsOf(file)).toEqual([
      {path: 'partners[0].ties[0].events[2].date', code: 'out-of-order', value: '1994'},
    ]);
    // What the dates leave open stays as the file has it: renewed, and then perhaps lapsed.
    expect(atlasOf(file).partners[0]?.ties[0]?.events.map(({type}) => type)).toEqual(['signed', 'renewed', 'lapsed']);
  });
});

const event = ['partners', 0, 'ties', 0, 'events', 1] as const;
const at = 'partners[0].ties[0].events[1]';

describe('what is wrong with a value', () => {
  test.each<[string, Path, unknown, Problem]>([
    ['no EDTF date', [...event, 'date'], '2012-13-01', {path: `${at}.date`, code: 'not-edtf', value: '2012-13-01'}],
    ['a number for a date', [...event, 'date'], 2012, {path: `${at}.date`, code: 'not-text', value: '2012'}],
    ['no source', [...event, 'sources'], [], {path: `${at}.sources`, code: 'no-source'}],
    [
      'a source that is no list',
      [...event, 'sources'],
      'card',
      {path: `${at}.sources`, code: 'not-a-list', value: 'card'},
    ],
    ['a place that is null', [...event, 'place'], null, {path: `${at}.place`, code: 'not-text', value: 'null'}],
    [
      'a confidence nobody knows',
      [...event, 'confidence'],
      'low',
      {path: `${at}.confidence`, code: 'bad-choice', value: 'low', allowed: ['high', 'medium']},
    ],
    [
      'another format',
      ['format'],
      'twin-cities/2',
      {path: 'format', code: 'bad-format', value: 'twin-cities/2', allowed: ['twin-cities/1']},
    ],
    [
      'the year 0',
      [...event, 'date'],
      '0000',
      {path: `${at}.date`, code: 'not-edtf', value: '0000', cause: 'far-year'},
    ],
    ['a day of the year 0', ['updated'], '0000-12-31', {path: 'updated', code: 'not-a-day', value: '0000-12-31'}],
    ['a NUL', ['home', 'name', 'pl'], 'To\0wn', {path: 'home.name.pl', code: 'bad-character', value: 'U+0000'}],
    ['a bell', ['home', 'name', 'pl'], 'To\u0007wn', {path: 'home.name.pl', code: 'bad-character', value: 'U+0007'}],
    [
      'a control of Windows',
      ['title', 'pl'],
      '\u0084Miasto',
      {path: 'title.pl', code: 'bad-character', value: 'U+0084'},
    ],
    ['what is no letter', ['title', 'pl'], 'a\uFFFF', {path: 'title.pl', code: 'bad-character', value: 'U+FFFF'}],
    ['half a letter', ['licence'], 'CC\ud83d', {path: 'licence', code: 'bad-character', value: 'U+D83D'}],
    ['no day', ['updated'], '2020-02-30', {path: 'updated', code: 'not-a-day', value: '2020-02-30'}],
    ['a month for a day', ['updated'], '2020-02', {path: 'updated', code: 'not-a-day', value: '2020-02'}],
    ['an id with a space', ['partners', 2, 'id'], 'a b', {path: 'partners[2].id', code: 'bad-id', value: 'a b'}],
    ['a country by name', ['home', 'country'], 'Poland', {path: 'home.country', code: 'bad-country', value: 'Poland'}],
    [
      'a longitude beyond the date line',
      ['home', 'coordinates'],
      [181, 0],
      {path: 'home.coordinates[0]', code: 'bad-longitude', value: '181'},
    ],
    [
      'a latitude beyond the pole',
      ['home', 'coordinates'],
      [0, -90.5],
      {path: 'home.coordinates[1]', code: 'bad-latitude', value: '-90.5'},
    ],
    [
      'a latitude that is no number',
      ['home', 'coordinates'],
      [0, NaN],
      {path: 'home.coordinates[1]', code: 'bad-latitude', value: 'NaN'},
    ],
    [
      'a longitude in words',
      ['home', 'coordinates'],
      ['23', 53],
      {path: 'home.coordinates[0]', code: 'not-a-number', value: '23'},
    ],
    ['one coordinate', ['home', 'coordinates'], [23], {path: 'home.coordinates', code: 'bad-coordinates'}],
    ['three coordinates', ['home', 'coordinates'], [23, 53, 100], {path: 'home.coordinates', code: 'bad-coordinates'}],
    [
      'coordinates in words',
      ['home', 'coordinates'],
      '23,53',
      {path: 'home.coordinates', code: 'bad-coordinates', value: '23,53'},
    ],
    ['a name without languages', ['home', 'name'], 'Haven', {path: 'home.name', code: 'not-an-object', value: 'Haven'}],
    ['a name in a list', ['home', 'name'], ['Haven'], {path: 'home.name', code: 'not-an-object'}],
    ['a name in no language', ['home', 'name'], {}, {path: 'home.name', code: 'empty'}],
    ['a name without words', ['home', 'name'], {pl: ' '}, {path: 'home.name.pl', code: 'empty', value: ' '}],
    ['a name with a number in it', ['home', 'name'], {pl: 7}, {path: 'home.name.pl', code: 'not-text', value: '7'}],
    ['a home in a list', ['home'], [], {path: 'home', code: 'not-an-object'}],
    [
      'a link that runs code',
      ['sources', 0, 'url'],
      'javascript:alert(1)',
      {path: 'sources[0].url', code: 'bad-url', value: 'javascript:alert(1)'},
    ],
    [
      'a Wikidata id without Q',
      ['home', 'wikidata'],
      '761',
      {path: 'home.wikidata', code: 'bad-wikidata', value: '761'},
    ],
    [
      'a yes for a boolean',
      ['undertakings', 0, 'inferred'],
      'yes',
      {path: 'undertakings[0].inferred', code: 'not-a-boolean', value: 'yes'},
    ],
    ['a hole in a list', ['partners', 0], null, {path: 'partners[0]', code: 'not-an-object', value: 'null'}],
    ['a title that is a number', ['sources', 0, 'title'], 5, {path: 'sources[0].title', code: 'not-text', value: '5'}],
    ['a view that is a list', ['chapters', 0, 'view'], [], {path: 'chapters[0].view', code: 'not-an-object'}],
  ])('%s', (_, path, value, problem) => {
    expect(problemsOf(smallWith(path, value))).toEqual([problem]);
  });

  // prettier-ignore
  test.each<[Path, string]>([
    [['format'], 'format'], [['id'], 'id'], [['home'], 'home'], [['sources'], 'sources'], [['partners'], 'partners'],
    [['home', 'coordinates'], 'home.coordinates'], [['partners', 1, 'ties'], 'partners[1].ties'],
    [['partners', 0, 'ties', 1, 'instrument'], 'partners[0].ties[1].instrument'],
    [[...event, 'date'], `${at}.date`], [[...event, 'type'], `${at}.type`], [[...event, 'sources'], `${at}.sources`],
    [['undertakings', 0, 'sources'], 'undertakings[0].sources'], [['memberships', 0, 'sources'], 'memberships[0].sources'],
    [['memberships', 0, 'history', 0, 'date'], 'memberships[0].history[0].date'], [['discrepancies', 1, 'about'], 'discrepancies[1].about'],
    [['periods', 1, 'from'], 'periods[1].from'], [['chapters', 0, 'text'], 'chapters[0].text'],
  ])('%j missing', (path, where) => {
    expect(problemsOf(smallWith(path, undefined))).toEqual([{path: where, code: 'missing'}]);
  });

  test('everything at once, in the order of the file', () => {
    const file = smallWith(['home', 'country'], 'pl');
    (file['partners'] as Json[])[0] = {id: 'alder'};
    file['title'] = undefined;
    expect(problemsOf(file).map(({path, code}) => `${path} ${code}`)).toEqual([
      'title missing',
      'home.country bad-country',
      'partners[0].name missing',
      'partners[0].country missing',
      'partners[0].coordinates missing',
      'partners[0].ties missing',
    ]);
  });
});

describe('what is wrong among the records', () => {
  test.each<[string, Path, unknown, Problem]>([
    [
      'an unknown source',
      [...event, 'sources', 1],
      'nobody',
      {path: `${at}.sources[1]`, code: 'unknown-source', value: 'nobody'},
    ],
    [
      'an unknown place',
      [...event, 'place'],
      'atlantis',
      {path: `${at}.place`, code: 'unknown-place', value: 'atlantis'},
    ],
    [
      'an unknown group',
      ['partners', 1, 'group'],
      'none',
      {path: 'partners[1].group', code: 'unknown-group', value: 'none'},
    ],
    [
      'an unknown partner',
      ['undertakings', 0, 'partners', 1],
      'x',
      {path: 'undertakings[0].partners[1]', code: 'unknown-partner', value: 'x'},
    ],
    [
      'an unknown city in a view',
      ['chapters', 0, 'view', 'city'],
      'x',
      {path: 'chapters[0].view.city', code: 'unknown-partner', value: 'x'},
    ],
    [
      'an unknown subject',
      ['discrepancies', 0, 'about'],
      'x',
      {path: 'discrepancies[0].about', code: 'unknown-about', value: 'x'},
    ],
    [
      'an unknown subject in a list',
      ['discrepancies', 1, 'about', 1],
      'x',
      {path: 'discrepancies[1].about[1]', code: 'unknown-about', value: 'x'},
    ],
    [
      'an unknown source of a membership',
      ['memberships', 0, 'sources', 0],
      'x',
      {path: 'memberships[0].sources[0]', code: 'unknown-source', value: 'x'},
    ],
    [
      'an unknown place in a history',
      ['memberships', 0, 'history', 0, 'place'],
      'x',
      {path: 'memberships[0].history[0].place', code: 'unknown-place', value: 'x'},
    ],
    ['a source twice', ['sources', 2, 'id'], 'card', {path: 'sources[2].id', code: 'duplicate-id', value: 'card'}],
    ['a partner twice', ['partners', 4, 'id'], 'alder', {path: 'partners[4].id', code: 'duplicate-id', value: 'alder'}],
    [
      'a partner that is home',
      ['partners', 4, 'id'],
      'haven',
      {path: 'partners[4].id', code: 'duplicate-id', value: 'haven'},
    ],
    [
      'a place that is a partner',
      ['places', 1, 'id'],
      'elder',
      {path: 'places[1].id', code: 'duplicate-id', value: 'elder'},
    ],
    [
      'a tie twice',
      ['partners', 1, 'ties', 0, 'id'],
      'alder-letter',
      {path: 'partners[1].ties[0].id', code: 'duplicate-id', value: 'alder-letter'},
    ],
    ['a group twice', ['groups', 1, 'id'], 'near', {path: 'groups[1].id', code: 'duplicate-id', value: 'near'}],
    [
      'an undertaking twice',
      ['undertakings', 1, 'id'],
      'show',
      {path: 'undertakings[1].id', code: 'duplicate-id', value: 'show'},
    ],
    ['a period twice', ['periods', 1, 'id'], 'eu', {path: 'periods[1].id', code: 'duplicate-id', value: 'eu'}],
    ['a chapter twice', ['chapters', 1, 'id'], 'start', {path: 'chapters[1].id', code: 'duplicate-id', value: 'start'}],
    [
      'a discrepancy twice',
      ['discrepancies', 1, 'id'],
      'alder-year',
      {path: 'discrepancies[1].id', code: 'duplicate-id', value: 'alder-year'},
    ],
  ])('%s', (_, path, value, problem) => {
    // What used to lead to the id now leads nowhere, which is told after it.
    expect(problemsOf(smallWith(path, value))[0]).toEqual(problem);
  });
});

describe('what is odd', () => {
  test.each<[string, Path, unknown, string, string]>([
    ['an unknown key', ['partners', 0, 'mayor'], 'X', 'partners[0].mayor', 'unknown-key'],
    ['a misspelt key', [...event, 'confidance'], 'medium', `${at}.confidance`, 'unknown-key'],
    ['a key with a space', ['home', 'twin since'], 5, 'home["twin since"]', 'unknown-key'],
    ['a language nobody speaks', ['home', 'name', 'ua'], 'Гавань', 'home.name.ua', 'unknown-language'],
    ['a source in a language by name', ['sources', 0, 'language'], 'polski', 'sources[0].language', 'unknown-language'],
    ['a language by name', ['home', 'name', 'polski'], 'Przystań', 'home.name.polski', 'unknown-language'],
    [
      'the same for other names',
      ['partners', 0, 'otherNames', 'cz'],
      ['Olše'],
      'partners[0].otherNames.cz',
      'unknown-language',
    ],
  ])('%s is a warning', (_, path, value, where, code) => {
    expect(warningsOf(smallWith(path, value))).toMatchObject([{path: where, code}]);
  });

  test('an unknown language is not told to those who speak it', () => {
    const named = smallWith(['sources', 0, 'language'], 'polski');
    const {home} = named as {readonly home: {readonly name: object}};
    const html = fallbackHTML(
      {...(named as AtlasFile), home: {...home, name: {polski: 'Przystań'}} as never},
      {lang: 'en'},
    );
    expect(html).toContain('Przystań');
    expect(html).not.toContain('polski');
  });

  test('tabs and line ends are allowed', () => {
    expect(readAtlas(smallWith(['title', 'pl'], 'Miasto\tpierwsze\r\ni drugie'))).toHaveProperty('atlas');
  });

  test('an unknown key is told with the keys there are', () => {
    const [warning] = warningsOf(smallWith(['groups', 0, 'nmae'], {}));
    expect(warning).toEqual({path: 'groups[0].nmae', code: 'unknown-key', value: 'nmae', allowed: ['id', 'name']});
  });

  test.each(['$comment', '_draft', 'x-phone'])('%s is the author’s own', (key) => {
    expect(warningsOf(smallWith(['partners', 0, key], {any: 'thing'}))).toEqual([]);
  });

  test.each(['uk', 'be', 'ka', 'szl', 'zh-Hant', 'PL', 'sr-Latn-RS', 'de-1996'])('%s is a language', (tag) => {
    expect(warningsOf(smallWith(['home', 'name', tag], 'X'))).toEqual([]);
  });
});

describe('what is no atlas at all', () => {
  test.each([[undefined], [null], [5], ['{"format":"twin-cities/1"}'], [[]], [true], [() => 1], [Symbol('a')], [10n]])(
    'the %# of these',
    (input) => {
      expect(problemsOf(input)).toMatchObject([{path: '', code: 'not-an-object'}]);
    },
  );

  test('an object that contains itself', () => {
    const file = small();
    file['home'] = file;
    expect(problemsOf(file)).toMatchObject([{code: 'too-deep'}]);
  });

  test('a list that contains itself many times', () => {
    const list: unknown[] = [];
    for (let i = 0; i < 100; i++) list.push(list);
    expect(problemsOf(smallWith(['partners'], list))).toMatchObject([{code: 'too-deep'}]);
  });

  test('branches that share their leaves', () => {
    let tree: unknown = 'leaf';
    for (let i = 0; i < 20; i++) tree = [tree, tree, tree, tree];
    expect(problemsOf(smallWith(['partners'], tree))).toMatchObject([{code: 'too-large'}]);
  });

  test('a list longer than memory', () => {
    expect(problemsOf(smallWith(['partners'], new Array(2 ** 32 - 1)))).toEqual([
      {path: 'partners', code: 'too-large'},
    ]);
  });

  test('ten thousand brackets', () => {
    expect(problemsOf(JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)))).toMatchObject([{code: 'too-deep'}]);
  });

  test('a getter, a proxy and a key that throw', () => {
    const throwing = (): never => {
      throw new Error('no');
    };
    const getter = Object.defineProperty(small(), 'home', {get: throwing, enumerable: true});
    expect(problemsOf(getter)).toEqual([{path: 'home', code: 'unreadable'}]);
    for (const trap of ['ownKeys', 'get', 'getOwnPropertyDescriptor'] as const) {
      const proxy = new Proxy(small(), {[trap]: throwing});
      const [problem] = problemsOf(smallWith(['home'], proxy));
      expect(problem?.code).toBe('unreadable');
      // As far as it could be read.
      expect(problem?.path).toBe(trap === 'get' ? 'home.$schema' : 'home');
    }
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    expect(problemsOf(proxy)).toEqual([{path: '', code: 'unreadable'}]);
  });

  test('keys that reach for the prototype do not get there', () => {
    const text = written.replace(
      '"format"',
      '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "format"',
    );
    const atlas = atlasOf(JSON.parse(text));
    expect(Object.getPrototypeOf(atlas.file)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect(warningsOf(JSON.parse(text))).toMatchObject([{path: 'constructor', code: 'unknown-key'}]);
  });

  test('what an object inherits is not its own', () => {
    const {format, ...rest} = small();
    expect(problemsOf(Object.assign(Object.create({format}) as Json, rest))).toEqual([
      {path: 'format', code: 'missing'},
    ]);
    // As in JSON, what is undefined is not there.
    expect(problemsOf({...small(), url: undefined, licence: () => 1})).toEqual([]);
  });

  test('long values and keys are cut', () => {
    const [problem] = problemsOf(smallWith([...event, 'date'], 'x'.repeat(5000)));
    expect(problem?.value).toHaveLength(80);
    const [warning] = warningsOf(smallWith(['x'.repeat(5000)], 1));
    expect(warning?.path).toHaveLength(84);
  });
});
