// A result of Wikidata's query service: laid beside the atlas that is open, proposal by proposal, or the beginning of a new one.
import {today} from '../browser/today.ts';
import {compared, type Comparison} from '../wikidata/merge.ts';
import {rowsIn} from '../wikidata/result.ts';
import {wikidataAtlas, type Finding} from '../wikidata/wikidata-atlas.ts';
import type {JsonObject} from './draft.ts';
import type {EditedAtlas} from './edited-atlas.ts';
import type {EditorWords} from './editor-words.ts';

export interface ImportPort {
  readonly labels: () => EditorWords;
  readonly update: () => void;
  readonly focus: (id: string) => void;
  readonly say: (text: string) => void;
  /** Nothing is open yet: this is. */
  readonly begin: (file: JsonObject) => void;
  readonly showImport: () => void;
}

export class WikidataImport {
  readonly #edited: EditedAtlas;
  readonly #port: ImportPort;
  #findings: readonly Finding[] = [];
  #comparison: Comparison | undefined;
  #item: string | undefined;

  constructor(edited: EditedAtlas, port: ImportPort) {
    this.#edited = edited;
    this.#port = port;
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
    this.#item = text;
    this.#port.update();
  }

  forget(): void {
    this.#findings = [];
    this.#comparison = undefined;
  }

  take(result: unknown): void {
    const {wikidata} = this.#port.labels();
    const isOpen = this.#edited.file !== undefined;
    const {atlas} = this.#edited.checked;
    const rows = rowsIn(result);
    if (!rows?.some(({partner}) => partner) && isOpen) return this.#port.say(wikidata.noResult);
    const {file, findings} = wikidataAtlas(rows ?? [], today());
    if (!isOpen) this.#port.begin(file);
    else if (!atlas) return this.#port.say(wikidata.unsound);
    else this.#comparison = compared(atlas.file, file);
    this.#findings = findings;
    this.#port.showImport();
    this.#port.focus(this.#comparison ? 'proposal' : 'heading');
  }

  /** The next proposal becomes a step that can be undone. */
  takeProposal(): void {
    const {wikidata} = this.#port.labels();
    const [next] = this.#comparison?.proposals ?? [];
    const {atlas} = this.#edited.checked;
    if (!next || !atlas) return this.#port.say(wikidata.unsound);
    this.#edited.replace(next.apply(atlas.file), ['partners']);
    this.#answered(wikidata.taken);
  }

  leaveProposal(): void {
    this.#answered(this.#port.labels().wikidata.left);
  }

  #answered(text: string): void {
    if (!this.#comparison) return;
    this.#comparison = {...this.#comparison, proposals: this.#comparison.proposals.slice(1)};
    this.#port.say(text);
  }
}
