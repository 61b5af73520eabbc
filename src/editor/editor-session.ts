// Where one is in the editor and what a clerk does there. It draws nothing; the element asks it. The file itself, its forms and
// a result of Wikidata each have a class of their own.
import {today} from '../browser/today.ts';
import {memo} from '../base/memo.ts';
import {problemMessagesIn} from '../i18n/problem-messages.ts';
import {wordsIn, type Words} from '../i18n/words.ts';
import {idOf} from '../model/csv-words.ts';
import type {Problem} from '../model/problem.ts';
import {changesIn} from './changes.ts';
import type {Context} from './context.ts';
import {draftKept, forgetDraft, isDraftKept} from './draft-store.ts';
import {pathIn, stringOf, valueAt, type JsonObject, type Path} from './draft.ts';
import {EditedAtlas} from './edited-atlas.ts';
import {EDITOR_WORDS, type EditorLocale} from './editor-locales.ts';
import type {EditorWords} from './editor-words.ts';
import {Forms} from './forms.ts';
import type {PickerPort} from './map-picker.ts';
import {blankAtlas, openedBytes, openedText, type Opened} from './opened.ts';
import type {Checked} from './reading.ts';
import {isListName, type Section} from './records.ts';
import type {Handle} from './saved-file.ts';
import {Saving} from './saving.ts';
import {WikidataImport} from './wikidata-import.ts';

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
  readonly #edited: EditedAtlas;
  readonly #forms: Forms;
  readonly saving: Saving;
  readonly wikidata: WikidataImport;
  #locale: EditorLocale;
  #section: Place = 'partners';
  /** The record of the list that stands open. */
  #index: number | undefined;
  #pane: 'edit' | 'preview' = 'edit';
  #spoken = '';
  #openProblems: readonly Problem[] = [];
  #paste = '';
  #town = '';
  readonly #words = memo((locale: EditorLocale): Words => wordsIn(locale));
  readonly #changes = memo((before: JsonObject, after: JsonObject, locale: EditorLocale): readonly string[] =>
    changesIn(before, after, {words: this.#words(locale), labels: EDITOR_WORDS[locale]}),
  );

  constructor(locale: EditorLocale, port: SessionPort) {
    this.#locale = locale;
    this.#port = port;
    const {update, focus} = port;
    const labels = (): EditorWords => this.labels;
    const say = (text: string): void => this.#say(text);
    this.#edited = new EditedAtlas(update);
    this.#forms = new Forms(this.#edited, {
      labels,
      words: () => this.words,
      update,
      focus,
      say,
      go: (path) => this.go(path),
      show: (list, index) => this.show(list, index),
      closeRecord: () => (this.#index = undefined),
    });
    this.saving = new Saving({labels, changed: update, say});
    this.wikidata = new WikidataImport(this.#edited, {
      labels,
      update,
      focus,
      say,
      begin: (file) => this.#begin(file, {opened: file, saved: {}, section: 'wikidata'}),
      showImport: () => (this.#section = 'wikidata'),
    });
  }

  get labels(): EditorWords {
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
    return this.#edited.file;
  }
  get isChanged(): boolean {
    return this.#edited.isChanged;
  }
  get context(): Context & {readonly picker: PickerPort} {
    return this.#forms.context;
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
    this.#take(await openedFile(file), file.name, /\.json$/i.test(file.name) ? handle : undefined);
  }

  openText(text: string): void {
    this.#take(openedText(text, {name: undefined, today: today()}), undefined);
  }

  openOwn(file: JsonObject): void {
    this.#begin(file);
  }

  openBlank(): void {
    const town = this.#town.trim();
    if (town === '') {
      this.#say(this.labels.open.needsTown);
      this.#port.focus('town');
      return;
    }
    const file = blankAtlas(town, idOf(town) || 'town', today());
    this.#begin(file, {opened: file, saved: {}, section: 'home'});
    this.#forms.findPlace(['home'], town);
  }

  resume(): void {
    const kept = draftKept();
    if (kept) this.#begin(kept.file, {opened: kept.opened});
  }

  forget(): void {
    forgetDraft();
    this.#port.update();
  }

  /** A result of Wikidata, while an atlas is open. */
  async openResult(result: File): Promise<void> {
    const opened = await openedFile(result);
    if ('problems' in opened) this.#fail(opened.problems);
    else if ('wikidata' in opened) {
      this.#openProblems = [];
      this.wikidata.take(opened.wikidata);
    } else this.#say(this.labels.wikidata.noResult);
    this.#port.update();
  }

  /** Back to where one begins. */
  close(): void {
    if (!this.mayLeave()) return;
    this.#edited.close();
    this.saving.opened();
    this.#openProblems = [];
    this.#port.focus('open');
    this.#port.update();
  }

  mayLeave(): boolean {
    return !this.isChanged || this.#port.confirm(this.labels.bar.leave);
  }

  /** What cannot be opened, and a result of Wikidata, leave the atlas that is open, and the file it is saved in, as they are. */
  #take(opened: Opened, name: string | undefined, handle?: Handle): void {
    if ('file' in opened) {
      if (!this.mayLeave()) return;
      this.saving.opened(name, handle);
      this.#begin(opened.file);
    } else if ('wikidata' in opened) {
      this.#openProblems = [];
      if (!this.file) this.saving.opened();
      this.wikidata.take(opened.wikidata);
    } else this.#fail(opened.problems);
    this.#port.update();
  }

  #fail(problems: readonly Problem[]): void {
    this.#openProblems = problems;
    this.#pane = 'edit';
    this.#port.focus('failed');
  }

  #begin(
    file: JsonObject,
    {
      opened = file,
      saved = opened,
      section = 'partners',
    }: Partial<Record<'opened' | 'saved', JsonObject>> & {
      readonly section?: Place;
    } = {},
  ): void {
    this.#openProblems = [];
    this.wikidata.forget();
    this.#forms.begin(file);
    this.#section = section;
    this.#index = undefined;
    this.#port.focus('heading');
    this.#edited.open(file, opened, saved);
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

  speak(locale: EditorLocale): void {
    this.#locale = locale;
    this.#port.update();
  }

  show(section: Place, index?: number): void {
    this.#edited.closeStep();
    this.#section = section;
    this.#index = index;
    this.#openProblems = [];
    if (section === 'partners' && index !== undefined) this.#forms.openBasics(index);
    this.#port.focus('heading');
    this.saving.hush();
    this.#edited.show();
    this.#port.update();
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

  get canUndo(): boolean {
    return this.#edited.canUndo;
  }
  get canRedo(): boolean {
    return this.#edited.canRedo;
  }

  undo(): void {
    this.#changeBack(this.#edited.undo(), this.labels.bar.undone);
  }

  redo(): void {
    this.#changeBack(this.#edited.redo(), this.labels.bar.redone);
  }

  /** What has come back or gone is seen, without the focus being taken away. */
  #changeBack(path: Path | undefined, told: string): void {
    this.#forms.forgetDates();
    if (path) {
      const [first, second] = path;
      const there =
        isListName(first) && typeof second === 'number' && valueAt(this.file, [first, second]) !== undefined;
      this.#section = isListName(first) ? first : first === 'home' ? 'home' : 'whole';
      this.#index = there ? second : undefined;
    }
    this.#say(told);
  }

  /** The removal that waits for a second word. */
  get asked(): Path | undefined {
    return this.#forms.asked;
  }

  ask(path: Path | undefined): void {
    this.#forms.ask(path);
  }

  #say(text: string): void {
    this.#spoken = text;
    this.#port.update();
  }

  // What is wrong, and what it looks like.

  get checked(): Checked {
    return this.#edited.checked;
  }
  get preview(): {readonly data: JsonObject | undefined; readonly isStale: boolean; readonly city: string} {
    const {file, shown, checked} = this.#edited;
    const city =
      this.#section === 'partners' && this.#index !== undefined
        ? stringOf(valueAt(shown, ['partners', this.#index, 'id']))
        : '';
    return {data: shown, isStale: shown !== undefined && file !== undefined && !checked.atlas, city};
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
    return this.file ? this.#changes(this.#edited.opened, this.file, this.#locale) : [];
  }
  get isDraftKept(): boolean {
    return isDraftKept();
  }
  get draftFailed(): boolean {
    return this.#edited.draftFailed;
  }
  get today(): string {
    return today();
  }

  keepDrafts(on: boolean): void {
    this.#edited.keepDrafts(on);
  }

  setUpdated(): void {
    this.#edited.set(['updated'], today());
  }

  copyChanges(): void {
    void navigator.clipboard?.writeText(this.changes.join('\n')).then(() => this.#say(this.labels.publish.copied));
  }

  async saveJson(): Promise<void> {
    const {file} = this;
    if (file && (await this.saving.json(file))) this.#edited.saved(file);
  }

  saveCsv(): void {
    const {atlas} = this.checked;
    if (atlas) void this.saving.csv(atlas, this.#locale);
  }

  saveZip(): void {
    const {atlas} = this.checked;
    if (atlas) void this.saving.zip(atlas);
  }
}

async function openedFile(file: File): Promise<Opened> {
  const {name} = file;
  try {
    return openedBytes(new Uint8Array(await file.arrayBuffer()), {name, today: today()});
  } catch {
    // A folder, or a file that is no longer there.
    return {problems: [{path: '', code: 'unreadable', file: name}]};
  }
}
