// What the one-file script carries packed, unpacked when first asked for: the style sheets when the element is defined, words and
// atlas when it is drawn, land when the map is. Used by the bundle alone (tools/packing/plugin.mjs).
import {unfolded} from './unfolded.ts';
import {unpacker} from './unpacked.ts';

export interface Payload {
  readonly sheet: string;
  /** English and Polish lines, then the folded atlas: they share a vocabulary. */
  readonly text: string;
  readonly land: string;
  /** Bytes: style sheets, words, folded atlas, its shape, land. */
  readonly sizes: readonly [number, number, number, number, number];
}

export type Wordings = readonly (readonly string[])[];

export interface Contents {
  readonly sheets: () => readonly string[];
  readonly words: () => Wordings;
  readonly atlas: () => unknown;
  readonly land: () => string;
}

export function contentsOf({sheet, text, land, sizes}: Payload): Contents {
  const [sheetSize, wordsSize, atlasSize, shapeSize, landSize] = sizes;
  const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  let rest: (size: number) => Uint8Array;
  let wordings: Wordings | undefined;
  const words = (): Wordings => {
    if (!wordings) {
      rest = unpacker(text);
      wordings = read(rest(wordsSize))
        .split('\x01')
        .map((lines) => lines.split('\n'));
    }
    return wordings;
  };
  return {
    sheets: () => read(unpacker(sheet)(sheetSize)).split('\x01'),
    words,
    atlas() {
      words();
      return unfolded(read(rest(atlasSize)), rest(shapeSize));
    },
    land: () => read(unpacker(land)(landSize)),
  };
}

let localeIndex = (): number => 0;

/** Stands in for @lit/localize, whose ids and English strings the plugin has turned into numbers of lines. */
export function configureReentrantLocalization({getLocale}: {readonly getLocale: () => string}): void {
  localeIndex = () => (getLocale() === 'pl' ? 1 : 0);
}

/** Line `number` in the current locale, values in the places of {0}, {1} …. */
export const worded =
  (words: () => Wordings) =>
  (number: number, ...values: readonly unknown[]): string =>
    (words()[localeIndex()]?.[number] ?? '').replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));
