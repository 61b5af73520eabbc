// Runs before anything else on a page and remembers what the window holds and what its built-ins are made of.

/** Puts `twinTest` into the page: the first names of globals and names() now, remember() the built-ins, changed() since then and since the start. */
export const BUILT_INS = `(() => {
  const {getOwnPropertyDescriptor, getOwnPropertyNames, isFrozen, is} = Object;
  const own = Reflect.ownKeys;
  const roots = [];
  for (const name of ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Date', 'RegExp', 'Promise', 'Map', 'Set',
    'WeakMap', 'WeakSet', 'Error', 'JSON', 'Math', 'Reflect', 'Intl', 'Event', 'CustomEvent', 'EventTarget', 'Node', 'Element',
    'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment', 'ShadowRoot', 'Window', 'History', 'Location', 'Navigator', 'CSSStyleSheet',
    'NodeList', 'HTMLCollection', 'customElements', 'history', 'document', 'console', 'localStorage']) {
    let value;
    try { value = window[name]; } catch { continue; }
    if (value) roots.push([name, value]);
    if (typeof value === 'function' && value.prototype) roots.push([name + '.prototype', value.prototype]);
  }
  const functions = ['fetch', 'setTimeout', 'clearTimeout', 'requestAnimationFrame', 'addEventListener', 'removeEventListener', 'matchMedia',
    'getComputedStyle', 'define', 'require', '$', '$$', 'jQuery', 'JSON', 'Event', 'Element', 'Request', 'Array', 'onerror', 'onload'];
  const picture = () => {
    const seen = new Map();
    for (let i = 0; i < roots.length; i++) {
      const [name, root] = roots[i];
      const keys = own(root);
      seen.set(name + ' frozen', isFrozen(root));
      for (let k = 0; k < keys.length; k++) {
        if (name === 'document' && keys[k] !== 'write') continue;
        const {value, get, set} = getOwnPropertyDescriptor(root, keys[k]);
        seen.set(name + '.' + String(keys[k]), value);
        seen.set(name + '.' + String(keys[k]) + ' get', get);
        seen.set(name + '.' + String(keys[k]) + ' set', set);
        if (typeof value === 'function') seen.set(name + '.' + String(keys[k]) + ' frozen', isFrozen(value));
      }
    }
    for (let i = 0; i < functions.length; i++) seen.set('window.' + functions[i], window[functions[i]]);
    return seen;
  };
  const start = picture();
  let later = start;
  const differences = (old) => {
    const now = picture();
    const all = [];
    now.forEach((value, key) => { if (!is(value, old.get(key)) && key.indexOf('RegExp.') !== 0) all[all.length] = key; });
    old.forEach((value, key) => { if (!now.has(key)) all[all.length] = key; });
    return all;
  };
  Object.defineProperty(window, 'twinTest', {value: {
    first: [...getOwnPropertyNames(window), 'twinTest'],
    names: () => getOwnPropertyNames(window),
    remember: () => { later = picture(); },
    changed: (fromStart) => differences(fromStart ? start : later),
  }});
})();`;
