// What the languages beside the script say of the same dates, numbers and directions; `_` stands for the non-breaking space.
import type {FurtherLocale} from '../../src/i18n/languages.ts';

interface Spoken {
  /** By number: '2 partner cities'. */
  readonly partners: Readonly<Record<string, string>>;
  /** By EDTF: alone, in answer to "when?", after "since", after "until". */
  readonly dates: Readonly<Record<string, readonly [string, string, string, string]>>;
  /** To the north-east, to the south-south-east. */
  readonly directions: readonly [string, string];
  /** Lithuania, the Soviet Union. */
  readonly countries: readonly [string, string];
  readonly list: string;
  readonly km: string;
  readonly heard: string;
  /** Of an agreement, since 22 June 2013. */
  readonly inForce: string;
  /** Messages that are the same in English. */
  readonly likeEnglish?: readonly string[];
}

export const SPOKEN: Readonly<Record<FurtherLocale, Spoken>> = {
  de: {
    partners: {'0': '0 Partnerstädte', '1': '1 Partnerstadt', '2': '2 Partnerstädte', '1.5': '1,5 Partnerstädte'},
    dates: {
      '1994': ['1994', 'im Jahr 1994', 'seit 1994', 'bis 1994'],
      '2000-06': ['Juni 2000', 'im Juni 2000', 'seit Juni 2000', 'bis Juni 2000'],
      '2013-06-22': ['22._Juni 2013', 'am 22._Juni 2013', 'seit dem 22._Juni 2013', 'bis zum 22._Juni 2013'],
      '2025-11~': ['um November 2025', 'um November 2025', 'seit etwa November 2025', 'bis etwa November 2025'],
      '2021-03-29?': [
        '29._März 2021 (unsicher)',
        'am 29._März 2021 (unsicher)',
        'seit dem 29._März 2021 (unsicher)',
        'bis zum 29._März 2021 (unsicher)',
      ],
      '2016-06-24/2016-06-26': [
        '24.–26._Juni 2016',
        'vom 24. bis zum 26._Juni 2016',
        'seit dem 24._Juni 2016',
        'bis zum 26._Juni 2016',
      ],
      '2014-03/2014-06': ['März–Juni 2014', 'von März bis Juni 2014', 'seit März 2014', 'bis Juni 2014'],
      '2017/2018-03': ['2017 – März 2018', 'von 2017 bis März 2018', 'seit 2017', 'bis März 2018'],
      '2012/2014': ['2012–2014', 'von 2012 bis 2014', 'seit 2012', 'bis 2014'],
      '[2009-12-16..2018-03-16]': [
        'zwischen dem 16._Dezember 2009 und dem 16._März 2018',
        'zwischen dem 16._Dezember 2009 und dem 16._März 2018',
        'seit einem Tag zwischen dem 16._Dezember 2009 und dem 16._März 2018',
        'bis zu einem Tag zwischen dem 16._Dezember 2009 und dem 16._März 2018',
      ],
      '[2017..2018-03]': [
        'zwischen 2017 und März 2018',
        'zwischen 2017 und März 2018',
        'seit einem Tag zwischen 2017 und März 2018',
        'bis zu einem Tag zwischen 2017 und März 2018',
      ],
      '[2021-03..2021-04]': [
        'März oder April 2021',
        'im März oder April 2021',
        'seit März oder April 2021',
        'bis März oder April 2021',
      ],
      '[2014,2016]': ['2014 oder 2016', 'im Jahr 2014 oder 2016', 'seit 2014 oder 2016', 'bis 2014 oder 2016'],
      '{2016,2017}': ['2016 und 2017', 'in den Jahren 2016 und 2017', 'seit 2016', 'bis 2017'],
      '{2014..2016}': ['jedes Jahr von 2014 bis 2016', 'jedes Jahr von 2014 bis 2016', 'seit 2014', 'bis 2016'],
    },
    directions: ['Richtung Nordost', 'Richtung Südsüdost'],
    countries: ['Litauen', 'Sowjetunion'],
    list: 'A, B und C',
    km: '12.345_km',
    heard: '304_Kilometer, von 25 bis 26',
    inForce: 'Vertrag in Kraft seit dem 22._Juni 2013',
    likeEnglish: ['menus.text', 'table.status'],
  },
  uk: {
    partners: {
      '1': '1 місто-партнер',
      '2': '2 міста-партнери',
      '5': '5 міст-партнерів',
      '21': '21 місто-партнер',
      '1.5': '1,5 міста-партнера',
    },
    dates: {
      '1994': ['1994', 'у_1994_р.', 'з_1994_р.', 'до 1994_р.'],
      '2000-06': ['червень 2000', 'у_червні 2000_р.', 'з_червня 2000_р.', 'до червня 2000_р.'],
      '2013-06-22': ['22_червня 2013', '22_червня 2013_р.', 'з_22_червня 2013_р.', 'до 22_червня 2013_р.'],
      '2025-11~': [
        'близько листопада 2025',
        'близько листопада 2025_р.',
        'з_близько листопада 2025_р.',
        'до близько листопада 2025_р.',
      ],
      '2021-03-29?': [
        '29_березня 2021 (непевно)',
        '29_березня 2021_р. (непевно)',
        'з_29_березня 2021_р. (непевно)',
        'до 29_березня 2021_р. (непевно)',
      ],
      '2016-06-24/2016-06-26': [
        '24–26_червня 2016',
        'від 24 до 26_червня 2016_р.',
        'з_24_червня 2016_р.',
        'до 26_червня 2016_р.',
      ],
      '2014-03/2014-06': [
        'березень–червень 2014',
        'від березня до червня 2014_р.',
        'з_березня 2014_р.',
        'до червня 2014_р.',
      ],
      '2017/2018-03': ['2017 – березень 2018', 'від 2017_р. до березня 2018_р.', 'з_2017_р.', 'до березня 2018_р.'],
      '2012/2014': ['2012–2014', 'від 2012 до 2014_р.', 'з_2012_р.', 'до 2014_р.'],
      '[2009-12-16..2018-03-16]': [
        'між 16_грудня 2009_р. та 16_березня 2018_р.',
        'між 16_грудня 2009_р. та 16_березня 2018_р.',
        'з_дня між 16_грудня 2009_р. та 16_березня 2018_р.',
        'до дня між 16_грудня 2009_р. та 16_березня 2018_р.',
      ],
      '[2017..2018-03]': [
        'між 2017_р. та березнем 2018_р.',
        'між 2017_р. та березнем 2018_р.',
        'з_дня між 2017_р. та березнем 2018_р.',
        'до дня між 2017_р. та березнем 2018_р.',
      ],
      '[2021-03..2021-04]': [
        'березень або квітень 2021',
        'у_березні або квітні 2021_р.',
        'з_березня або квітня 2021_р.',
        'до березня або квітня 2021_р.',
      ],
      '[2014,2016]': ['2014 або 2016', 'у_2014 або 2016_р.', 'з_2014 або 2016_р.', 'до 2014 або 2016_р.'],
      '{2016,2017}': ['2016 і_2017', 'у_роках 2016 і_2017', 'з_2016_р.', 'до 2017_р.'],
      '{2014..2016}': ['щороку від 2014 до 2016', 'щороку від 2014 до 2016_р.', 'з_2014_р.', 'до 2016_р.'],
    },
    directions: ['на північний схід', 'на південно-південний схід'],
    countries: ['Литва', 'Радянський Союз'],
    list: 'A, B і_C',
    km: '12_345_км',
    heard: '304_кілометри, від 25 до 26',
    inForce: 'угода діє з_22_червня 2013_р.',
  },
};
