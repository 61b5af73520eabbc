// When the page has nothing else to do.

/** At the latest, in ms, also where the page never rests. */
const LATEST = 3_000;
/** In ms, where the browser does not tell (Safari). */
const SOON = 200;

type Idle = Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>>;

/** Acts once, at leisure; what it returns calls it off. */
export function whenIdle(act: () => void): () => void {
  const {requestIdleCallback, cancelIdleCallback} = window as Idle;
  if (requestIdleCallback && cancelIdleCallback) {
    const handle = requestIdleCallback(act, {timeout: LATEST});
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, SOON);
  return () => clearTimeout(timer);
}
