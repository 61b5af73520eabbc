// Words of the help: the whole in three sentences, what keys do, and what the signs look like.
import {msg, str} from '@lit/localize';
import {wordOf} from '../word-of.ts';

export const helpMessages = () => ({
  short: msg('In short', {id: 'help.short'}),
  agreed: msg('Partner cities have agreed in writing to work together.', {id: 'help.agreed'}),
  /** `partners`: '21 partner cities'; `countries`: 'in 18 countries'. */
  has: (home: string, partners: string, countries: string): string =>
    msg(str`${home} has ${partners} ${countries}.`, {id: 'help.has'}),
  /** How many are in force without a doubt. */
  hold: (day: string, n: string): string => msg(str`How many are surely in force on ${day}: ${n}.`, {id: 'help.hold'}),
  keys: msg('Keys', {id: 'help.keys'}),
  arrows: msg('arrows', {id: 'help.arrows'}),
  letters: msg('letters', {id: 'help.letters'}),
  enter: msg('Enter or Space', {id: 'help.enter'}),
  /** Before the arrow keys: 'Shift with an arrow'. */
  shiftArrow: msg('Shift with an arrow', {id: 'help.shift-arrow'}),
  does: wordOf({
    tab: msg('goes on; the first two stops lead past all this and to the table', {id: 'help.does.tab'}),
    walk: msg('from city to city: on the map, in the timeline, in the list', {id: 'help.does.walk'}),
    enter: msg('selects a city, and lets go of it', {id: 'help.does.enter'}),
    esc: msg('closes, stops the story, leads back from a source to the text', {id: 'help.does.esc'}),
    zoom: msg('on the map: nearer, farther, all of it', {id: 'help.does.zoom'}),
    pan: msg('on the map: moves it, or turns the globe', {id: 'help.does.pan'}),
    year: msg('on the slider of time: a year', {id: 'help.does.year'}),
    month: msg('on the slider: a month', {id: 'help.does.month'}),
    years: msg('on the slider: five years', {id: 'help.does.years'}),
    ends: msg('on the slider: beginning and end', {id: 'help.does.ends'}),
    row: msg('in the table: from a city to the sources in its row', {id: 'help.does.row'}),
  }),
  signs: msg('Signs', {id: 'help.signs'}),
  partners: msg('Mark on the map, line to it, bar of the timeline', {id: 'help.partners'}),
  partner: wordOf({
    inForce: msg('filled disc, solid line, filled bar', {id: 'help.partner.in-force'}),
    perhaps: msg('disc half hatched, dashed line, dotted bar', {id: 'help.partner.perhaps'}),
    lapsed: msg('ring, dotted line, empty bar', {id: 'help.partner.lapsed'}),
    suspended: msg('ring with a bar, striped bar', {id: 'help.partner.suspended'}),
    terminated: msg('ring with a cross', {id: 'help.partner.terminated'}),
    notYet: msg('small dot', {id: 'help.partner.not-yet'}),
  }),
  events: msg('Marks of the timeline', {id: 'help.events'}),
  looks: wordOf({
    star: msg('star', {id: 'help.looks.star'}),
    disc: msg('disc', {id: 'help.looks.disc'}),
    ring: msg('ring', {id: 'help.looks.ring'}),
    bullseye: msg('disc in a ring', {id: 'help.looks.bullseye'}),
    emptySquare: msg('empty square', {id: 'help.looks.empty-square'}),
    pause: msg('two upright bars', {id: 'help.looks.pause'}),
    right: msg('triangle to the right', {id: 'help.looks.right'}),
    cross: msg('cross', {id: 'help.looks.cross'}),
    question: msg('question mark', {id: 'help.looks.question'}),
    dots: msg('three dots', {id: 'help.looks.dots'}),
    square: msg('square', {id: 'help.looks.square'}),
    up: msg('triangle', {id: 'help.looks.up'}),
    down: msg('triangle upside down', {id: 'help.looks.down'}),
    plus: msg('plus', {id: 'help.looks.plus'}),
    smallDisc: msg('small disc', {id: 'help.looks.small-disc'}),
    stroke: msg('small stroke', {id: 'help.looks.stroke'}),
    diamond: msg('diamond', {id: 'help.looks.diamond'}),
  }),
});
