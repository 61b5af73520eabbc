// The draft in this browser's storage, the editor's alone: the widget stores nothing. A browser may refuse it at any time.
import {isObject, type JsonObject} from './draft.ts';

const DRAFT = 'twin-cities-editor-draft';
const OFF = 'twin-cities-editor-no-draft';

export interface Kept {
  readonly file: JsonObject;
  /** ISO day. */
  readonly day: string;
  /** As it was opened, for the list of changes. */
  readonly opened: JsonObject;
}

const storage = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

export function isDraftKept(): boolean {
  try {
    return storage()?.getItem(OFF) !== '1';
  } catch {
    return false;
  }
}

export function keepDrafts(on: boolean): void {
  try {
    if (on) storage()?.removeItem(OFF);
    else {
      storage()?.setItem(OFF, '1');
      storage()?.removeItem(DRAFT);
    }
  } catch {
    // It is told where a draft cannot be kept.
  }
}

/** False if the browser would not have it. */
export function keepDraft(kept: Kept): boolean {
  try {
    storage()?.setItem(DRAFT, JSON.stringify(kept));
    return storage() !== undefined;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    storage()?.removeItem(DRAFT);
  } catch {
    // Nothing is there.
  }
}

export function draftKept(): Kept | undefined {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(DRAFT) ?? 'null');
    if (!isObject(value) || !isObject(value['file']) || !isObject(value['opened'])) return undefined;
    return {file: value['file'], opened: value['opened'], day: typeof value['day'] === 'string' ? value['day'] : ''};
  } catch {
    return undefined;
  }
}
