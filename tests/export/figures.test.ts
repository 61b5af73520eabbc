// The maps as files in git, to be reviewed as diffs: three projections, three dates, both languages, narrow and wide; and
// two whole pictures. `npx vitest run --project unit tests/export/figures.test.ts -u` draws them anew.
import {describe, expect, test} from 'vitest';
import {imprintOf} from '../../src/figure/page-drawing.ts';
import {sceneInputFor} from '../../src/figure/pictures.ts';
import {SCREEN_PICTURES as pictures} from '../../src/figure/screen-pictures.ts';
import {svgText} from '../../src/drawing/svg-file.ts';
import {figureSVG} from '../../src/static.ts';
import {publicationHtml} from '../../tools/publication/publication.ts';
import {fileInput} from './file-input.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

describe.each(['home', 'world', 'globe'] as const)('%s', (projection) => {
  describe.each(['1996', '2014', '2022-06'])('%s', (at) => {
    test.each([
      ['pl', 360],
      ['pl', 960],
      ['en', 360],
      ['en', 960],
    ] as const)('%s, %i px', async (lang, width) => {
      const input = fileInput({projection, at, lang});
      const imprint = imprintOf(input, pictures, {what: 'map', address: undefined, version: '0'});
      const text = svgText(pictures.map(sceneInputFor(input, width, 16)), {...imprint, sources: []});
      await expect(text).toMatchFileSnapshot(`../figures/map-${projection}-${at}-${width}-${lang}.svg`);
    });
  });
});

test.each(['pl', 'en'] as const)('map and timeline as one picture, %s', async (lang) => {
  const text = figureSVG(BIALYSTOK, {lang, at: '2014', today: TODAY, mm: 180, address: 'https://example.org/'});
  await expect(text.replace(/twin-cities \d+\.\d+\.\d+/g, 'twin-cities')).toMatchFileSnapshot(
    `../figures/picture-2014-${lang}.svg`,
  );
});

test('the sample spreads are current (node tools/build-publication.mjs)', async () => {
  await expect(publicationHtml(BIALYSTOK, {lang: 'pl'})).toMatchFileSnapshot('../../demo/publication.html');
});
