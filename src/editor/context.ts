// What every form of the editor gets: the file as it stands, words, and the ways to change it.
import type {Words} from '../i18n/words.ts';
import type {Atlas} from '../model/atlas.ts';
import type {Land} from '../geo/land.ts';
import type {DateDraft} from './date-draft.ts';
import type {Json, JsonObject, Path} from './draft.ts';
import type {EditorWords} from './editor-words.ts';
import type {FoundPlace} from './places.ts';

export interface Looking {
  readonly typed: string;
  readonly found: readonly FoundPlace[];
  readonly state: 'loading' | 'ready' | 'unavailable';
}

export interface Context {
  readonly file: JsonObject;
  readonly words: Words;
  readonly labels: EditorWords;
  /** Of the texts that are asked for. */
  readonly languages: readonly string[];
  /** Undefined while the file is no atlas. */
  readonly atlas: Atlas | undefined;
  readonly land: Land | undefined;
  readonly problemsAt: (path: Path) => readonly string[];
  /** One step of undo for each letter, unless `field` says that it was typed. */
  readonly set: (path: Path, value: Json | undefined, how?: {readonly typed?: boolean}) => void;
  readonly replace: (file: JsonObject, path: Path) => void;
  readonly say: (text: string) => void;
  /** The field has been left: what is typed next is another step, and made-up ids become real ones. */
  readonly left: (path: Path) => void;
  readonly go: (path: Path) => void;
  readonly add: (path: Path) => void;
  /** A member that is known already; the focus goes to its field. */
  readonly addWith: (path: Path, record: JsonObject, field: string) => void;
  readonly remove: (path: Path) => void;
  readonly move: (path: Path, by: number) => void;
  readonly dateDraft: (path: Path) => DateDraft;
  readonly setDate: (path: Path, draft: DateDraft) => void;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string, open?: boolean) => void;
  readonly looking: (path: Path) => Looking | undefined;
  readonly look: (path: Path, typed: string) => void;
  readonly take: (path: Path, place: FoundPlace) => void;
  readonly addLanguage: (tag: string) => void;
  readonly newSource: (path: Path) => void;
  /** Index of the source that is being made for the fact at the path. */
  readonly freshSource: (path: Path) => number | undefined;
  readonly doneSource: (path: Path) => void;
}

/** By which it is known whether a record stands open. */
export const recordKey = (path: Path): string => `record:${path.join('.')}`;
