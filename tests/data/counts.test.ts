// A count by hand, city by city, of what was in force at the end of eight years, and what the model makes of the atlas.
// Written down from the facts tables, not from the atlas: if they differ, one of the two is wrong.
import {describe, expect, it} from 'vitest';
import {dossier} from './bialystok.ts';
import {partnerStatus} from '../../src/model/tie-status.ts';

const ALL = [
  'bornova',
  'kaunas',
  'jelgava',
  'tomsk',
  'irkutsk',
  'kaliningrad',
  'pskov',
  'mazara-del-vallo',
  'milwaukee',
  'yehud',
  'chongzuo',
  'lusaka',
  'sliema',
  'dijon',
  'eindhoven',
  'grodno',
  'lutsk',
  'gori',
  'balti',
  'gyumri',
  'sumqayit',
] as const;
type City = (typeof ALL)[number];
type Count = Readonly<Partial<Record<'inForce' | 'perhaps' | 'suspended' | 'lapsed' | 'terminated', readonly City[]>>>;

// Eindhoven: agreement 1992. Kaunas: letter 1994. Milwaukee: memorandum 1995. Dijon: statement 1996. None is said to
// have ended; a year is certain at its end.
const NINETIES: readonly City[] = ['eindhoven', 'kaunas', 'milwaukee', 'dijon'];

// 2010 Yehud; 2011 Lutsk, Tomsk; 2012 Bornova, Mazara; 2013 Gori, Bălți, Gyumri, Sumqayıt, Chongzuo; 2014 Lusaka, Irkutsk.
const OPENING: readonly City[] = [
  'yehud',
  'lutsk',
  'tomsk',
  'bornova',
  'mazara-del-vallo',
  'gori',
  'balti',
  'gyumri',
  'sumqayit',
  'chongzuo',
  'lusaka',
  'irkutsk',
];

// Grodno, Pskov, Kaliningrad: the council, 3 March 2022. Irkutsk, Tomsk: the mayor, 27 February 2022.
const ENDED_2022: readonly City[] = ['grodno', 'pskov', 'kaliningrad', 'irkutsk', 'tomsk'];

const TODAY: Count = {
  inForce: [
    'eindhoven',
    'kaunas',
    'milwaukee',
    'yehud',
    'jelgava',
    'lutsk',
    'bornova',
    'mazara-del-vallo',
    'gori',
    'balti',
    'gyumri',
    'sumqayit',
    'chongzuo',
    'lusaka',
    'sliema',
  ],
  // Its own undated list of partners, seen in 2022 or later, leaves Białystok out. No source speaks against any other.
  perhaps: ['dijon'],
  terminated: ENDED_2022,
};

const COUNTS: readonly (readonly [day: string, by: Count])[] = [
  ['1991-12-31', {}],
  ['1992-12-31', {inForce: ['eindhoven']}],
  // Jelgava's letter of 1994 lapsed on some day between 12 January 2010, when the City called the tie alive, and 21 June 2014.
  ['1996-12-31', {inForce: [...NINETIES, 'jelgava']}],
  // Grodno 2000, Kaliningrad 2002; Pskov's accord of 25 July 2002 was out of date on some day before April 2018.
  ['2002-12-31', {inForce: [...NINETIES, 'jelgava', 'grodno', 'kaliningrad', 'pskov']}],
  ['2009-12-31', {inForce: [...NINETIES, 'jelgava', 'grodno', 'kaliningrad', 'pskov']}],
  // Jelgava renewed on 21 June 2014. Kaliningrad (renewed 2009-09-12) and Grodno (2009-12-16) lapsed by March 2018.
  ['2014-12-31', {inForce: [...NINETIES, ...OPENING, 'jelgava'], perhaps: ['kaliningrad', 'pskov', 'grodno']}],
  // Sliema 2016; Grodno's new agreement of 16 March 2018; NIST's card had the other two as past by then.
  ['2018-12-31', {inForce: [...NINETIES, ...OPENING, 'jelgava', 'sliema', 'grodno'], lapsed: ['kaliningrad', 'pskov']}],
  ['2022-12-31', TODAY],
  ['2026-11-29', TODAY],
];

const SIZES: Readonly<Record<string, string>> = {
  '1991-12-31': '0 in force, 0 perhaps, 0 lapsed, 0 terminated, 21 not yet',
  '1992-12-31': '1 in force, 0 perhaps, 0 lapsed, 0 terminated, 20 not yet',
  '1996-12-31': '5 in force, 0 perhaps, 0 lapsed, 0 terminated, 16 not yet',
  '2002-12-31': '8 in force, 0 perhaps, 0 lapsed, 0 terminated, 13 not yet',
  '2009-12-31': '8 in force, 0 perhaps, 0 lapsed, 0 terminated, 13 not yet',
  '2014-12-31': '17 in force, 3 perhaps, 0 lapsed, 0 terminated, 1 not yet',
  '2018-12-31': '19 in force, 0 perhaps, 2 lapsed, 0 terminated, 0 not yet',
  '2022-12-31': '15 in force, 1 perhaps, 0 lapsed, 5 terminated, 0 not yet',
  '2026-11-29': '15 in force, 1 perhaps, 0 lapsed, 5 terminated, 0 not yet',
};

function statusByHand(by: Count, city: City): string {
  if (by.inForce?.includes(city)) return 'in-force';
  if (by.perhaps?.includes(city)) return 'perhaps in-force';
  if (by.lapsed?.includes(city)) return 'lapsed';
  if (by.terminated?.includes(city)) return 'terminated';
  return 'not-yet';
}

const {partners} = dossier();

describe('partners of Białystok', () => {
  it('are 21, in 18 countries', () => {
    expect(partners.map(({id}) => id)).toEqual(ALL);
    expect(new Set(partners.map(({country}) => country)).size).toBe(18);
  });

  describe.each(COUNTS)('on %s', (day, by) => {
    it.each(ALL)(`%s`, (city) => {
      const partner = partners.find(({id}) => id === city);
      if (!partner) throw new Error(`no partner ${city}`);
      const {status, perhaps} = partnerStatus(partner, day);
      expect(`${perhaps ? 'perhaps ' : ''}${status}`).toBe(statusByHand(by, city));
    });

    it('add up', () => {
      const of = (words: string) => ALL.filter((city) => statusByHand(by, city) === words).length;
      expect(
        `${String(of('in-force'))} in force, ${String(of('perhaps in-force'))} perhaps, ${String(of('lapsed'))} lapsed, ` +
          `${String(of('terminated'))} terminated, ${String(of('not-yet'))} not yet`,
      ).toBe(SIZES[day]);
    });
  });

  it('shows Grodno suspended between the informal suspension of 2020 and the end', () => {
    const grodno = partners.find(({id}) => id === 'grodno');
    if (!grodno) throw new Error('no Grodno');
    expect(partnerStatus(grodno, '2019-12-31')).toMatchObject({status: 'in-force', perhaps: false});
    expect(partnerStatus(grodno, '2020-06-30')).toMatchObject({status: 'in-force', perhaps: false});
    expect(partnerStatus(grodno, '2020-09-30')).toMatchObject({status: 'in-force', perhaps: true});
    expect(partnerStatus(grodno, '2021-12-31')).toMatchObject({status: 'suspended', perhaps: false});
    expect(partnerStatus(grodno, '2022-03-03')).toMatchObject({status: 'terminated', perhaps: false});
  });
});
