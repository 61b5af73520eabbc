// Stands in for @lit/localize in the one-file script, where the build (tools/catalogue.mjs) has turned every message into the
// number of a line: ids, the library and its templates stay outside.
let localeIndex = (): number => 0;

export function configureReentrantLocalization({getLocale}: {readonly getLocale: () => string}): void {
  localeIndex = () => (getLocale() === 'pl' ? 1 : 0);
}

/** Line `number` of the current locale's words (English first, then Polish), values in the places of {0}, {1} …. */
export const worded =
  (words: readonly (readonly string[])[]) =>
  (number: number, ...values: readonly unknown[]): string =>
    (words[localeIndex()]?.[number] ?? '').replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));
