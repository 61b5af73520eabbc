// Browsers' translators change texts behind the back of Lit: most put <font> elements in their places, some take away the
// comments by which Lit finds them. What follows the time must go on following it.

/** Puts texts back where <font> elements stand for them: Lit finds them there, and what does not change stays translated. */
export function textsRestored(root: ParentNode | null): void {
  for (const one of root?.children ?? []) {
    // A live list: browsers keep it until elements come or go, where a search would go through all of them each time.
    const fonts = one.getElementsByTagName('font');
    for (const font of fonts.length ? [...fonts] : [])
      if (!font.parentElement?.closest('font')) font.replaceWith(font.textContent);
  }
}

/** Forgets what was drawn there, so that it is drawn anew. */
export function drawingForgotten(root: Element): void {
  // By this name every version of Lit finds what it has drawn in a place.
  Reflect.deleteProperty(root, '_$litPart$');
  root.replaceChildren();
}
