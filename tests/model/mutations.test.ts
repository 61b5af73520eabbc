// A thousand broken atlases: each either loads or says what is wrong and where; none throws. The seed is fixed.
import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {broken} from '../harness/broken-atlas.ts';
import {PROBLEM_CODES} from '../../src/model/problem.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {partnerStatus, tieSpans, turningDays} from '../../src/model/tie-status.ts';

const files = ['../fixtures/small-atlas.json', '../atlases/bialystok.json']
  .map((path) => new URL(path, import.meta.url))
  .filter((url) => existsSync(url));

test.each(files.map((url) => [url.pathname.split('/').pop() ?? '', url] as const))('%s, 500 times', (_, url) => {
  const text = readFileSync(url, 'utf8');
  let loaded = 0;
  for (let way = 0; way < 500; way++) {
    const reading = readAtlas(broken(text, way));
    const told = 'problems' in reading ? reading.problems : reading.warnings;
    const untold = told.filter(
      ({path, code, value = ''}) => typeof path !== 'string' || !PROBLEM_CODES.includes(code) || value.length > 80,
    );
    expect(untold, `way ${way}`).toEqual([]);
    if ('problems' in reading) {
      expect(reading.problems.length, `way ${way}`).toBeGreaterThan(0);
      continue;
    }
    loaded++;
    // What loads can be used.
    turningDays(reading.atlas);
    for (const partner of reading.atlas.partners) {
      partnerStatus(partner, '2026-11-22');
      for (const tie of partner.ties) tieSpans(tie, '2026-11-22');
    }
  }
  // Both ways out have been taken often.
  expect(loaded).toBeGreaterThan(50);
  expect(loaded).toBeLessThan(400);
});
