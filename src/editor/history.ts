// Undo and redo: a list of files, and where in it we are. What is typed into one field is one step.
import type {JsonObject, Path} from './draft.ts';

interface Step {
  readonly file: JsonObject;
  /** The field that was typed in; another letter there is no further step. */
  readonly field?: string;
  /** Where the change can be seen. */
  readonly path?: Path;
}

const MOST = 300;

export class History {
  #steps: readonly Step[];
  #at = 0;

  constructor(file: JsonObject) {
    this.#steps = [{file}];
  }

  get file(): JsonObject {
    return this.#steps[this.#at]?.file ?? {};
  }
  get canUndo(): boolean {
    return this.#at > 0;
  }
  get canRedo(): boolean {
    return this.#at < this.#steps.length - 1;
  }

  add(file: JsonObject, path?: Path, field?: string): void {
    const {field: before} = this.#steps[this.#at] ?? {};
    const isSame = field !== undefined && field === before && !this.canRedo;
    const kept = this.#steps.slice(Math.max(0, this.#at + 1 - MOST), this.#at + (isSame ? 0 : 1));
    this.#steps = [...kept, {file, ...(field !== undefined && {field}), ...(path && {path})}];
    this.#at = this.#steps.length - 1;
  }

  /** The next letter is a new step, even in the same field. */
  close(): void {
    const step = this.#steps[this.#at];
    if (step?.field === undefined) return;
    const {field: _field, ...rest} = step;
    this.#steps = [...this.#steps.slice(0, this.#at), rest, ...this.#steps.slice(this.#at + 1)];
  }

  /** Where what was undone can be seen. */
  undo(): Path | undefined {
    if (!this.canUndo) return undefined;
    return this.#steps[this.#at--]?.path;
  }

  redo(): Path | undefined {
    if (!this.canRedo) return undefined;
    return this.#steps[++this.#at]?.path;
  }
}
