// Words of the map: names of pins, the one-sentence summary, the controls.
import {msg, str} from '@lit/localize';
import type {Instrument} from '../../model/vocabulary.ts';
import type {MessageContext} from '../catalogue.ts';

export const mapMessages = ({language}: MessageContext) => ({
  projection: (kind: 'home' | 'world' | 'globe'): string =>
    kind === 'home'
      ? msg('From the city', {id: 'map.home'})
      : kind === 'world'
        ? msg('World', {id: 'map.world'})
        : msg('Globe', {id: 'map.globe'}),
  projections: msg('View of the world', {id: 'map.projections'}),
  zoomIn: msg('Zoom in', {id: 'map.zoom-in'}),
  zoomOut: msg('Zoom out', {id: 'map.zoom-out'}),
  zoomReset: msg('Whole map', {id: 'map.zoom-reset'}),
  /** Said after a press on these. */
  zoomed: (times: string): string => msg(str`Zoom ${times}×`, {id: 'map.zoomed'}),
  pan: (way: 'left' | 'up' | 'down' | 'right'): string =>
    ({
      left: msg('Move the map left', {id: 'map.pan.left'}),
      up: msg('Move the map up', {id: 'map.pan.up'}),
      down: msg('Move the map down', {id: 'map.pan.down'}),
      right: msg('Move the map right', {id: 'map.pan.right'}),
    })[way],
  controls: msg('Map view', {id: 'map.controls'}),
  cities: msg('Partner cities on the map', {id: 'map.cities'}),
  hint: msg('To zoom the map, hold Ctrl (⌘ on a Mac) and turn the wheel', {id: 'map.hint'}),
  label: (home: string): string => msg(str`Map: ${home} and its partner cities`, {id: 'map.label'}),
  keys: msg(
    'Arrow keys move from city to city, Enter selects; plus and minus zoom, Shift with an arrow moves the map.',
    {
      id: 'map.keys',
    },
  ),
  noteHome: msg('Rays show the true direction, rings the distance; the farther away, the more closely drawn.', {
    id: 'map.note.home',
  }),
  noteHomeCrowded: msg(
    'Rings show the distance; the farther away, the more closely drawn. Where cities crowd, their marks stand beside their places, joined to them by thin lines.',
    {id: 'map.note.home-crowded'},
  ),
  noteAntipode: (cities: string): string =>
    msg(str`Exactly on the other side of the Earth: ${cities}. Every direction leads there; one of them is drawn.`, {
      id: 'map.note.antipode',
    }),
  /** `cities`: their names, or how many they are. */
  noteFarSide: (cities: string): string =>
    msg(str`On the side of the globe that is not seen: ${cities}.`, {id: 'map.note.far-side'}),
  /** After a distance and a comma. */
  antipode: msg('exactly on the other side of the Earth', {id: 'map.antipode'}),
  samePlace: msg('in the same place', {id: 'map.same-place'}),
  noteWorld: msg('Lands have their true size (Equal Earth projection); arcs are the shortest routes.', {
    id: 'map.note.world',
  }),
  noteInset: (times: string): string => msg(str`The frame magnifies ${times}×.`, {id: 'map.note.inset'}),
  noteGathered: msg('Marks with a number stand for several cities; they part when you zoom in.', {
    id: 'map.note.gathered',
  }),
  noteGlobe: msg('Drag the globe to turn it; arcs are the shortest routes.', {id: 'map.note.globe'}),
  /** 'agreement in force since 22 June 2013'; `since` as in Formats.dateSince. */
  inForce: (instrument: string, since: string): string =>
    msg(str`${instrument} in force ${since}`, {id: 'map.tie.in-force'}),
  /** 'memorandum signed in 1995, perhaps in force'; `when` as in Formats.dateWhen, `status` agreeing with the document. */
  signedAndNow: (kind: Instrument, instrument: string, when: string, status: string): string =>
    ({
      m: msg(str`${instrument} signed ${when}, ${status}`, {id: 'map.tie.signed.m'}),
      f: msg(str`${instrument} signed ${when}, ${status}`, {id: 'map.tie.signed.f'}),
      n: msg(str`${instrument} signed ${when}, ${status}`, {id: 'map.tie.signed.n'}),
    })[language.genders[kind]],
  lapsed: (kind: Instrument, instrument: string, when: string): string =>
    ({
      m: msg(str`${instrument} lapsed ${when}`, {id: 'map.tie.lapsed.m'}),
      f: msg(str`${instrument} lapsed ${when}`, {id: 'map.tie.lapsed.f'}),
      n: msg(str`${instrument} lapsed ${when}`, {id: 'map.tie.lapsed.n'}),
    })[language.genders[kind]],
  suspended: (kind: Instrument, instrument: string, when: string): string =>
    ({
      m: msg(str`${instrument} suspended ${when}`, {id: 'map.tie.suspended.m'}),
      f: msg(str`${instrument} suspended ${when}`, {id: 'map.tie.suspended.f'}),
      n: msg(str`${instrument} suspended ${when}`, {id: 'map.tie.suspended.n'}),
    })[language.genders[kind]],
  /** Polish says it of the cooperation: a letter of intent is not "ended". */
  terminated: (_kind: Instrument, instrument: string, when: string): string =>
    msg(str`${instrument} terminated ${when}`, {id: 'map.tie.terminated'}),
  /** 'Łuck, Ukraine: agreement in force since 22 June 2013; 303 km south-south-east' */
  pin: (city: string, country: string, tie: string, away: string): string =>
    msg(str`${city}, ${country}: ${tie}; ${away}`, {id: 'map.pin'}),
  /** `counts`: 'in force: 13, perhaps in force: 3'; `reach` as made below, or nothing. */
  summary: (home: string, when: string, counts: string, reach: string): string =>
    msg(str`${home} and its partner cities ${when} – ${counts}${reach}.`, {id: 'map.summary'}),
  summaryNone: (home: string, when: string): string =>
    msg(str`${home} ${when}: no ties yet.`, {id: 'map.summary.none'}),
  reach: (near: string, nearAway: string, far: string, farAway: string): string =>
    msg(str`; of those in force the nearest is ${near} (${nearAway}), the farthest ${far} (${farAway})`, {
      id: 'map.reach',
    }),
});
