// Where each of the 21 partners stood on seven days, reasoned from the sources by a fact checker, not read off the atlas.
import {describe, expect, it} from 'vitest';
import {dossier} from '../data/bialystok.ts';
import {partnerStatus} from '../../src/model/tie-status.ts';

const DAYS = [
  '2010-01-01',
  '2014-06-30',
  '2018-01-01',
  '2020-06-01',
  '2022-03-02',
  '2022-03-03',
  '2026-11-29',
] as const;

const f = 'in-force';
const p = 'perhaps in-force';
const l = 'lapsed';
const s = 'suspended';
const t = 'terminated';
const n = 'not-yet';

const STOOD: Readonly<Record<string, readonly string[]>> = {
  eindhoven: [f, f, f, f, f, f, f],
  kaunas: [f, f, f, f, f, f, f],
  // The City called it alive in January 2010; the letter was renewed on 21 June 2014.
  jelgava: [f, f, f, f, f, f, f],
  // No source doubts these two.
  milwaukee: [f, f, f, f, f, f, f],
  yehud: [n, f, f, f, f, f, f],
  // Left out of Dijon's own list, seen in 2022 or later.
  dijon: [f, f, f, f, p, p, p],
  // Lapsed on an unknown day between January 2010 and the new agreement of March 2018; suspended after 9 August 2020.
  grodno: [f, p, p, f, s, t, t],
  kaliningrad: [f, p, p, l, l, t, t],
  pskov: [f, p, p, l, l, t, t],
  tomsk: [n, f, f, f, t, t, t],
  irkutsk: [n, f, f, f, t, t, t],
  lutsk: [n, f, f, f, f, f, f],
  bornova: [n, f, f, f, f, f, f],
  gori: [n, f, f, f, f, f, f],
  balti: [n, f, f, f, f, f, f],
  sumqayit: [n, f, f, f, f, f, f],
  'mazara-del-vallo': [n, f, f, f, f, f, f],
  chongzuo: [n, f, f, f, f, f, f],
  lusaka: [n, f, f, f, f, f, f],
  gyumri: [n, f, f, f, f, f, f],
  sliema: [n, n, f, f, f, f, f],
};

const {partners, updated} = dossier();

it('the last of the days is the day of the data', () => {
  expect(DAYS[DAYS.length - 1]).toBe(updated);
});

it('the partners are these 21', () => {
  expect(Object.keys(STOOD).sort()).toEqual(partners.map(({id}) => id).sort());
});

describe.each(partners.map((one) => [one.id, one] as const))('%s', (id, partner) => {
  it.each(DAYS.map((day, i) => [day, STOOD[id]?.[i] ?? ''] as const))('on %s: %s', (day, stood) => {
    const {status, perhaps} = partnerStatus(partner, day);
    expect(`${perhaps ? 'perhaps ' : ''}${status}`).toBe(stood);
  });
});
