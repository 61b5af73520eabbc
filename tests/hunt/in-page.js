// Runs on the page of the hunt: shows a case there, does what the reader does, and says in words what is wrong. The same in
// every engine; the reader's hand is events, as the drivers' own are slow and differ.
/* global faults -- of the page's watch */
(() => {
  const TEXT = `<div class="text">${'Words that fill a line and go on to the next. '.repeat(40)}</div>`;
  const LEAST = 240;
  /** Where a text has less, nothing can stand well. */
  const NO_PLACE = 120;
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const within = (ms, promise) =>
    Promise.race([promise.then(() => true), new Promise((done) => setTimeout(() => done(false), ms))]);
  const sorted = (list) => [...list].sort().join(' ');

  /** Waits for what is being drawn. */
  async function rest(host) {
    await within(5000, host.updateComplete);
    // A page may let colours pass slowly into others.
    const passing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await within(1000, Promise.allSettled(passing.map(({finished}) => finished)));
    await frames();
    await within(5000, host.updateComplete);
  }

  async function dressed({sheets, rules, root}) {
    for (const old of document.head.querySelectorAll('.hunt')) old.remove();
    for (const [name, value] of Object.entries({lang: 'en', dir: 'ltr', ...root}))
      document.documentElement.setAttribute(name, value);
    for (const href of sheets) {
      const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href, className: 'hunt'});
      const come = new Promise((done) => (link.onload = link.onerror = done));
      document.head.append(link);
      await come;
    }
    const style = Object.assign(document.createElement('style'), {className: 'hunt'});
    style.textContent = ['html{overflow-y:scroll}', ...rules].join('\n');
    document.head.append(style);
  }

  const placed = (place, content) => place.reduceRight((inner, box) => box.replace('$', () => inner), content);
  const over = () => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth;

  const visible = (one) => one.checkVisibility({visibilityProperty: true}) && !one.closest('.unseen');

  /** How it stands in its place. `text`: what a block of text got there. */
  function layoutFaults(host, text) {
    const page = host.shadowRoot.querySelector('.page');
    const box = page.getBoundingClientRect();
    const found = [];
    // The page may have given the widget a padding.
    const width = Math.max(box.width, host.getBoundingClientRect().width);
    if (text.width < NO_PLACE) return width > 1 ? [] : [`width: ${width} px, a text ${text.width}`];
    // A text that hangs out itself, as it may not break, tells nothing of the room.
    if (text.over <= 1 && width < Math.min(text.width, LEAST) - 1)
      found.push(`width: ${width} px, a text ${text.width}`);
    if (text.width >= LEAST && over() > Math.max(text.over, 0) + 1)
      found.push(`overflow: the page scrolls ${over()} px sideways, with a text ${text.over}`);
    const em = parseFloat(getComputedStyle(page).fontSize);
    if (box.height < 60 || box.height > 5000 * em) found.push(`height: ${box.height} px`);
    const scale = box.width / page.offsetWidth;
    const clipped = new Map([[page, false]]);
    const isClipped = (one) => {
      if (!clipped.has(one))
        clipped.set(one, getComputedStyle(one).overflowX !== 'visible' || isClipped(one.parentElement));
      return clipped.get(one);
    };
    for (const one of page.querySelectorAll('*')) {
      if (one instanceof SVGElement || one.closest('.unseen, .probe, .breadth, option') || !visible(one)) continue;
      const {left, right, width, height} = one.getBoundingClientRect();
      const name = `${one.localName}.${one.className}`;
      if (
        (right > box.right + 2 * scale || left < box.left - 2 * scale) &&
        width * height > 0 &&
        !isClipped(one.parentElement)
      )
        found.push(`hangs out: ${name} by ${Math.round(Math.max(right - box.right, box.left - left))} px`);
      const matters = one.matches('button, input, select, summary, h2, h3, h4, h5, h6, td, th, p');
      if (matters && one.textContent.trim() !== '' && (width < 1 || height < 1))
        found.push(`no size: ${name} ${width} × ${height}`);
    }
    return found;
  }

  const VIEWS = {
    map: '[part~=pin][data-city]',
    timeline: '[part~=timeline] [part~=row][data-city]',
    table: 'tr[data-city]',
  };
  const idsIn = (host, view) =>
    new Set([...host.shadowRoot.querySelectorAll(VIEWS[view])].map((one) => one.dataset.city));

  /** All views tell of the same partners; of `ids` where those are known. */
  function contentFaults(host, ids) {
    const found = [];
    const wanted = ids ?? idsIn(host, 'table');
    const globe = host.projection === 'globe';
    for (const view of Object.keys(VIEWS)) {
      const here = idsIn(host, view);
      const lacks = [...wanted].filter((id) => !here.has(id));
      const more = [...here].filter((id) => !new Set(wanted).has(id));
      if ((lacks.length > 0 && !(globe && view === 'map')) || more.length > 0)
        found.push(`content: ${view} lacks "${sorted(lacks)}", and tells of "${sorted(more)}" besides`);
    }
    const wrong = /\b(NaN|undefined|Infinity)\b|\[object /;
    for (const one of host.shadowRoot.querySelectorAll('[d], [transform], [x], [cx], [width], [points], [viewBox]'))
      for (const {name, value} of one.attributes)
        if (/^(d|transform|[xyr]|c[xy]|width|height|points|viewBox)$/.test(name) && wrong.test(value))
          found.push(`number: ${one.localName} ${name}="${value.slice(0, 60)}"`);
    return found;
  }

  const CLICKS = {
    pin: VIEWS.map,
    row: VIEWS.timeline,
    table: 'tr[data-city] button',
    chip: '[aria-pressed][data-act^=toggle], .chip',
    play: '[data-act=play]',
    project: '[data-act^=project]',
    zoom: '[data-act^=zoom]',
    sort: '[data-act^=sort]',
    source: '[data-act^=source]',
  };
  const FIELDS = {
    search: ['[data-input=query]', 'input'],
    day: ['[data-input=day]', 'change'],
    order: ['[data-input=rows]', 'change'],
    country: ['[data-input^=facet]', 'change'],
    scrub: ['[data-input=cursor]', 'input', 'change'],
  };
  const ATTRIBUTES = {language: ['lang', ['en', 'pl']], theme: ['theme', ['auto', 'light', 'dark', 'contrast']]};

  async function act(host, {kind, nth, value}) {
    const all = (selector) => [...host.shadowRoot.querySelectorAll(selector)];
    const pick = (list) => list[nth % list.length];
    const fire = (target, event) => target.dispatchEvent(event);
    const options = {bubbles: true, composed: true, cancelable: true};
    if (kind in CLICKS) {
      const target = pick(all(CLICKS[kind]));
      if (target) fire(target, new MouseEvent('click', {...options, detail: 1}));
    } else if (kind in FIELDS) {
      const [selector, ...events] = FIELDS[kind];
      const field = pick(all(selector));
      if (!field) return;
      if (field.localName === 'select') field.selectedIndex = nth % field.options.length;
      else if (field.type === 'range') field.value = String(+field.min + ((field.max - field.min) * nth) / 99);
      else field.value = value;
      for (const event of events) fire(field, new Event(event, options));
    } else if (kind in ATTRIBUTES) {
      const [name, values] = ATTRIBUTES[kind];
      host.setAttribute(name, pick(values));
    } else if (kind === 'drawer' || kind === 'menu') {
      pick(all(kind === 'menu' ? '.menu > summary' : 'details:not(.menu) > summary'))?.click();
    } else if (kind === 'key') {
      const target = pick(all(`${VIEWS.map}, [data-input=cursor], tr button, .chip, .segment`));
      if (!target) return;
      target.focus();
      for (const type of ['keydown', 'keyup']) fire(target, new KeyboardEvent(type, {...options, key: value}));
    } else if (kind === 'width') {
      document.querySelector('.outer').style.width = `${240 + nth * 10}px`;
    } else if (kind === 'again') {
      const {parentNode, nextSibling} = host;
      host.remove();
      await Promise.resolve();
      parentNode.insertBefore(host, nextSibling);
      await within(5000, host.ready);
    }
  }

  /** Shows it, does it, leaves it standing; what was wrong. */
  window.hunt = async (one) => {
    const found = [];
    document.body.replaceChildren();
    await frames();
    faults.length = 0;
    await dressed(one);
    const measured = () => {
      const text = document.querySelector('.text');
      // Of one column, where it goes over several.
      return {width: text.getClientRects()[0]?.width ?? 0, over: over()};
    };
    const attributes = Object.entries(one.attributes).map(([name, value]) => `${name}="${value}"`);
    // No level of headings is left out before the widget's first.
    const above = Array.from({length: Number(one.attributes['heading-level'] ?? 2) - 1}, (_, i) => `<h${i + 1}>Hunt</h${i + 1}>`); // prettier-ignore
    const main = (content) => `<main>${above.join('')}${placed(one.place, content)}</main>`;
    document.body.innerHTML = main(TEXT);
    let text = measured();
    if (text.width < 1) return []; // A place that shows nothing, of nobody.
    document.body.innerHTML = main(`<twin-cities ${attributes.join(' ')}></twin-cities>`);
    const host = document.querySelector('twin-cities');
    host.data = one.atlas;
    if (
      !(await within(
        15_000,
        host.ready.catch(() => undefined),
      ))
    )
      return ['ready: never settled'];
    await rest(host);
    if (host.shadowRoot.querySelector('[role=alert]'))
      found.push(`refused: ${host.shadowRoot.querySelector('[role=alert]').textContent.trim().slice(0, 300)}`);
    // Where there is no place for a text, there need be none for the widget.
    if (text.width < NO_PLACE && !host.shadowRoot.querySelector('[part]')) return [...found, ...faults];
    const ids = one.atlas.partners.map(({id}) => id);
    found.push(...contentFaults(host, ids), ...layoutFaults(host, text));
    if (found.length > 0) return [...found, ...faults];

    for (const step of one.acts) {
      await act(host, step);
      await rest(host);
      if (faults.length > 0) return faults.map((fault) => `${step.kind}: ${fault}`);
    }
    if (one.acts.length > 0) {
      host.pause();
      await rest(host);
      found.push(...contentFaults(host));
      if (one.acts.some(({kind}) => kind === 'width')) {
        // The room has become another.
        host.style.display = 'none';
        const block = document.createElement('template');
        block.innerHTML = TEXT;
        host.after(block.content);
        text = measured();
        document.querySelector('.text').remove();
        host.style.display = '';
        await rest(host);
      }
      found.push(...layoutFaults(host, text));
      for (const name of ['status', 'country', 'group', 'instrument', 'query', 'projection']) host[name] = '';
      await rest(host);
      found.push(...contentFaults(host, ids));
    }
    return [...found, ...faults].map((fault) => `${one.acts.length > 0 ? 'after acts, ' : ''}${fault}`);
  };

  /** What axe-core has to say of the page as it stands. */
  window.axeFaults = async () => {
    if (!window.axe)
      await new Promise((done) => {
        const script = document.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        script.onload = done;
        document.head.append(script);
      });
    const {violations} = await window.axe.run('twin-cities', {
      // Contrast is measured by itself, also where axe takes a clipped text for one that lies on the page.
      rules: {'color-contrast': {enabled: false}},
    });
    return violations.map(
      ({id, nodes}) =>
        `axe ${id}: ${nodes
          .map(({target}) => target.flat().join(' '))
          .slice(0, 2)
          .join('; ')}`,
    );
  };
})();
