// Sheets made for one document do not hold in another (pop-out, picture in picture, print frame): they are made there anew.
const more = new WeakMap<ShadowRoot, readonly string[]>();

/** A further sheet, beside those that the element has from the start. */
export function addSheet(root: ShadowRoot, css: string): void {
  more.set(root, [...(more.get(root) ?? []), css]);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css, root)];
}

/** Sizes and colours that only a script knows and the styles need, as custom properties of the page inside. */
const measures = new WeakMap<ShadowRoot, {readonly values: Map<string, string>; sheet: CSSStyleSheet}>();

/** In a sheet, as a `style` attribute would stand in what is copied and serialised. */
export function setMeasure(root: Node, name: `--${string}`, value: string): void {
  if (!(root instanceof ShadowRoot)) return;
  let entry = measures.get(root);
  if (!entry) {
    entry = {values: new Map(), sheet: sheetOf('', root)};
    measures.set(root, entry);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet];
  }
  if (entry.values.get(name) === value) return;
  entry.values.set(name, value);
  entry.sheet.replaceSync(measuresText(entry.values));
}

const measuresText = (values: ReadonlyMap<string, string>): string =>
  `.page{${[...values].map(([name, value]) => `${name}:${value}`).join(';')}}`;

/** All of them, where the root is now. @param styles those that the element has from the start */
export function sheetsAnew(root: ShadowRoot, styles: readonly string[]): void {
  const sheets = [...styles, ...(more.get(root) ?? [])].map((css) => sheetOf(css, root));
  const entry = measures.get(root);
  if (entry) sheets.push((entry.sheet = sheetOf(measuresText(entry.values), root)));
  root.adoptedStyleSheets = sheets;
}

function sheetOf(css: string, {ownerDocument}: ShadowRoot): CSSStyleSheet {
  const {CSSStyleSheet: Sheet} = (ownerDocument.defaultView ?? window) as typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}
