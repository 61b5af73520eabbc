// The file with its history: what is wrong with it, what the widget beside it shows of it, what has changed since it was opened
// or saved, and the draft that survives a closed window.
import {memo} from '../base/memo.ts';
import {fineLand} from '../browser/fine-land.ts';
import {today} from '../browser/today.ts';
import type {Land} from '../geo/land.ts';
import {pathOf} from '../model/problem.ts';
import {forgetDraft, isDraftKept, keepDraft, keepDrafts} from './draft-store.ts';
import {sameJson, withValue, type Json, type JsonObject, type Path} from './draft.ts';
import {History} from './history.ts';
import {checked, type Checked} from './reading.ts';

/** As long as typing goes on, the widget beside it waits, in ms. */
const PREVIEW_MS = 150;
const DRAFT_MS = 500;

export class EditedAtlas {
  readonly #update: () => void;
  #history: History | undefined;
  #opened: JsonObject = {};
  #saved: JsonObject = {};
  #land: Land | undefined;
  #shown: JsonObject | undefined;
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  #draftFailed = false;
  readonly #checked = memo((file: JsonObject, land: Land | undefined, day: string): Checked =>
    checked(file, day, land),
  );

  constructor(update: () => void) {
    this.#update = update;
  }

  /** The file as it stands; undefined before one is opened. */
  get file(): JsonObject | undefined {
    return this.#history?.file;
  }
  get opened(): JsonObject {
    return this.#opened;
  }
  get isChanged(): boolean {
    return this.#history !== undefined && !sameJson(this.#history.file, this.#saved);
  }
  get canUndo(): boolean {
    return this.#history?.canUndo ?? false;
  }
  get canRedo(): boolean {
    return this.#history?.canRedo ?? false;
  }
  get draftFailed(): boolean {
    return this.#draftFailed;
  }
  /** Undefined until it has come: places are not checked by it before. */
  get land(): Land | undefined {
    return this.#land;
  }
  get checked(): Checked {
    return this.#checked(this.file ?? {}, this.#land, today());
  }
  /** The last good state. */
  get shown(): JsonObject | undefined {
    return this.#shown;
  }

  /** `saved`: what a file of this name holds already. */
  open(file: JsonObject, opened: JsonObject, saved: JsonObject): void {
    clearTimeout(this.#draftTimer);
    this.#history = new History(file);
    this.#opened = opened;
    this.#saved = saved;
    this.#shown = undefined;
    this.show();
    if (this.#land) return;
    void fineLand().then((land) => {
      this.#land = land;
      this.#update();
    });
  }

  close(): void {
    this.#history = undefined;
    this.#shown = undefined;
  }

  /** What was typed is one step of undo. */
  set(path: Path, value: Json | undefined, typed = false): void {
    const history = this.#history;
    if (!history) return;
    history.add(withValue(history.file, path, value), path, typed ? pathOf(path) : undefined);
    this.#changed();
  }

  replace(file: JsonObject, path: Path): void {
    this.#history?.add(file, path);
    this.#changed();
  }

  /** What is typed next is another step. */
  closeStep(): void {
    this.#history?.close();
  }

  /** Where what was undone can be seen. */
  undo(): Path | undefined {
    const path = this.#history?.undo();
    this.#changed();
    return path;
  }

  redo(): Path | undefined {
    const path = this.#history?.redo();
    this.#changed();
    return path;
  }

  saved(file: JsonObject): void {
    this.#saved = file;
    // What was typed while it was written is a draft still.
    if (this.file !== file) return;
    clearTimeout(this.#draftTimer);
    forgetDraft();
  }

  keepDrafts(on: boolean): void {
    keepDrafts(on);
    if (on) this.#keep();
    this.#update();
  }

  /** What is good now is shown. */
  show(): void {
    const {file} = this;
    if (!file || !this.checked.atlas || this.#shown === file) return;
    this.#shown = file;
    this.#update();
  }

  #changed(): void {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = setTimeout(() => this.#keep(), DRAFT_MS);
    clearTimeout(this.#previewTimer);
    this.#previewTimer = setTimeout(() => this.show(), PREVIEW_MS);
    this.#update();
  }

  #keep(): void {
    const {file} = this;
    if (!file || !isDraftKept()) return;
    const failed = !keepDraft({file, opened: this.#opened, day: today()});
    if (failed === this.#draftFailed) return;
    this.#draftFailed = failed;
    this.#update();
  }
}
