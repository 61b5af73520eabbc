// When there is time: the next frame, the next task, after painting; and what is in sight.

/** What a scheduler asks of a browser. Each returns what calls it off. */
export interface Clock {
  /** ms */
  readonly now: () => number;
  readonly frame: (act: () => void) => () => void;
  readonly later: (act: () => void, ms: number) => () => void;
  /** In the next task, once the browser has seen to what is more urgent. */
  readonly soon: (act: () => void) => () => void;
  /** Once the browser has painted; soon where it does not paint. */
  readonly painted: (act: () => void) => () => void;
  /** The page is about to be printed. */
  readonly printing: (act: () => void) => () => void;
  /** Tells whenever a section comes into sight or leaves it. */
  readonly sight: (roots: readonly Element[], told: (root: Element, isSeen: boolean) => void) => () => void;
}

/** So near to the viewport a section is ready to be seen. */
const MARGIN = '30%';

export const browserClock: Clock = {
  now: () => performance.now(),
  frame: (act) => {
    const handle = requestAnimationFrame(act);
    return () => cancelAnimationFrame(handle);
  },
  later: (act, ms) => {
    const handle = setTimeout(act, ms);
    return () => clearTimeout(handle);
  },
  soon: (act) => {
    // A timer would wait, from the fifth in a row on, for 4 ms.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act();
    };
    port2.postMessage(undefined);
    return () => port1.close();
  },
  painted: (act) => {
    let handle: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => void (handle = setTimeout(act));
    const frame = document.hidden ? soon() : requestAnimationFrame(soon);
    return () => {
      clearTimeout(handle);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  },
  printing: (act) => {
    window.addEventListener('beforeprint', act);
    return () => window.removeEventListener('beforeprint', act);
  },
  sight: (roots, told) => {
    const observer = new IntersectionObserver(
      (entries) => entries.forEach(({target, isIntersecting}) => told(target, isIntersecting)),
      {rootMargin: MARGIN},
    );
    roots.forEach((root) => observer.observe(root));
    return () => observer.disconnect();
  },
};
