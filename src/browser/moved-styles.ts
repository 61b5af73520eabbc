// Sheets made for one document do not hold in another (pop-out, picture in picture, print frame): they are made there anew.
const more = new WeakMap<ShadowRoot, readonly string[]>();

/** A further sheet, beside those that the element has from the start. */
export function addSheet(root: ShadowRoot, css: string): void {
  more.set(root, [...(more.get(root) ?? []), css]);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css, root)];
}

/** All of them, where the root is now. @param styles those that the element has from the start */
export function sheetsAnew(root: ShadowRoot, styles: readonly string[]): void {
  root.adoptedStyleSheets = [...styles, ...(more.get(root) ?? [])].map((css) => sheetOf(css, root));
}

function sheetOf(css: string, {ownerDocument}: ShadowRoot): CSSStyleSheet {
  const {CSSStyleSheet: Sheet} = (ownerDocument.defaultView ?? window) as typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}
