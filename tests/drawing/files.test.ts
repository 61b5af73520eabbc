// What holds of every file, whatever the state: programs outside a browser can read each paint in it.
import {inflateSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Drawing, Mark} from '../../src/drawing/drawing.ts';
import {PROJECTIONS} from '../../src/geo/projections.ts';
import {STATUSES} from '../../src/model/tie-status.ts';
import {ROW_ORDERS} from '../../src/state/view-state.ts';
import {SCREEN_PICTURES} from '../../src/figure/screen-pictures.ts';
import {figureSVG, file, mapSVG, stageOf, atlasOf, type ViewOptions} from '../../src/static.ts';
import {TOKENS} from '../../src/theme/tokens.ts';
import {nodePress} from '../../cli/node-press.ts';
import {cliMessagesIn} from '../../src/i18n/cli-messages.ts';
import {languageFor} from '../../src/i18n/languages.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

const ATLAS = atlasOf(BIALYSTOK);

const states: fc.Arbitrary<ViewOptions> = fc.record(
  {
    lang: fc.constantFrom('pl', 'en'),
    at: fc.integer({min: 1990, max: 2026}).map(String),
    projection: fc.constantFrom(...PROJECTIONS),
    city: fc.constantFrom(...ATLAS.partners.map(({id}) => id)),
    rows: fc.constantFrom(...ROW_ORDERS),
    filters: fc.record(
      {status: fc.subarray(STATUSES.map((status) => `${status}:certain` as const))},
      {requiredKeys: []},
    ),
  },
  {requiredKeys: []},
);

const paints = (svg: string): readonly string[] =>
  [...svg.matchAll(/ (?:fill|stroke|stop-color)="([^"]*)"/g)].map(([, paint = '']) => paint);

describe('in every state', () => {
  test('each paint of an SVG is none, #rrggbb, or a gradient that is there', () => {
    fc.assert(
      fc.property(states, (state) => {
        const svg = figureSVG(BIALYSTOK, {...state, today: TODAY});
        expect(svg).not.toMatch(/color-mix|okl(?:ab|ch)|\bvar\(|currentColor|NaN|undefined|Infinity/);
        for (const paint of new Set(paints(svg))) {
          if (paint.startsWith('url')) expect(svg).toContain(`id="${paint.slice(5, -1)}"`);
          else expect(paint).toMatch(/^(?:none|#[0-9a-f]{6})$/);
        }
      }),
      {numRuns: 12},
    );
  });

  test('drawings are painted by the names of tokens alone', () => {
    const names = new Set<string>(TOKENS.map(({name}) => name.slice('--twin-'.length)));
    const named = (marks: readonly Mark[]): readonly string[] =>
      marks.flatMap((mark) => [
        ...[mark.fill, mark.stroke].flatMap((paint) => (typeof paint === 'object' ? paint.paint : (paint ?? []))),
        ...(mark.kind === 'group' ? named(mark.marks) : []),
      ]);
    const check = ({marks}: Drawing): void => {
      for (const name of new Set(named(marks))) if (name !== 'none') expect(names).toContain(name);
    };
    fc.assert(
      fc.property(states, (state) => {
        const input = stageOf(ATLAS, {...state, today: TODAY});
        check(SCREEN_PICTURES.map(input));
        check(SCREEN_PICTURES.timeline(input));
      }),
      {numRuns: 12},
    );
  });
});

test('a selected city has its row tinted, not blackened: in the SVG and in the PDF', async () => {
  const state = {city: 'lutsk', today: TODAY, what: 'timeline'} as const;
  const svg = figureSVG(BIALYSTOK, state);
  const row = svg.slice(svg.indexOf('data-city="lutsk"', svg.indexOf('data-city="eindhoven"')));
  expect(/<path[^>]*>/.exec(row)?.[0]).toMatch(/fill="#14212b" fill-opacity="0.09"/);
  const {body} = await file(BIALYSTOK, 'pdf', state, nodePress(cliMessagesIn(languageFor('en')).cli));
  const bytes = Buffer.from(body as Uint8Array);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/FlateDecode[^>]*>>\s*stream\r?\n/g)].map(({index, 0: head}) => {
    const from = index + head.length;
    return inflateSync(bytes.subarray(from, bytes.indexOf('endstream', from))).toString('latin1');
  });
  const pages = streams.filter((stream) => / re?\b| rg\b/.test(stream));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of [...pages, text]) expect(page).not.toMatch(/NaN|undefined|Infinity/);
});

test('what is cut off is cut off by a clipPath: other programs do not cut off by a nested svg', () => {
  const svg = mapSVG(BIALYSTOK, {projection: 'world', today: TODAY, width: 960});
  expect(svg.match(/<svg\b/g)).toHaveLength(1);
  const used = [...svg.matchAll(/ clip-path="url\(#([^)]+)\)"/g)].map(([, id = '']) => id);
  expect(used.length).toBeGreaterThan(1);
  for (const id of used)
    expect(svg).toMatch(new RegExp(`<clipPath id="${id}"><path d="M0,0h[\\d.]+v[\\d.]+h-[\\d.]+Z"/>`));
});
