// The worked examples of docs/atlas.md are what they say: good atlases.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readCsv} from '../../src/model/csv-file.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';

const page = readFileSync('docs/atlas.md', 'utf8');
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

test('the smallest atlas', () => {
  const reading = readAtlas(JSON.parse(block('json')));
  expect(reading).toMatchObject({atlas: {partners: [{id: 'hills'}]}, warnings: []});
});

test('the table', () => {
  const reading = readCsv(block('csv'), readAtlas, {day: '2026-02-01'});
  expect(reading).toMatchObject({
    atlas: {
      updated: '2026-01-31',
      home: {id: 'port'},
      partners: [
        {id: 'hills', ties: [{events: [{date: '1994-02-01'}, {date: '2000-06'}]}]},
        {id: 'valley', ties: []},
      ],
    },
    warnings: [],
  });
});
