// What the forms do to the file: records are added, moved and removed, dates asked in words, sources made on the spot, places
// found by name. What a form shows besides the file (what stands open, a date half typed) is kept here as well.
import type {Words} from '../i18n/words.ts';
import {readEdtf} from '../model/edtf.ts';
import {pathOf} from '../model/problem.ts';
import {recordKey, type Context} from './context.ts';
import {dateRead, draftOf, type DateDraft} from './date-draft.ts';
import {recordName} from './describe.ts';
import {isObject, listOf, stringOf, valueAt, withMoved, withValue, type JsonObject, type Path} from './draft.ts';
import type {EditedAtlas} from './edited-atlas.ts';
import type {EditorWords} from './editor-words.ts';
import {Finder} from './finder.ts';
import {numberedId, timesNamed, withOwnId} from './ids.ts';
import type {Picture, PickerPort} from './map-picker.ts';
import {firstField, newRecord} from './new-record.ts';
import type {FoundPlace} from './places.ts';
import {problemInForm} from './problem-text.ts';
import {isListName, type ListName} from './records.ts';

export interface FormsPort {
  readonly labels: () => EditorWords;
  readonly words: () => Words;
  readonly update: () => void;
  readonly focus: (id: string) => void;
  readonly say: (text: string) => void;
  readonly go: (path: Path) => void;
  /** A list, or a record of it. */
  readonly show: (list: ListName, index: number) => void;
  /** The record that stands open is no more. */
  readonly closeRecord: () => void;
}

export class Forms {
  readonly #edited: EditedAtlas;
  readonly #port: FormsPort;
  readonly #finder: Finder;
  readonly #openKeys = new Map<string, boolean>();
  readonly #dates = new Map<string, {readonly draft: DateDraft; readonly value: string | undefined}>();
  readonly #pictures = new Map<string, Picture>();
  /** Sources that are being made on the spot, by the fact that they are for. */
  readonly #newSources = new Map<string, number>();
  #languages: readonly string[] = [];
  #asked: Path | undefined;

  constructor(edited: EditedAtlas, port: FormsPort) {
    this.#edited = edited;
    this.#port = port;
    this.#finder = new Finder(port.update);
  }

  /** Another file is open. */
  begin(file: JsonObject): void {
    this.forgetDates();
    this.#newSources.clear();
    this.#finder.forget();
    this.#openKeys.clear();
    this.#openKeys.set('basics:home', listOf(valueAt(file, ['home', 'coordinates'])).length < 2);
    const title = valueAt(file, ['title']);
    const tags = isObject(title) ? Object.keys(title).filter((tag) => tag !== 'und') : [];
    this.#languages = tags.length > 0 ? tags : ['pl', 'en'];
  }

  /** Dates are told as the file has them. */
  forgetDates(): void {
    this.#dates.clear();
  }

  /** Name and place of a partner are seldom changed once they are there. */
  openBasics(index: number): void {
    const path: Path = ['partners', index];
    const {file} = this.#edited;
    const missing =
      stringOf(valueAt(file, [...path, 'country'])) === '' ||
      listOf(valueAt(file, [...path, 'coordinates'])).length < 2;
    this.#openKeys.set(`basics:${path.join('.')}`, missing);
  }

  findPlace(path: Path, typed: string): void {
    this.#finder.look(path.join('.'), typed);
  }

  /** The removal that waits for a second word. */
  get asked(): Path | undefined {
    return this.#asked;
  }

  ask(path: Path | undefined): void {
    this.#with(() => (this.#asked = path));
  }

  get context(): Context & {readonly picker: PickerPort} {
    const {file = {}, land, checked} = this.#edited;
    const [words, labels] = [this.#port.words(), this.#port.labels()];
    const {atlas, problems, warnings} = checked;
    return {
      file,
      words,
      labels,
      languages: this.#languages,
      atlas,
      land,
      problemsAt: (path) => {
        const text = pathOf(path);
        return [...problems, ...warnings]
          .filter((one) => one.path === text)
          .map((one) => problemInForm(one, {words, labels}));
      },
      set: (path, value, how) => this.#edited.set(path, value, how?.typed),
      replace: (next, path) => this.#edited.replace(next, path),
      say: this.#port.say,
      left: (path) => this.#left(path),
      go: this.#port.go,
      add: (path) => this.#add(path),
      addWith: (path, record, field) => this.#append(path, record, field),
      remove: (path) => this.#remove(path),
      move: (path, by) => {
        const index = path[path.length - 1];
        if (typeof index !== 'number') return;
        this.#edited.replace(withMoved(file, path.slice(0, -1), index, by), path.slice(0, -1));
      },
      dateDraft: (path) => this.#dateDraft(path),
      setDate: (path, draft) => this.#setDate(path, draft),
      isOpen: (key) => this.#openKeys.get(key) ?? false,
      toggle: (key, open = !this.#openKeys.get(key)) => {
        if ((this.#openKeys.get(key) ?? false) === open) return;
        this.#with(() => this.#openKeys.set(key, open));
      },
      looking: (path) => this.#finder.at(path.join('.')),
      look: (path, typed) => this.findPlace(path, typed),
      take: (path, place) => this.#takePlace(path, place),
      addLanguage: (tag) => this.#with(() => (this.#languages = [...new Set([...this.#languages, tag])])),
      newSource: (path) => this.#newSource(path),
      freshSource: (path) => this.#newSources.get(path.join('.')),
      doneSource: (path) => this.#with(() => this.#newSources.delete(path.join('.'))),
      picker: {
        picture: (key) => this.#pictures.get(key),
        show: (key, picture) => this.#with(() => this.#pictures.set(key, picture)),
      },
    };
  }

  #with(change: () => void): void {
    change();
    this.#port.update();
  }

  #left(path: Path): void {
    const {file} = this.#edited;
    this.#edited.closeStep();
    if (!file) return;
    const [first, second] = path;
    const record: Path | undefined = isListName(first) && typeof second === 'number' ? [first, second] : undefined;
    const key = path[2];
    if (record && (key === 'name' || key === 'title')) {
      const next = withOwnId(file, record);
      if (next !== file) this.#edited.replace(next, record);
    }
    // A date that is understood is told back as it is.
    if (readEdtf(stringOf(valueAt(file, path)))) this.#dates.delete(path.join('.'));
    this.#port.update();
  }

  /** A new record with what it cannot be without, as far as that can be said. */
  #add(path: Path): void {
    const {file} = this.#edited;
    if (!file) return;
    const [first] = path;
    const index = listOf(valueAt(file, path)).length;
    if (path.length === 1 && isListName(first)) this.#port.show(first, index);
    this.#append(path, newRecord(file, path), firstField(path));
  }

  #append(path: Path, record: JsonObject, field: string): void {
    const {file} = this.#edited;
    if (!file) return;
    const list = listOf(valueAt(file, path));
    const here: Path = [...path, list.length];
    this.#edited.replace(withValue(file, path, [...list, record]), here);
    this.#openKeys.set(recordKey(here), true);
    // The first event of a new document is asked for at once.
    if (isObject(record) && Array.isArray(record['events']))
      this.#openKeys.set(recordKey([...here, 'events', 0]), true);
    this.#port.focus(`f-${here.join('-')}-${field}`);
  }

  #remove(path: Path): void {
    const {file} = this.#edited;
    if (!file) return;
    if (timesNamed(file, path) > 0 && this.#asked?.join('.') !== path.join('.')) return this.ask(path);
    const labels = this.#port.labels();
    const name = recordName(file, path, {words: this.#port.words(), labels});
    this.#asked = undefined;
    // An optional record leaves nothing behind.
    this.#edited.replace(withValue(file, path, undefined), path.slice(0, -1));
    this.forgetDates();
    this.#newSources.clear();
    if (path.length === 2) this.#port.closeRecord();
    this.#port.focus(path.length === 2 ? 'heading' : `f-${path.slice(0, -1).join('-')}`);
    this.#port.say(labels.removed(name));
  }

  #dateDraft(path: Path): DateDraft {
    const value = valueAt(this.#edited.file, path);
    const text = value === undefined ? undefined : stringOf(value);
    const kept = this.#dates.get(path.join('.'));
    if (kept && kept.value === text) return kept.draft;
    const draft = draftOf(text, (plain) =>
      this.#port
        .words()
        .formats.day(plain)
        .replace(/\u00a0/g, ' '),
    );
    // Nothing is written yet, and it has to be.
    return text === '' ? {...draft, mode: 'day'} : draft;
  }

  #setDate(path: Path, draft: DateDraft): void {
    const {file} = this.#edited;
    const {value} = dateRead(draft);
    const isEmpty = draft.first === '' && draft.second === '' && valueAt(file, path) === undefined;
    const next = isEmpty ? undefined : value;
    this.#dates.set(path.join('.'), {draft, value: next});
    if (stringOf(valueAt(file, path)) !== (next ?? '')) this.#edited.set(path, next, true);
    else this.#port.update();
  }

  #newSource(path: Path): void {
    const {file} = this.#edited;
    if (!file) return;
    const index = listOf(file['sources']).length;
    const id = numberedId(file, 'source');
    const cited = withValue(file, path, [...listOf(valueAt(file, path)), id]);
    this.#newSources.set(path.join('.'), index);
    this.#edited.replace(withValue(cited, ['sources', index], {id, title: ''}), path);
    this.#port.focus(`f-sources-${index}-title`);
  }

  #takePlace(path: Path, {name, country, coordinates, geonames}: FoundPlace): void {
    const {file} = this.#edited;
    if (!file) return;
    const before = valueAt(file, [...path, 'name']);
    const names = isObject(before) ? before : {};
    const tags = this.#languages.filter((tag) => stringOf(names[tag]) === '');
    let next = withValue(file, [...path, 'name'], {...names, ...Object.fromEntries(tags.map((tag) => [tag, name]))});
    next = withValue(next, [...path, 'country'], country);
    next = withValue(next, [...path, 'coordinates'], [...coordinates]);
    if (path[0] === 'home' || path[0] === 'homes' || path[0] === 'partners')
      next = withValue(next, [...path, 'geonames'], geonames);
    this.#edited.replace(path.length === 2 ? withOwnId(next, path) : next, path);
    this.#finder.forget(path.join('.'));
    this.#pictures.delete([...path, 'coordinates'].join('.'));
    this.#port.focus(`f-${path.join('-')}-name-${this.#languages[0] ?? ''}`);
    this.#port.say(this.#port.labels().place.chosen(name));
  }
}
