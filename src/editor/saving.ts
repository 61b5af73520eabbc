// What is saved, as what, and what is said of it.
import {partFrom} from '../browser/export-loader.ts';
import {languageCame} from '../browser/further-language.ts';
import type {Atlas} from '../model/atlas.ts';
import {stringOf, type JsonObject} from './draft.ts';
import type {EditorWords} from './editor-words.ts';
import {savedFile, type Handle, type SavedFile} from './saved-file.ts';
import {furtherLanguagesOf, serverZip, tableText, unpackedKit, type Kit} from './server-files.ts';

export interface SavingPort {
  readonly labels: () => EditorWords;
  readonly changed: () => void;
  readonly say: (text: string) => void;
}

export class Saving {
  readonly #port: SavingPort;
  /** Of the file that was opened, and where it can be written again. */
  #name: string | undefined;
  #handle: Handle | undefined;
  #isBusy = false;
  #told = '';

  constructor(port: SavingPort) {
    this.#port = port;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }
  get told(): string {
    return this.#told;
  }

  opened(name?: string, handle?: Handle): void {
    this.#name = name;
    this.#handle = handle;
    this.#told = '';
  }

  hush(): void {
    this.#told = '';
  }

  /** Resolves to whether it was written. */
  json(file: JsonObject): Promise<boolean> {
    const name = this.#name && /\.json$/i.test(this.#name) ? this.#name : `${stringOf(file['id']) || 'atlas'}.json`;
    const body = `${JSON.stringify(file, null, 2)}\n`;
    return this.#save(async () => {
      const saved = await savedFile({name, type: 'application/json', body, handle: this.#handle});
      if (saved) this.#handle = saved.handle;
      return saved;
    });
  }

  csv(atlas: Atlas, lang: string): Promise<boolean> {
    return this.#save(() => savedFile({name: `${atlas.id}.csv`, type: 'text/csv', body: tableText(atlas, lang)}));
  }

  zip(atlas: Atlas): Promise<boolean> {
    return this.#save(async () => {
      const kit = await partFrom<Kit>('kit');
      const locales = furtherLanguagesOf(atlas);
      // What cannot be had is told in the console, and its pages are left out.
      await Promise.all(locales.map(languageCame));
      const further = locales.length > 0 ? await partFrom<Kit>('kit-languages') : {};
      const body = serverZip(atlas, unpackedKit({...kit, ...further}));
      return savedFile({name: `${atlas.id}-twin-cities.zip`, type: 'application/zip', body});
    });
  }

  async #save(save: () => Promise<SavedFile | undefined>): Promise<boolean> {
    const {publish} = this.#port.labels();
    this.#isBusy = true;
    this.#told = publish.working;
    this.#port.changed();
    let saved: SavedFile | undefined;
    try {
      saved = await save();
      this.#told = !saved ? publish.nothingSaved : (saved.refused ? publish.savedApart : publish.saved)(saved.name);
    } catch (error) {
      const {file} = error as {readonly file?: unknown};
      this.#told = typeof file === 'string' ? publish.zipFailed(file) : publish.notSaved(String(error));
    }
    this.#isBusy = false;
    this.#port.say(this.#told);
    return saved !== undefined;
  }
}
