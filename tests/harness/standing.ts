// How the widget stands in a window, measured in the page itself by the same lines in every engine.

export const WIDTHS = [320, 360, 390, 640, 768, 1024, 1280, 1920] as const;
export const HEIGHTS = [640, 720, 768, 844, 900, 1080] as const;
/** px that a page's own header may take of the window. */
export const PAGE_HEADER = 120;

export interface Standing {
  readonly width: number;
  /** Of the window; of the screen for a frame as high as what it holds, which knows of no other. */
  readonly height: number;
  /** From the top of the map to the foot of the time control. */
  readonly stage: number;
  /** The whole widget. */
  readonly whole: number;
  /** By how much page and frame scroll sideways. */
  readonly sideways: number;
}

/** Body of a function that waits until all is drawn for the size of the window. */
export const STANDING = `
  const frame = document.querySelector('iframe');
  const inside = () => (frame ? frame.contentDocument : document);
  const paints = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  while (!inside() || !inside().querySelector('twin-cities') || !inside().querySelector('twin-cities').ready) await paints();
  const widget = inside().querySelector('twin-cities');
  await widget.ready;
  await paints();
  while (!(await widget.updateComplete));
  await paints();
  await widget.updateComplete;
  // The page learns of the frame's height by a message.
  for (let i = 0; frame && i < 50 && inside().documentElement.scrollHeight !== frame.clientHeight; i++) await paints();
  const root = widget.shadowRoot;
  const over = ({documentElement: {scrollWidth, clientWidth}}) => scrollWidth - clientWidth;
  return {
    width: innerWidth,
    height: frame ? screen.availHeight : innerHeight,
    stage: root.querySelector('.time-control').getBoundingClientRect().bottom - root.querySelector('[part~=map]').getBoundingClientRect().top,
    whole: widget.getBoundingClientRect().height,
    sideways: Math.max(over(document), over(inside())),
  };`;

const LISTENER = `addEventListener('message', (event) => {
  const frame = document.querySelector('iframe');
  if (event.source === frame.contentWindow && event.data.type === 'twin-cities-height') frame.style.height = event.data.height + 'px';
});`;

/** A page with the page for frames in it, as high as what it holds. */
export const FRAMED_BODY = `<script>${LISTENER}</script><iframe src="/dist/embed.html?lang=pl" title="Miasta" style="display:block;width:100%;height:900px;border:0"></iframe>`;

/** What is wrong with how it stands; '' when nothing is. */
export function fault({width, height, stage, sideways}: Standing): string {
  const faults = [
    stage > height - PAGE_HEADER + 1 ? `${Math.round(stage)} px from map to time control` : '',
    sideways > 0 ? `scrolls ${sideways} px sideways` : '',
  ].filter(Boolean);
  return faults.length ? `${width}×${height}: ${faults.join(', ')}` : '';
}
