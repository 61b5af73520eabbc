// Browsers' translators change texts behind the back of Lit: most put <font> elements in their places, some take away the
// comments by which Lit finds them. What follows the time must go on following it.

/** Puts texts back where <font> elements stand for them: Lit finds them there, and what does not change stays translated. */
export function textsRestored(root: ParentNode | null): void {
  for (const font of root?.querySelectorAll('font') ?? [])
    if (!font.parentElement?.closest('font')) font.replaceWith(font.textContent);
}

/** Forgets what was drawn there, so that it is drawn anew. */
export function drawingForgotten(root: Element): void {
  // By this name every version of Lit finds what it has drawn in a place.
  Reflect.deleteProperty(root, '_$litPart$');
  root.replaceChildren();
}
