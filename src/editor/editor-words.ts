// What the editor says, as a type: a missing translation does not compile.
import type {Words} from '../i18n/words.ts';
import type {ProblemCode} from '../model/problem.ts';
import type {EventType} from '../model/vocabulary.ts';
import type {DateMode} from './date-draft.ts';
import type {RecordKind, Section} from './records.ts';

export interface EditorWords {
  readonly title: string;
  readonly lede: string;
  readonly skip: string;
  readonly open: {
    readonly heading: string;
    readonly draft: (name: string, when: string) => string;
    readonly resume: string;
    readonly forget: string;
    readonly own: string;
    readonly ownText: string;
    readonly file: string;
    readonly fileText: string;
    readonly drop: string;
    readonly paste: string;
    readonly pasteLabel: string;
    readonly read: string;
    readonly blank: string;
    readonly blankText: string;
    readonly town: string;
    readonly begin: string;
    readonly needsTown: string;
    readonly wikidata: string;
    readonly wikidataText: string;
    readonly failed: string;
    readonly another: string;
    readonly example: string;
  };
  readonly bar: {
    readonly undo: string;
    readonly redo: string;
    readonly save: string;
    readonly language: string;
    readonly sections: string;
    readonly edit: string;
    readonly preview: string;
    readonly undone: string;
    readonly redone: string;
    readonly openOther: string;
    readonly leave: string;
  };
  readonly section: Readonly<Record<Section | 'publish', string>>;
  /** What a list is for, where it is empty. */
  readonly sectionText: Readonly<Record<Section, string>>;
  /** One of a kind, in the nominative. */
  readonly record: Readonly<Record<RecordKind, string>>;
  readonly add: Readonly<Record<RecordKind, string>>;
  readonly fieldLabel: (record: RecordKind, key: string) => string;
  readonly fieldHint: (record: RecordKind, key: string) => string | undefined;
  readonly choice: (words: Words, key: string, value: string) => string;
  readonly none: string;
  readonly more: string;
  readonly basics: string;
  readonly optional: string;
  readonly language: (tag: string) => string;
  readonly addLanguage: string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly isNamed: (times: number) => string;
  readonly reallyRemove: string;
  readonly keep: string;
  readonly removed: (name: string) => string;
  readonly earlier: (name: string) => string;
  readonly later: (name: string) => string;
  readonly back: string;
  readonly unnamed: (kind: string) => string;
  readonly aboutWhom: (names: string) => string;
  readonly yesNo: (yes: boolean) => string;
  readonly date: {
    readonly mode: string;
    readonly modes: Readonly<Record<DateMode, string>>;
    readonly fields: Readonly<Record<DateMode, string>>;
    readonly second: Readonly<Record<'between' | 'from-to', string>>;
    readonly example: Readonly<Record<DateMode, string>>;
    readonly readers: (alone: string, inSentence: string) => string;
    readonly notUnderstood: string;
    readonly perhaps: (dates: string) => string;
    readonly empty: string;
    readonly noneOfEvent: string;
    readonly tookOut: string;
  };
  readonly sources: {
    readonly choose: string;
    readonly add: string;
    readonly fresh: string;
    readonly none: string;
    readonly own: string;
    readonly done: string;
    readonly drop: (title: string) => string;
  };
  readonly pick: {readonly choose: string; readonly drop: (name: string) => string};
  readonly place: {
    readonly find: string;
    readonly hint: string;
    readonly results: (n: number) => string;
    readonly none: string;
    readonly loading: string;
    readonly unavailable: string;
    readonly credit: string;
    readonly lon: string;
    readonly lat: string;
    readonly map: string;
    readonly mapLabel: string;
    readonly mapHint: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly chosen: (name: string) => string;
  };
  readonly status: {readonly partner: string; readonly asOf: (day: string) => string; readonly unknown: string};
  readonly why: {
    readonly because: (status: string, reason: string) => string;
    readonly document: (instrument: string, reason: string) => string;
    readonly undated: string;
    readonly listed: string;
    readonly nothingDecides: string;
    readonly nothingEnded: (happened: string) => string;
    readonly roughly: (happened: string) => string;
    readonly happened: (type: EventType, when: string) => string;
  };
  readonly problems: {
    readonly heading: string;
    readonly none: string;
    readonly counts: (problems: number, warnings: number) => string;
    readonly warning: string;
    readonly show: string;
  };
  /** What is said below a field in place of the words for those who write the file by hand. */
  readonly wrong: Readonly<Partial<Record<ProblemCode, string>>>;
  readonly preview: {readonly heading: string; readonly stale: string; readonly nothing: string};
  readonly tie: {readonly undated: string; readonly end: string; readonly renew: string};
  readonly publish: {
    readonly heading: string;
    readonly unsound: (n: number) => string;
    readonly json: string;
    readonly jsonText: string;
    readonly csv: string;
    readonly csvText: string;
    readonly zip: string;
    readonly zipText: string;
    readonly zipFailed: (file: string) => string;
    readonly working: string;
    readonly saved: (name: string) => string;
    readonly notSaved: (reason: string) => string;
    readonly changes: string;
    readonly noChanges: string;
    readonly copy: string;
    readonly copied: string;
    readonly updated: (day: string) => string;
    readonly setUpdated: string;
    readonly draftKept: string;
    readonly draftText: string;
    readonly draftFailed: string;
  };
  readonly change: {
    readonly added: (place: string, what: string) => string;
    readonly removed: (place: string) => string;
    readonly set: (place: string, value: string) => string;
    readonly cleared: (place: string, value: string) => string;
    readonly changed: (place: string, from: string, to: string) => string;
  };
}
