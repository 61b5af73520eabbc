// Words of the timeline: its controls, rows and key, the captions of the story, and the chapters.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';
import {wordOf} from '../word-of.ts';

/** Types of event that decide a status. */
type Deciding = 'signed' | 'renewed' | 'lapsed' | 'outdated' | 'suspended' | 'resumed' | 'terminated' | 'questioned';

const pair = (one: string, other: string): string => msg(str`${one}: ${other}`, {id: 'timeline.value'});

export const timelineMessages = ({plural, number}: Numbers) => ({
  title: msg('Timeline', {id: 'timeline.title'}),
  toolbar: msg('Move in time', {id: 'timeline.toolbar'}),
  first: msg('To the beginning', {id: 'timeline.first'}),
  previous: msg('Previous event', {id: 'timeline.previous'}),
  play: msg('Play the story', {id: 'timeline.play'}),
  pause: msg('Pause', {id: 'timeline.pause'}),
  next: msg('Next event', {id: 'timeline.next'}),
  today: msg('To the latest state', {id: 'timeline.today'}),
  /** Over the field, with a hint how to type another. */
  day: msg('Day', {id: 'timeline.day'}),
  dayHint: msg('e.g. 2014 or 21 June 2014', {id: 'timeline.day-hint'}),
  noDay: (typed: string): string =>
    msg(str`“${typed}” is not a day. Type e.g. 2014, June 2014 or 21 June 2014.`, {id: 'timeline.no-day'}),
  beyond: (from: string, to: string, shown: string): string =>
    msg(str`Outside ${from}–${to}. Shown: ${shown}.`, {id: 'timeline.beyond'}),
  /** `moment`: the day, the numbers, and what happened last. */
  paused: (moment: string): string => msg(str`Paused: ${moment}`, {id: 'timeline.paused'}),
  ended: (moment: string): string => msg(str`End of the story: ${moment}`, {id: 'timeline.ended'}),
  cursor: msg('Moment in time', {id: 'timeline.cursor'}),
  order: msg('Rows', {id: 'timeline.order'}),
  orderBy: wordOf({
    first: msg('by first document', {id: 'timeline.order.first'}),
    country: msg('by country', {id: 'timeline.order.country'}),
    group: msg('by group', {id: 'timeline.order.group'}),
    distance: msg('by distance', {id: 'timeline.order.distance'}),
    status: msg('by status', {id: 'timeline.order.status'}),
  }),
  otherGroup: msg('Other partners', {id: 'timeline.other-group'}),
  /** Over the strip: what it counts. */
  strip: msg('Partnerships in force', {id: 'timeline.strip'}),
  rows: msg('Partner cities in time', {id: 'timeline.rows'}),
  /** Name of a row: 'Kaunas, Lithuania: in force. First document: letter of intent, 1994' */
  row: (name: string, country: string, status: string, document: string, date: string): string =>
    msg(str`${name}, ${country}: ${status}. First document: ${document}, ${date}`, {id: 'timeline.row'}),
  bareRow: (name: string, country: string): string =>
    msg(str`${name}, ${country}: no document known`, {id: 'timeline.row.bare'}),
  inForce: (certain: string): string => msg(str`${certain} in force`, {id: 'timeline.in-force'}),
  inForcePerhaps: (certain: string, perhaps: string): string =>
    msg(str`${certain} in force, ${perhaps} perhaps`, {id: 'timeline.in-force.perhaps'}),
  foot: msg('Memberships and institutions', {id: 'timeline.foot'}),
  sinceUnknown: msg('since: not known', {id: 'timeline.since-unknown'}),
  membershipRow: pair,
  undertakings: msg('Other undertakings', {id: 'timeline.undertakings'}),
  undated: (titles: string): string => msg(str`Without a date: ${titles}`, {id: 'timeline.undated'}),
  /** '1994 · Kaunas and Jelgava: letters of intent' */
  caption: (date: string, what: string): string => msg(str`${date} · ${what}`, {id: 'timeline.caption'}),
  captionPart: pair,
  /** Behind an event of which only the last possible day is known. */
  byThen: (what: string): string => msg(str`${what} by then`, {id: 'timeline.by-then'}),
  /** The same where the date before it is a day. */
  byThatDay: (what: string): string => msg(str`${what} by that day`, {id: 'timeline.by-that-day'}),
  instruments: wordOf({
    'letter-of-intent': msg('letters of intent', {id: 'timeline.letters-of-intent'}),
    agreement: msg('agreements', {id: 'timeline.agreements'}),
    accord: msg('accords', {id: 'timeline.accords'}),
    declaration: msg('declarations', {id: 'timeline.declarations'}),
    memorandum: msg('memorandums', {id: 'timeline.memorandums'}),
    statement: msg('statements', {id: 'timeline.statements'}),
  }),
  /** 'Lusaka, Jelgava signed' */
  changed: (type: Deciding, names: string): string =>
    ({
      signed: msg(str`${names} signed`, {id: 'timeline.changed.signed'}),
      renewed: msg(str`${names} renewed`, {id: 'timeline.changed.renewed'}),
      resumed: msg(str`${names} resumed`, {id: 'timeline.changed.resumed'}),
      lapsed: msg(str`${names} lapsed`, {id: 'timeline.changed.lapsed'}),
      outdated: msg(str`${names} went out of date`, {id: 'timeline.changed.outdated'}),
      suspended: msg(str`${names} suspended`, {id: 'timeline.changed.suspended'}),
      terminated: msg(str`${names} terminated`, {id: 'timeline.changed.terminated'}),
      questioned: msg(str`${names} in doubt`, {id: 'timeline.changed.questioned'}),
    })[type],
  more: (names: string, more: string): string => msg(str`${names} + ${more} more`, {id: 'timeline.more'}),
  valueText: pair,
  key: msg('How to read it', {id: 'timeline.key'}),
  /** For ears, in place of the signs. */
  keyHeard: msg('What each sign looks like is told in “Help”.', {id: 'timeline.key.heard'}),
  keyWeight: msg('the weightier the document, the thicker the bar', {id: 'timeline.key.weight'}),
  keyFading: msg('fading: the exact date is not known', {id: 'timeline.key.fading'}),
  keyWidth: msg('wide mark: known to the month or year', {id: 'timeline.key.width'}),
  keyReach: msg('bracket: on one day in that time, it is not known which', {id: 'timeline.key.reach'}),
  /** Of a small mark. */
  keyHollow: msg('hollow: less certain', {id: 'timeline.key.hollow'}),
  keyLine: msg('line behind a mark: known to the month or year', {id: 'timeline.key.line'}),
  keyAbout: msg('~ about that time', {id: 'timeline.key.about'}),
  keyUncertain: msg('? uncertain date', {id: 'timeline.key.uncertain'}),
  keyMembership: msg('membership', {id: 'timeline.key.membership'}),
  /** In the strip over the rows. */
  keyHatch: msg('hatched: perhaps in force', {id: 'timeline.key.hatch'}),
  keyPeriod: msg('band: the time named at its head', {id: 'timeline.key.period'}),
  keyVeil: msg('paler: after the day shown', {id: 'timeline.key.veil'}),
  keyUndertaking: msg('joint undertaking', {id: 'timeline.key.undertaking'}),
  /** Over what a reader should know of the whole. */
  about: msg('Why partner cities', {id: 'timeline.about'}),
  countedTexts: (n: number): string =>
    ({
      one: msg(str`${number(n)} text`, {id: 'timeline.texts.one'}),
      few: msg(str`${number(n)} texts`, {id: 'timeline.texts.few'}),
      many: msg(str`${number(n)} texts`, {id: 'timeline.texts.many'}),
      other: msg(str`${number(n)} texts`, {id: 'timeline.texts.other'}),
    })[plural(n)],
  chapters: msg('The story in chapters', {id: 'timeline.chapters'}),
  chaptersToolbar: msg('Move through the chapters', {id: 'timeline.chapters.toolbar'}),
  previousChapter: msg('Previous chapter', {id: 'timeline.chapters.previous'}),
  nextChapter: msg('Next chapter', {id: 'timeline.chapters.next'}),
  /** 'Chapter 2 of 5' */
  chapterOf: (n: string, of: string): string => msg(str`Chapter ${n} of ${of}`, {id: 'timeline.chapters.of'}),
  allChapters: msg('All chapters as text', {id: 'timeline.chapters.all'}),
});
