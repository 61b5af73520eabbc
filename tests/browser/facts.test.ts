// Every statement of the sources can be found on the page by a reader, with its source: every row of the facts, in both
// languages, as text that is there to be read in the table and the lists below it.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Atlas} from '../../src/model/atlas.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {factsTable} from '../harness/csv.ts';
import {stage} from '../harness/browser.ts';

const {open} = stage();
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ([.,;)])/g, '$1');

function atlasOf(): Atlas {
  const reading = readAtlas(JSON.parse(readFileSync('tests/atlases/dossier.json', 'utf8')));
  if ('problems' in reading) throw new Error('Białystok’s atlas is broken');
  return reading.atlas;
}
const atlas = atlasOf();
const DOSSIER = '<twin-cities src="/tests/atlases/dossier.json"></twin-cities>';

for (const lang of ['pl', 'en'] as const) {
  const {formats, messages} = wordsIn(lang);

  test(`every event of every partner stands in its row of the table, with date, place and source (${lang})`, async () => {
    const {widget} = await open({lang, body: DOSSIER});
    await widget.openDrawer('table');
    await widget.unfold();
    for (const partner of atlas.partners) {
      const row = plain(await widget.tableRow(partner.id).innerText());
      expect(row, partner.id).toContain(formats.text(partner.name));
      expect(row, partner.id).toContain(formats.country(partner.country));
      for (const tie of partner.ties) {
        expect(row.toLowerCase(), `${partner.id} ${tie.id}`).toContain(messages.common.instrument(tie.instrument));
        for (const event of tie.events) {
          const what = `${partner.id} ${event.type} ${event.date}`;
          expect(row, what).toContain(plain(formats.date(event.when)));
          if (event.place) expect(row, what).toContain(formats.text(event.place.name));
          for (const number of event.cites) expect(row.split(' '), what).toContain(String(number));
        }
      }
    }
  });

  test(`undertakings, memberships, sources and what they disagree on stand on the page (${lang})`, async () => {
    const {widget} = await open({lang, body: DOSSIER});
    const page = plain(
      await widget.host.evaluate((element) => element.shadowRoot?.querySelector('.page')?.textContent ?? ''),
    );
    for (const {title, when, note} of atlas.undertakings) {
      expect(page).toContain(plain(formats.text(title)));
      if (when) expect(page).toContain(plain(formats.date(when)));
      if (note) expect(page).toContain(plain(formats.text(note)));
    }
    for (const {name, since, activities, workingGroups, plans, seat} of atlas.memberships) {
      const texts = [name, ...activities, ...workingGroups, ...(plans ? [plans] : []), ...(seat ? [seat.name] : [])];
      for (const text of texts) expect(page).toContain(plain(formats.text(text)));
      if (since) expect(page).toContain(plain(formats.date(since)));
    }
    for (const {title} of atlas.sources) expect(page).toContain(plain(formats.text(title)));
    for (const {note, resolution} of atlas.discrepancies) {
      expect(page).toContain(plain(formats.text(note)));
      if (resolution) expect(page).toContain(plain(formats.text(resolution)));
    }
  });
}

test('the page knows every partner of the facts and none of the candidates', async () => {
  const {widget} = await open({lang: 'en', body: DOSSIER});
  const ids = (await widget.tableRows()).map(({city}) => city).sort();
  expect(ids).toEqual(
    factsTable('ties')
      .map((row) => row['partner_id'])
      .sort(),
  );
  for (const {candidate_id: id} of factsTable('candidates')) expect(ids).not.toContain(id);
});
