// What the editor knows: the file with its history, where one is in it, and what a clerk does. It draws nothing; the element asks it.
import {fineLand} from '../browser/fine-land.ts';
import {today} from '../browser/today.ts';
import {memo} from '../base/memo.ts';
import type {Land} from '../geo/land.ts';
import {problemMessagesIn} from '../i18n/problem-messages.ts';
import {wordsIn, type Words} from '../i18n/words.ts';
import {idOf} from '../model/csv-words.ts';
import {readEdtf} from '../model/edtf.ts';
import {pathOf, type Problem} from '../model/problem.ts';
import {changesIn} from './changes.ts';
import {recordKey, type Context} from './context.ts';
import {dateRead, draftOf, type DateDraft} from './date-draft.ts';
import {recordName} from './describe.ts';
import {draftKept, forgetDraft, isDraftKept, keepDraft, keepDrafts} from './draft-store.ts';
import {
  isObject,
  listOf,
  pathIn,
  sameJson,
  stringOf,
  valueAt,
  withMoved,
  withValue,
  type Json,
  type JsonObject,
  type Path,
} from './draft.ts';
import {EDITOR_WORDS, type EditorLocale} from './editor-locales.ts';
import type {EditorWords} from './editor-words.ts';
import {Finder} from './finder.ts';
import {numberedId, timesNamed, withOwnId} from './ids.ts';
import {History} from './history.ts';
import type {Picture, PickerPort} from './map-picker.ts';
import {firstField, newRecord} from './new-record.ts';
import {blankAtlas, openedBytes, openedText, type Opened} from './opened.ts';
import {problemInForm} from './problem-text.ts';
import type {FoundPlace} from './places.ts';
import {checked, type Checked} from './reading.ts';
import {isListName, type Section} from './records.ts';
import type {Handle} from './saved-file.ts';
import {Saving} from './saving.ts';
import {compared, type Comparison} from '../wikidata/merge.ts';
import {rowsIn} from '../wikidata/result.ts';
import {wikidataAtlas, type Finding} from '../wikidata/wikidata-atlas.ts';

/** As long as typing goes on, the widget beside it waits, in ms. */
const PREVIEW_MS = 150;
const DRAFT_MS = 500;

export type Place = Section | 'wikidata' | 'publish';

/** What only the page can do. */
export interface SessionPort {
  readonly update: () => void;
  /** Once it is drawn, into the field of this name. */
  readonly focus: (id: string) => void;
  readonly confirm: (question: string) => boolean;
}

export class EditorSession {
  readonly #port: SessionPort;
  readonly saving = new Saving({
    said: () => this.said,
    changed: () => this.#port.update(),
    say: (text) => this.#say(text),
  });
  readonly #finder = new Finder(() => this.#port.update());
  #locale: EditorLocale;
  #history: History | undefined;
  /** As it was opened or last saved, and as it was opened. */
  #saved: JsonObject = {};
  #opened: JsonObject = {};
  #section: Place = 'partners';
  /** The record of the list that stands open. */
  #index: number | undefined;
  #spoken = '';
  #openProblems: readonly Problem[] = [];
  readonly #openKeys = new Map<string, boolean>();
  readonly #dates = new Map<string, {readonly draft: DateDraft; readonly value: string | undefined}>();
  readonly #pictures = new Map<string, Picture>();
  /** Sources that are being made on the spot, by the fact that they are for. */
  readonly #fresh = new Map<string, number>();
  #languages: readonly string[] = [];
  #asked: Path | undefined;
  #land: Land | undefined;
  #good: JsonObject | undefined;
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  #draftFailed = false;
  #pane: 'edit' | 'preview' = 'edit';
  #findings: readonly Finding[] = [];
  #comparison: Comparison | undefined;
  #item: string | undefined;
  #paste = '';
  #town = '';
  readonly #checked = memo((file: JsonObject, land: Land | undefined, day: string): Checked =>
    checked(file, day, land),
  );
  readonly #words = memo((locale: EditorLocale): Words => wordsIn(locale));
  readonly #changes = memo((before: JsonObject, after: JsonObject, locale: EditorLocale): readonly string[] =>
    changesIn(before, after, {words: this.#words(locale), said: EDITOR_WORDS[locale]}),
  );

  constructor(locale: EditorLocale, port: SessionPort) {
    this.#locale = locale;
    this.#port = port;
  }

  get said(): EditorWords {
    return EDITOR_WORDS[this.#locale];
  }
  get words(): Words {
    return this.#words(this.#locale);
  }
  get locale(): EditorLocale {
    return this.#locale;
  }
  /** The file as it stands; undefined before one is opened. */
  get file(): JsonObject | undefined {
    return this.#history?.file;
  }
  get isChanged(): boolean {
    return this.#history !== undefined && !sameJson(this.#history.file, this.#saved);
  }

  // Opening.

  get openProblems(): readonly Problem[] {
    return this.#openProblems;
  }
  get draft(): ReturnType<typeof draftKept> {
    return draftKept();
  }
  get paste(): string {
    return this.#paste;
  }
  get town(): string {
    return this.#town;
  }

  setPaste(text: string): void {
    this.#paste = text;
  }
  setTown(text: string): void {
    this.#town = text;
  }

  async openFile(file: File, handle?: Handle): Promise<void> {
    const opened = openedBytes(new Uint8Array(await file.arrayBuffer()), {name: file.name, today: today()});
    this.#take(opened, file.name, /\.json$/i.test(file.name) ? handle : undefined);
  }

  openText(text: string): void {
    this.#take(openedText(text, {name: undefined, today: today()}), undefined);
  }

  openOwn(file: JsonObject): void {
    this.#begin(file, file, 'partners');
  }

  openBlank(): void {
    const town = this.#town.trim();
    if (town === '') {
      this.#say(this.said.open.needsTown);
      this.#port.focus('town');
      return;
    }
    const file = blankAtlas(town, idOf(town) || 'town', today());
    this.#begin(file, file, 'home', {});
    this.#finder.look('home', town);
  }

  resume(): void {
    const kept = draftKept();
    if (kept) this.#begin(kept.file, kept.opened, 'partners');
  }

  forget(): void {
    forgetDraft();
    this.#port.update();
  }

  /** Back to where one begins. */
  close(): void {
    if (!this.mayLeave()) return;
    this.#history = undefined;
    this.saving.opened();
    this.#good = undefined;
    this.#openProblems = [];
    this.#port.focus('open');
    this.#port.update();
  }

  mayLeave(): boolean {
    return !this.isChanged || this.#port.confirm(this.said.bar.leave);
  }

  #take(opened: Opened, name: string | undefined, handle?: Handle): void {
    this.saving.opened(name, handle);
    if ('problems' in opened) this.#openProblems = opened.problems;
    else if ('file' in opened) this.#begin(opened.file, opened.file, 'partners');
    else this.#takeResult(opened.wikidata);
    this.#port.update();
  }

  /** A result is laid beside the atlas that is open, or becomes one. */
  #takeResult(result: unknown): void {
    const rows = rowsIn(result);
    const {atlas} = this.checked;
    if (!rows?.some(({partner}) => partner) && this.file) {
      this.#say(this.said.wikidata.noResult);
      return;
    }
    const {file, findings} = wikidataAtlas(rows ?? [], today());
    if (!this.file) this.#begin(file, file, 'wikidata', {});
    else if (!atlas) return this.#say(this.said.wikidata.unsound);
    else this.#comparison = compared(atlas.file, file);
    this.#findings = findings;
    this.#section = 'wikidata';
    this.#port.focus(this.#comparison ? 'proposal' : 'heading');
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }
  get comparison(): Comparison | undefined {
    return this.#comparison;
  }
  /** What was typed as the number of the city; undefined before. */
  get item(): string | undefined {
    return this.#item;
  }

  setItem(text: string): void {
    this.#with(() => (this.#item = text));
  }

  async openResult(result: File): Promise<void> {
    const opened = openedBytes(new Uint8Array(await result.arrayBuffer()), {name: result.name, today: today()});
    if ('wikidata' in opened) {
      this.#openProblems = [];
      this.#takeResult(opened.wikidata);
    } else if ('problems' in opened) this.#openProblems = opened.problems;
    else this.#say(this.said.wikidata.noResult);
    this.#port.update();
  }

  /** The next proposal becomes a step that can be undone. */
  takeProposal(): void {
    const [next] = this.#comparison?.proposals ?? [];
    const {atlas} = this.checked;
    if (!next || !atlas) return this.#say(this.said.wikidata.unsound);
    this.#replace(next.apply(atlas.file), ['partners']);
    this.#answered(this.said.wikidata.taken);
  }

  leaveProposal(): void {
    this.#answered(this.said.wikidata.left);
  }

  #answered(text: string): void {
    if (!this.#comparison) return;
    this.#comparison = {...this.#comparison, proposals: this.#comparison.proposals.slice(1)};
    this.#say(text);
  }

  #begin(file: JsonObject, opened: JsonObject, section: Place, saved = opened): void {
    this.#history = new History(file);
    this.#saved = saved;
    this.#opened = opened;
    this.#openProblems = [];
    this.#findings = [];
    this.#comparison = undefined;
    this.#dates.clear();
    this.#fresh.clear();
    this.#finder.forget();
    this.#openKeys.clear();
    this.#section = section;
    this.#index = undefined;
    this.#openKeys.set('basics:home', listOf(valueAt(file, ['home', 'coordinates'])).length < 2);
    this.#good = undefined;
    const title = valueAt(file, ['title']);
    const tags = isObject(title) ? Object.keys(title).filter((tag) => tag !== 'und') : [];
    this.#languages = tags.length > 0 ? tags : ['pl', 'en'];
    this.#port.focus('heading');
    this.#follow();
    // Finer land, by which places are checked; without it they are not.
    if (!this.#land) void fineLand().then((land) => this.#with(() => (this.#land = land)));
    this.#port.update();
  }

  #with(change: () => void): void {
    change();
    this.#port.update();
  }

  // Where one is.

  get section(): Place {
    return this.#section;
  }
  get index(): number | undefined {
    return this.#index;
  }
  get pane(): 'edit' | 'preview' {
    return this.#pane;
  }
  get spoken(): string {
    return this.#spoken;
  }
  get canUndo(): boolean {
    return this.#history?.canUndo ?? false;
  }
  get canRedo(): boolean {
    return this.#history?.canRedo ?? false;
  }

  speak(locale: EditorLocale): void {
    this.#locale = locale;
    this.#port.update();
  }

  show(section: Place, index?: number): void {
    this.#history?.close();
    this.#section = section;
    this.#index = index;
    if (section === 'partners' && index !== undefined) this.#openBasics(index);
    this.#port.focus('heading');
    this.saving.hush();
    this.#follow();
    this.#port.update();
  }

  /** Name and place are seldom changed once they are there. */
  #openBasics(index: number): void {
    const path: Path = ['partners', index];
    const missing =
      stringOf(valueAt(this.file, [...path, 'country'])) === '' ||
      listOf(valueAt(this.file, [...path, 'coordinates'])).length < 2;
    this.#openKeys.set(`basics:${path.join('.')}`, missing);
  }

  showPane(pane: 'edit' | 'preview'): void {
    this.#pane = pane;
    this.#port.update();
  }

  /** Shows the field at a path, and puts the focus into it. */
  go(path: Path): void {
    const [first, second] = path;
    this.#pane = 'edit';
    if (isListName(first)) this.show(first, typeof second === 'number' ? second : undefined);
    else this.show(first === 'home' ? 'home' : 'whole');
    this.#port.focus(
      path.length > (isListName(first) ? 2 : 1) || !isListName(first) ? `f-${path.join('-')}` : 'heading',
    );
  }

  // Changing.

  undo(): void {
    const path = this.#history?.undo();
    this.#dates.clear();
    this.#say(this.said.bar.undone);
    this.#changed();
    if (path) this.#showChange(path);
  }

  redo(): void {
    const path = this.#history?.redo();
    this.#dates.clear();
    this.#say(this.said.bar.redone);
    this.#changed();
    if (path) this.#showChange(path);
  }

  /** What has come back or gone is seen, without the focus being taken away. */
  #showChange(path: Path): void {
    const [first, second] = path;
    const section: Place = isListName(first) ? first : first === 'home' ? 'home' : 'whole';
    const there = isListName(first) && typeof second === 'number' && valueAt(this.file, [first, second]) !== undefined;
    this.#section = section;
    this.#index = there ? second : undefined;
  }

  #set(path: Path, value: Json | undefined, typed = false): void {
    const history = this.#history;
    if (!history) return;
    history.add(withValue(history.file, path, value), path, typed ? pathOf(path) : undefined);
    this.#changed();
  }

  #replace(file: JsonObject, path: Path): void {
    this.#history?.add(file, path);
    this.#changed();
  }

  #changed(): void {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = setTimeout(() => this.#keep(), DRAFT_MS);
    clearTimeout(this.#previewTimer);
    this.#previewTimer = setTimeout(() => this.#follow(), PREVIEW_MS);
    this.#port.update();
  }

  #keep(): void {
    const {file} = this;
    if (!file || !isDraftKept()) return;
    const failed = !keepDraft({file, opened: this.#opened, day: today()});
    if (failed !== this.#draftFailed) this.#with(() => (this.#draftFailed = failed));
  }

  /** The widget beside it shows the last good state. */
  #follow(): void {
    const {file} = this;
    if (!file || !this.checked.atlas || this.#good === file) return;
    this.#good = file;
    this.#port.update();
  }

  #say(text: string): void {
    this.#spoken = text;
    this.#port.update();
  }

  // What is wrong.

  get checked(): Checked {
    return this.#checked(this.file ?? {}, this.#land, today());
  }
  get preview(): {readonly data: JsonObject | undefined; readonly isStale: boolean; readonly city: string} {
    const {file} = this;
    const city =
      this.#section === 'partners' && this.#index !== undefined
        ? stringOf(valueAt(this.#good, ['partners', this.#index, 'id']))
        : '';
    return {data: this.#good, isStale: this.#good !== undefined && file !== undefined && !this.checked.atlas, city};
  }

  /** Of a file that could not be opened: as everywhere. */
  problemText(problem: Problem): {readonly line: string; readonly remedy: string} {
    const {problems, remedies} = problemMessagesIn(this.words.language);
    return {line: problems.problemLine(problem), remedy: remedies.remedyLine(problem)};
  }

  goToProblems(): void {
    this.#pane = 'edit';
    this.#port.focus('problems');
    this.#port.update();
  }

  goToProblem({path}: Problem): void {
    this.go(pathIn(path));
  }

  // Saving.

  get changes(): readonly string[] {
    return this.file ? this.#changes(this.#opened, this.file, this.#locale) : [];
  }
  get isDraftKept(): boolean {
    return isDraftKept();
  }
  get draftFailed(): boolean {
    return this.#draftFailed;
  }
  get today(): string {
    return today();
  }

  keepDrafts(on: boolean): void {
    keepDrafts(on);
    if (on) this.#keep();
    this.#port.update();
  }

  setUpdated(): void {
    this.#set(['updated'], today());
  }

  copyChanges(): void {
    void navigator.clipboard?.writeText(this.changes.join('\n')).then(() => this.#say(this.said.publish.copied));
  }

  async saveJson(): Promise<void> {
    const {file} = this;
    if (!file || !(await this.saving.json(file))) return;
    this.#saved = file;
    forgetDraft();
  }

  saveCsv(): void {
    const {atlas} = this.checked;
    if (atlas) void this.saving.csv(atlas, this.#locale);
  }

  saveZip(): void {
    const {atlas} = this.checked;
    if (atlas) void this.saving.zip(atlas);
  }

  // Forms.

  get context(): Context & {readonly picker: PickerPort} {
    const {file = {}, words, said} = this;
    const {atlas, problems, warnings} = this.checked;
    return {
      file,
      words,
      said,
      languages: this.#languages,
      atlas,
      land: this.#land,
      problemsAt: (path) => {
        const text = pathOf(path);
        return [...problems, ...warnings]
          .filter((one) => one.path === text)
          .map((one) => problemInForm(one, {words, said}));
      },
      set: (path, value, how) => this.#set(path, value, how?.typed),
      replace: (next, path) => this.#replace(next, path),
      say: (text) => this.#say(text),
      left: (path) => this.#left(path),
      go: (path) => this.go(path),
      add: (path) => this.#add(path),
      addWith: (path, record, field) => this.#append(path, record, field),
      remove: (path) => this.#remove(path),
      move: (path, by) => {
        const index = path[path.length - 1];
        if (typeof index !== 'number') return;
        this.#replace(withMoved(file, path.slice(0, -1), index, by), path.slice(0, -1));
      },
      dateDraft: (path) => this.#dateDraft(path),
      setDate: (path, draft) => this.#setDate(path, draft),
      isOpen: (key) => this.#openKeys.get(key) ?? false,
      toggle: (key, open = !this.#openKeys.get(key)) => {
        if ((this.#openKeys.get(key) ?? false) === open) return;
        this.#with(() => this.#openKeys.set(key, open));
      },
      looking: (path) => this.#finder.at(path.join('.')),
      look: (path, typed) => this.#finder.look(path.join('.'), typed),
      take: (path, place) => this.#takePlace(path, place),
      addLanguage: (tag) => this.#with(() => (this.#languages = [...new Set([...this.#languages, tag])])),
      newSource: (path) => this.#newSource(path),
      freshSource: (path) => this.#fresh.get(path.join('.')),
      doneSource: (path) => this.#with(() => this.#fresh.delete(path.join('.'))),
      picker: {
        picture: (key) => this.#pictures.get(key),
        show: (key, picture) => this.#with(() => this.#pictures.set(key, picture)),
      },
    };
  }

  /** The removal that waits for a second word. */
  get asked(): Path | undefined {
    return this.#asked;
  }

  ask(path: Path | undefined): void {
    this.#with(() => (this.#asked = path));
  }

  #left(path: Path): void {
    const {file} = this;
    this.#history?.close();
    if (!file) return;
    const [first, second] = path;
    const record: Path | undefined = isListName(first) && typeof second === 'number' ? [first, second] : undefined;
    const key = path[2];
    if (record && (key === 'name' || key === 'title')) {
      const next = withOwnId(file, record);
      if (next !== file) this.#replace(next, record);
    }
    // A date that is understood is told back as it is.
    if (readEdtf(stringOf(valueAt(file, path)))) this.#dates.delete(path.join('.'));
    this.#port.update();
  }

  #add(path: Path): void {
    const {file} = this;
    if (!file) return;
    const [first] = path;
    const index = listOf(valueAt(file, path)).length;
    if (path.length === 1 && isListName(first)) this.show(first, index);
    this.#append(path, newRecord(file, path), firstField(path));
  }

  #append(path: Path, record: JsonObject, field: string): void {
    const {file} = this;
    if (!file) return;
    const list = listOf(valueAt(file, path));
    const here: Path = [...path, list.length];
    this.#replace(withValue(file, path, [...list, record]), here);
    this.#openKeys.set(recordKey(here), true);
    // The first event of a new document is asked for at once.
    if (isObject(record) && Array.isArray(record['events']))
      this.#openKeys.set(recordKey([...here, 'events', 0]), true);
    this.#port.focus(`f-${here.join('-')}-${field}`);
  }

  /** A new record with what it cannot be without, as far as that can be said. */
  #remove(path: Path): void {
    const {file, said, words} = this;
    if (!file) return;
    if (timesNamed(file, path) > 0 && this.#asked?.join('.') !== path.join('.')) return this.ask(path);
    const name = recordName(file, path, {words, said});
    this.#asked = undefined;
    // An optional record leaves nothing behind.
    this.#replace(withValue(file, path, undefined), path.slice(0, -1));
    this.#dates.clear();
    this.#fresh.clear();
    if (path.length === 2) this.#index = undefined;
    this.#port.focus(path.length === 2 ? 'heading' : `f-${path.slice(0, -1).join('-')}`);
    this.#say(said.removed(name));
  }

  #dateDraft(path: Path): DateDraft {
    const value = valueAt(this.file, path);
    const text = value === undefined ? undefined : stringOf(value);
    const kept = this.#dates.get(path.join('.'));
    if (kept && kept.value === text) return kept.draft;
    const draft = draftOf(text, (plain) => this.words.formats.day(plain).replace(/\u00a0/g, ' '));
    // Nothing is written yet, and it has to be.
    return text === '' ? {...draft, mode: 'day'} : draft;
  }

  #setDate(path: Path, draft: DateDraft): void {
    const {value} = dateRead(draft);
    const isEmpty = draft.first === '' && draft.second === '' && valueAt(this.file, path) === undefined;
    const next = isEmpty ? undefined : value;
    this.#dates.set(path.join('.'), {draft, value: next});
    if (stringOf(valueAt(this.file, path)) !== (next ?? '')) this.#set(path, next, true);
    else this.#port.update();
  }

  #newSource(path: Path): void {
    const {file} = this;
    if (!file) return;
    const index = listOf(file['sources']).length;
    const id = numberedId(file, 'source');
    const cited = withValue(file, path, [...listOf(valueAt(file, path)), id]);
    this.#fresh.set(path.join('.'), index);
    this.#replace(withValue(cited, ['sources', index], {id, title: ''}), path);
    this.#port.focus(`f-sources-${index}-title`);
  }

  #takePlace(path: Path, {name, country, coordinates, geonames}: FoundPlace): void {
    const {file, said} = this;
    if (!file) return;
    const before = valueAt(file, [...path, 'name']);
    const names = isObject(before) ? before : {};
    const tags = this.#languages.filter((tag) => stringOf(names[tag]) === '');
    let next = withValue(file, [...path, 'name'], {...names, ...Object.fromEntries(tags.map((tag) => [tag, name]))});
    next = withValue(next, [...path, 'country'], country);
    next = withValue(next, [...path, 'coordinates'], [...coordinates]);
    if (path[0] === 'home' || path[0] === 'partners') next = withValue(next, [...path, 'geonames'], geonames);
    this.#replace(path.length === 2 ? withOwnId(next, path) : next, path);
    this.#finder.forget(path.join('.'));
    this.#pictures.delete([...path, 'coordinates'].join('.'));
    this.#port.focus(`f-${path.join('-')}-name-${this.#languages[0] ?? ''}`);
    this.#say(said.place.chosen(name));
  }
}
