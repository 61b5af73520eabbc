// What a page's style sheet hands down changes nothing in the drawings and little in the text: property by property.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const {open} = stage();

/** Every inherited property that a page may have set on its body for reasons of its own, and an odd value. */
const HANDED_DOWN: readonly (readonly [property: string, value: string])[] = [
  ['hyphens', 'auto'],
  ['text-shadow', '3px 3px 0 red'],
  ['-webkit-text-stroke', '3px red'],
  ['-webkit-text-fill-color', 'transparent'],
  ['text-align', 'center'],
  ['text-align-last', 'right'],
  ['text-indent', '4em'],
  ['text-transform', 'uppercase'],
  ['text-emphasis', 'dot red'],
  ['word-break', 'break-all'],
  ['line-break', 'anywhere'],
  ['overflow-wrap', 'anywhere'],
  ['white-space', 'nowrap'],
  ['font-variant-caps', 'small-caps'],
  ['font-variant-position', 'sub'],
  ['list-style', 'square inside'],
  ['border-spacing', '20px'],
  ['caption-side', 'bottom'],
  ['quotes', 'none'],
  ['fill', 'red'],
  ['fill-opacity', '0.1'],
  ['fill-rule', 'evenodd'],
  ['stroke', 'red'],
  ['stroke-width', '9px'],
  ['stroke-opacity', '0.1'],
  ['stroke-linecap', 'square'],
  ['stroke-linejoin', 'bevel'],
  ['stroke-miterlimit', '1'],
  ['stroke-dasharray', '1 9'],
  ['stroke-dashoffset', '5'],
  ['paint-order', 'markers stroke'],
  ['clip-rule', 'evenodd'],
  ['color-interpolation', 'linearRGB'],
  ['shape-rendering', 'crispEdges'],
  ['text-rendering', 'geometricPrecision'],
  ['image-rendering', 'pixelated'],
  ['text-anchor', 'end'],
  ['dominant-baseline', 'hanging'],
];
/** These are the text's own, for readers who set them; names in the drawings are placed by widths without them. */
const IN_DRAWINGS_ONLY: typeof HANDED_DOWN = [
  ['letter-spacing', '3px'],
  ['word-spacing', '9px'],
  ['font-style', 'italic'],
  ['font-weight', '900'],
  ['font-stretch', 'expanded'],
  ['font-kerning', 'none'],
  ['font-feature-settings', '"smcp"'],
  ['font-variant-ligatures', 'none'],
  ['line-height', '3'],
];

test('what a page hands down does not reach text or drawings, property by property', async () => {
  const page = await open({body: '<twin-cities city="lutsk" panels="map timeline details table"></twin-cities>'});
  const reached = await page.widget.host.evaluate(
    (host, [everywhere, drawings]) => {
      const root = host.shadowRoot;
      // One of each kind: its tag and its classes.
      const kinds = new Map<string, Element>();
      for (const one of root?.querySelectorAll('.page *') ?? [])
        kinds.set(`${one.tagName} ${one.getAttribute('class') ?? ''}`, one);
      const elements = [...kinds].filter(([, one]) => !one.closest('[hidden], option'));
      const found: string[] = [];
      const differs = (property: string, value: string, among: typeof elements): void => {
        const read = (): readonly string[] => among.map(([, one]) => getComputedStyle(one).getPropertyValue(property));
        const before = read();
        document.body.style.setProperty(property, value);
        const set = getComputedStyle(document.body).getPropertyValue(property);
        const after = read();
        document.body.style.removeProperty(property);
        if (set === getComputedStyle(document.body).getPropertyValue(property)) found.push(`${property}: is not known`);
        const first = after.findIndex((one, i) => one !== before[i]);
        if (first >= 0) found.push(`${property}: ${among[first]?.[0] ?? ''}: ${after[first] ?? ''}`);
      };
      for (const [property, value] of everywhere) differs(property, value, elements);
      const drawn = elements.filter(([, one]) => one.closest('svg') && !one.closest('.tl-strong'));
      for (const [property, value] of drawings) differs(property, value, drawn);
      return found;
    },
    [HANDED_DOWN, IN_DRAWINGS_ONLY] as const,
  );
  expect(reached).toEqual([]);
});
