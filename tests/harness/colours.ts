// What a reader's eye meets: the colours that the browser has computed for texts and marks, and what they lie on.
import type {Locator} from 'playwright';

export interface Sight {
  /** What it is, in a word: 'text', 'pin in-force on land', 'focus ring on water'. */
  readonly what: string;
  /** Of a text: its words. */
  readonly sample: string;
  readonly front: string;
  readonly back: string;
  readonly ratio: number;
  /** WCAG's own least ratio: 4.5 for text, 3 for marks and for large text. */
  readonly least: number;
}

const STATUSES = ['in-force', 'lapsed', 'suspended', 'terminated', 'not-yet'] as const;

/** Every text and every kind of mark of a widget, each on what it really lies on. */
export function sights(host: Locator): Promise<readonly Sight[]> {
  return host.evaluate((element, statuses) => {
    type Colour = readonly [r: number, g: number, b: number, a: number];
    const root = element.shadowRoot;
    const page = root?.querySelector('.page');
    if (!root || !page) return [];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

    const known = new Map<string, Colour>();
    const read = (css: string): Colour => {
      const before = known.get(css);
      if (before) return before;
      const colour = drawn(css);
      known.set(css, colour);
      return colour;
    };
    const drawn = (css: string): Colour => {
      if (!canvas) return [0, 0, 0, 1];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = '#000';
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
      r * a + x * (1 - a),
      g * a + y * (1 - a),
      b * a + z * (1 - a),
      1,
    ];
    const light = ([r, g, b]: Colour): number => {
      const [x, y, z] = [r, g, b].map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      ) as [number, number, number];
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (a: Colour, b: Colour): number => {
      const [x, y] = [light(a), light(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const hex = ([r, g, b]: Colour): string =>
      `#${[r, g, b].map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
    const parentOf = (node: Element): Element | null =>
      node.parentElement ?? (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : null);

    /** The colour below an element, from the nearest opaque background down. */
    const below = (start: Element | null): Colour => {
      const layers: Colour[] = [];
      for (let one = start; one; one = parentOf(one)) {
        const colour = read(getComputedStyle(one).backgroundColor);
        if (colour[3] > 0) layers.push(colour);
        if (colour[3] === 1) break;
      }
      const canvasColour = read(matchMedia('(forced-colors: active)').matches ? 'Canvas' : '#fff');
      return layers.reduceRight<Colour>((under, layer) => over(layer, under), canvasColour);
    };
    /** All opacities from an element up to the widget. */
    const opacity = (node: Element): number => {
      let all = 1;
      for (let one: Element | null = node; one && one !== element; one = parentOf(one))
        all *= Number(getComputedStyle(one).opacity);
      return all;
    };

    /** A property's value as the widget's own elements see it. */
    const probe = document.createElement('span');
    page.append(probe);
    const token = (name: string): Colour => {
      probe.style.backgroundColor = '';
      const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      page.append(circle);
      circle.style.fill = `var(--twin-${name})`;
      const colour = read(getComputedStyle(circle).fill);
      circle.remove();
      return colour;
    };
    const ground = below(page);
    const grounds = {land: token('land'), water: token('water'), page: ground, wash: token('wash')};
    const found: Sight[] = [];
    const see = (what: string, sample: string, front: Colour, back: Colour, least: number): void => {
      found.push({
        what,
        sample,
        front: hex(over(front, back)),
        back: hex(back),
        ratio: contrast(over(front, back), back),
        least,
      });
    };

    // Texts.
    const shown = (node: Element): boolean =>
      node.checkVisibility({visibilityProperty: true}) && !node.closest('.unseen');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const sample = node.nodeValue?.trim().slice(0, 40) ?? '';
      if (!holder || sample === '' || !shown(holder)) continue;
      if (holder.closest('style, [disabled], [aria-disabled=true], option')) continue;
      const style = getComputedStyle(holder);
      const inPicture = holder instanceof SVGElement;
      const [r, g, b, a] = read(inPicture ? style.fill : style.webkitTextFillColor);
      const front: Colour = [r, g, b, a * opacity(holder)];
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const least = large ? 3 : 4.5;
      const onMap = holder.closest('[part~=map] svg');
      if (inPicture && onMap) {
        see(`name on land`, sample, front, grounds.land, least);
        see(`name on water`, sample, front, grounds.water, least);
      } else {
        see('text', sample, front, below(holder), least);
        if (inPicture) see('text on a lit row', sample, front, over(grounds.wash, ground), least);
      }
    }
    for (const input of root.querySelectorAll('input[type=text], input[type=search], select')) {
      if (!shown(input)) continue;
      see(
        'typed text',
        (input as HTMLInputElement).value,
        read(getComputedStyle(input).webkitTextFillColor),
        below(input),
        4.5,
      );
    }

    // Marks: the colours of every status on whatever they may lie, and what is drawn right now.
    for (const status of statuses) {
      const colour = token(status === 'not-yet' ? 'secondary' : status);
      for (const name of ['land', 'water', 'page', 'wash'] as const)
        see(`${status} on ${name}`, '', colour, grounds[name], 3);
    }
    for (const name of ['land', 'water', 'page', 'wash'] as const) {
      see(`focus ring on ${name}`, '', token('focus'), grounds[name], 3);
      see(`home on ${name}`, '', token('home'), grounds[name], 3);
      see(`ink on ${name}`, '', token('ink'), grounds[name], 4.5);
      see(`quiet text on ${name}`, '', token('secondary'), grounds[name], 4.5);
    }
    const strokeOf = (mark: Element): Colour => {
      const style = getComputedStyle(mark);
      const [r, g, b, a] = read(style.stroke);
      return [r, g, b, a * Number(style.strokeOpacity) * opacity(mark)];
    };
    for (const mark of root.querySelectorAll('[part~=arc]')) {
      if (!shown(mark)) continue;
      see(`arc ${mark.getAttribute('data-status')} on land`, '', strokeOf(mark), grounds.land, 3);
      see(`arc ${mark.getAttribute('data-status')} on water`, '', strokeOf(mark), grounds.water, 3);
    }
    for (const control of root.querySelectorAll('button, input, select')) {
      if (!shown(control) || control.matches('[disabled], [aria-disabled=true], [type=range], [type=checkbox]'))
        continue;
      const icon = control.querySelector('svg:not(.symbol)');
      if (!icon) continue;
      const path = icon.querySelector('path') ?? icon;
      const style = getComputedStyle(path);
      see(
        'icon',
        control.getAttribute('aria-label') ?? '',
        style.fill === 'none' ? strokeOf(path) : read(style.fill),
        below(control),
        3,
      );
    }
    for (const field of root.querySelectorAll('.field, input[data-input=day]')) {
      const style = getComputedStyle(field);
      if (shown(field)) see('edge of a field', '', read(style.borderBottomColor), below(field.parentElement), 3);
    }
    for (const bar of root.querySelectorAll('[part~=bar]')) {
      if (!shown(bar)) continue;
      const shapes = bar.matches('path, rect, line') ? [bar] : [...bar.querySelectorAll('path, rect, line')];
      const best = Math.max(
        ...shapes.flatMap((shape) => {
          const style = getComputedStyle(shape);
          const painted: number[] = [];
          if (style.fill !== 'none' && !style.fill.startsWith('url')) {
            const [r, g, b, a] = read(style.fill);
            painted.push(contrast(over([r, g, b, a * Number(style.fillOpacity) * opacity(shape)], ground), ground));
          }
          if (style.stroke !== 'none' && !style.stroke.startsWith('url'))
            painted.push(contrast(over(strokeOf(shape), ground), ground));
          return painted;
        }),
      );
      if (Number.isFinite(best))
        found.push({
          what: 'bar',
          sample: bar.closest('[data-city]')?.getAttribute('data-city') ?? '',
          front: '',
          back: hex(ground),
          ratio: best,
          least: 3,
        });
    }
    probe.remove();
    return found;
  }, STATUSES);
}

/** Colours as the widget has computed them, sRGB 0 to 1, by the names of their properties. */
export function coloursOf<Name extends string>(
  host: Locator,
  ...names: readonly Name[]
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const read = host.evaluate((element, names: readonly string[]) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const colours: Record<string, readonly number[]> = {};
    for (const name of names) {
      const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      element.shadowRoot?.querySelector('.page')?.append(circle);
      circle.style.fill = `var(--twin-${name})`;
      if (canvas) {
        canvas.fillStyle = getComputedStyle(circle).fill;
        canvas.fillRect(0, 0, 1, 1);
        colours[name] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((c) => c / 255);
      }
      circle.remove();
    }
    return colours;
  }, names);
  return read as Promise<Record<Name, readonly number[]>>;
}
