// Moves an element from place to place in every frame of a hand's move.

/**
 * Chromium moves what is animated, if only in name, without painting it and without dividing the page into layers anew: a
 * third of a frame's work. So the animation stands still, and its one keyframe is where the element is.
 */
export class CompositorTransform {
  readonly #element: Element;
  #animation: Animation | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  move(transform: string): void {
    const animation = (this.#animation ??= this.#element.animate(null, 1));
    animation.pause();
    (animation.effect as KeyframeEffect).setKeyframes({transform: [transform, transform]});
  }

  /** The element stands where it is drawn. */
  release(): void {
    this.#animation?.cancel();
    this.#animation = undefined;
  }
}
