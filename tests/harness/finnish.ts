// An atlas in Finnish, which the widget does not speak, with English and Polish beside it; not everything has all three.
import {atlasFrom} from './scene-input.ts';

const text = (fi: string, en: string) => ({pl: `${en} (po polsku)`, en, fi});

/** A fresh one, to be changed. */
export const finnishFile = () => ({
  format: 'twin-cities/1',
  id: 'tampere',
  title: text('Tampereen ystävyyskaupungit', 'Twin towns of Tampere'),
  updated: '2026-11-01',
  home: {id: 'tampere', name: {en: 'Tampere'}, country: 'FI', coordinates: [23.76, 61.5]},
  groups: [
    {id: 'nordic', name: text('Pohjoismaat', 'Nordic countries')},
    {id: 'other', name: {en: 'Others', pl: 'Inne'}},
  ],
  sources: [{id: 'list', title: text('Luettelo', 'List of the city'), note: text('Verkossa', 'Online')}],
  about: [{title: text('Alku', 'The beginning'), text: text('Vuonna 1956.', 'In 1956.'), sources: ['list']}],
  partners: [
    {
      id: 'norrkoping',
      name: text('Norrköping suomeksi', 'Norrköping'),
      country: 'SE',
      coordinates: [16.18, 58.59],
      group: 'nordic',
      note: text('Ystävyystoiminnan alku', 'How it all began'),
      ties: [
        {
          id: 'norrkoping-agreement',
          instrument: 'agreement',
          scope: text('koulut', 'schools'),
          events: [{type: 'signed', date: '1956', place: 'norrkoping', sources: ['list']}],
        },
      ],
    },
    {
      id: 'lodz',
      name: {pl: 'Łódź', en: 'Lodz'},
      country: 'PL',
      coordinates: [19.46, 51.77],
      group: 'other',
      note: {de: 'Nur auf Deutsch'},
      ties: [
        {
          id: 'lodz-agreement',
          instrument: 'agreement',
          events: [{type: 'signed', date: '1996-05-01', place: 'norrkoping', sources: ['list']}],
        },
      ],
    },
  ],
  undertakings: [
    {
      id: 'fair',
      kind: 'festival',
      title: text('Messut', 'Fair'),
      date: '2001',
      place: 'norrkoping',
      partners: ['norrkoping', 'lodz'],
      sources: ['list'],
    },
  ],
  memberships: [
    {
      id: 'union',
      name: text('Liitto', 'Union'),
      since: '1990',
      seat: {name: text('Tukholma', 'Stockholm'), country: 'SE'},
      sources: ['list'],
    },
  ],
});

export const finnish = atlasFrom(finnishFile());
