// Pages as they are out there, each with what must still work on it. Libraries come from Debian and npm.
import {TEST_DIST} from '../harness/test-dist.ts';
import {existsSync, readFileSync} from 'node:fs';
import type {Visit} from '../harness/browser.ts';

export interface Host {
  readonly name: string;
  readonly visit: Visit;
  /** An expression on the page: does its own library still work? */
  readonly works?: string;
  /** A file that must be there, else the test is skipped with this file's name. */
  readonly needs?: string;
  /** What is compared with the clean page: also where everything stands (default), or only what is drawn. */
  readonly compare?: 'content';
  /** The clean page to compare with, when it is not the one of 1280 px in Polish. */
  readonly like?: Visit;
  /** How many widgets there are, when not one. */
  readonly widgets?: number;
}

const OWN = '<p id="own" class="plain">Białystok: zażółć gęślą jaźń</p>';
const WIDGET = '<twin-cities></twin-cities>';
const MARGIN = '<style>body{margin:0}</style>';
const OURS = '<script src="/dist/twin-cities.js" defer></script>';
const script = (src: string, defer = false): string => `<script src="${src}"${defer ? ' defer' : ''}></script>`;

/** The page that all others are held against. */
export const CLEAN: Visit = {head: MARGIN, body: `${OWN}${WIDGET}`};

/** Addresses of libraries -> files. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  '/lib/mootools.js': '/usr/share/javascript/mootools/mootools.js',
  '/lib/mootools-more.js': '/usr/share/javascript/mootools/mootools-more.js',
  '/lib/prototype.js': '/usr/share/javascript/prototype/prototype.js',
  '/lib/jquery.js': 'node_modules/jquery/dist/jquery.js',
  '/lib/require.js': 'node_modules/requirejs/require.js',
  '/lib/patched-mootools-1.2.js': 'tests/hosts/pages/mootools-1.2.js',
  '/lib/patched-mootools-1.6.js': 'tests/hosts/pages/mootools-1.6.js',
  '/lib/patched-prototype-1.6.js': 'tests/hosts/pages/prototype-1.6.js',
};

const WORKS = {
  mootools: `Array.from('x').length === 1 && $$('#own').length === 1 && new Element('p', {text: 'a'}).get('text') === 'a' &&
    JSON.encode([1, 2]) === '[1,2]' && new Class({a: function () { return 3; }}) && 'a-b'.camelCase() === 'aB' && [1].contains(1)`,
  prototype: `$('own').hasClassName('plain') && $$('p').length > 0 && new Element('p').update('a').innerHTML === 'a' &&
    [1, [2]].flatten().length === 2 && $A([1, 2]).invoke('succ').join() === '2,3' && Object.toJSON([1]) === '[1]'`,
  jquery: `jQuery('#own').addClass('x').hasClass('x') && jQuery.parseJSON('[1]')[0] === 1 && jQuery('<p>a</p>').text() === 'a'`,
  requirejs: `new Promise(function (resolve) {
    define('own-' + Date.now(), [], function () { return 7; });
    define('own', [], function () { return 7; });
    require(['own'], function (own) { resolve(own === 7); });
  })`,
  patched: 'libraryWorks()',
};

function beforeAndAfter(name: string, src: readonly string[], works: string): readonly Host[] {
  const needs = LIBRARIES[src[0] ?? ''];
  const hosts: readonly Host[] = [
    {
      name: `${name}, before ours`,
      visit: {script: 'none', head: MARGIN + src.map((one) => script(one)).join('') + OURS, body: `${OWN}${WIDGET}`},
    },
    {
      name: `${name}, after ours`,
      visit: {
        script: 'none',
        head: MARGIN + OURS + src.map((one) => script(one, true)).join(''),
        body: `${OWN}${WIDGET}`,
      },
    },
  ];
  return hosts.map((host) => ({...host, works, ...(needs ? {needs} : {})}));
}

/** A page in an old encoding, as bytes; the letters of its own text have their places in it. */
function oldPage(charset: string, letters: Readonly<Record<string, number>>): Buffer {
  const page = `<!doctype html><html lang="pl"><head><meta charset="${charset}"><title>Test</title>${MARGIN}${OURS}</head><body>${OWN}${WIDGET}</body></html>`;
  return Buffer.from([...page].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

const LATIN2 = {ł: 0xb3, ż: 0xbf, ó: 0xf3, ć: 0xe6, ę: 0xea, ś: 0xb6, ą: 0xb1, ź: 0xbc, ń: 0xf1};
const CP1250 = {...LATIN2, ś: 0x9c, ą: 0xb9, ź: 0x9f};
const html = {'content-type': 'text/html'};

const RESET = `<style>*{margin:0!important;padding:0!important;border:0!important;outline:0!important;font:inherit!important;
  line-height:1!important;letter-spacing:0!important;text-align:center!important;text-transform:uppercase!important;
  text-indent:3em!important;white-space:pre!important;list-style:none!important;background:none!important;position:static!important;
  float:none!important;min-width:0!important;min-height:0!important;max-height:none!important;box-sizing:content-box!important;
  vertical-align:baseline!important;display:inline!important;fill:none!important;stroke:red!important}</style>`;

/** A bind with a second argument of its own, plain loops for the methods of lists, an Event of its own. */
const BENT_LISTS = `(function () {
  var own = function (type, methods) { for (var name in methods) type.prototype[name] = methods[name]; };
  own(Function, {
    bind: function (that, args) { var fn = this; return function () { return fn.apply(that || null, args === undefined ? arguments : [].concat(args)); }; },
    extend: function (more) { for (var key in more) this[key] = more[key]; return this; }
  });
  own(Array, {
    map: function (fn, that) { var all = []; for (var i = 0; i < this.length; i++) all[i] = fn.call(that, this[i], i, this); return all; },
    filter: function (fn, that) { var all = []; for (var i = 0; i < this.length; i++) if (fn.call(that, this[i], i, this)) all.push(this[i]); return all; },
    forEach: function (fn, that) { for (var i = 0; i < this.length; i++) fn.call(that, this[i], i, this); },
    contains: function (one) { return this.indexOf(one) > -1; },
    last: function () { return this[this.length - 1]; },
    extend: function (more) { for (var i = 0; i < more.length; i++) this.push(more[i]); return this; }
  });
  window.Event = function (event) { this.event = event || window.event; };
  window.Hash = function (table) { for (var key in table) this[key] = table[key]; };
})();`;

/** What site scripts put in the place of built-ins, each nearly right; enumerable, as they write it. */
const SLOPPY = `(function () {
  Array.prototype.contains = function (one) { return this.indexOf(one) > -1; };
  Array.prototype.remove = function (one) { var i = this.indexOf(one); if (i > -1) this.splice(i, 1); return this; };
  Object.prototype.copy = function () { return this; };
  String.prototype.trim = function () { return this.replace(/^ +| +$/g, ''); };
  String.prototype.trimEnd = String.prototype.trimRight = function () { return this.replace(/ +$/, ''); };
  String.prototype.trimStart = String.prototype.trimLeft = function () { return this.replace(/^ +/, ''); };
  String.prototype.startsWith = function (text) { return this.indexOf(text) === 0; };
  String.prototype.endsWith = function (text) { return this.slice(-text.length) === text; };
  String.prototype.padStart = function (n, fill) { var text = String(this); while (text.length < n) text = (fill || ' ') + text; return text; };
  Array.prototype.find = function (fn) { for (var i = 0; i < this.length; i++) if (fn(this[i], i, this)) return this[i]; };
  Array.prototype.includes = function (one) { return this.indexOf(one) > -1; };
  Number.isInteger = function (n) { return parseInt(n, 10) === n; };
  window.name = 'map'; window.map = 'own'; window.status = 'own'; window.data = {own: true};
})();`;

export const HOSTS: readonly Host[] = [
  {name: 'a clean page', visit: CLEAN},
  ...beforeAndAfter('MooTools 1.4.5', ['/lib/mootools.js', '/lib/mootools-more.js'], WORKS.mootools),
  ...beforeAndAfter('Prototype 1.7', ['/lib/prototype.js'], WORKS.prototype),
  ...beforeAndAfter('jQuery 1.12', ['/lib/jquery.js'], WORKS.jquery),
  ...beforeAndAfter('RequireJS', ['/lib/require.js'], WORKS.requirejs),
  ...beforeAndAfter('built-ins patched as by MooTools 1.2', ['/lib/patched-mootools-1.2.js'], WORKS.patched),
  ...beforeAndAfter('built-ins patched as by MooTools 1.6', ['/lib/patched-mootools-1.6.js'], WORKS.patched),
  ...beforeAndAfter('built-ins patched as by Prototype 1.6', ['/lib/patched-prototype-1.6.js'], WORKS.patched),
  {name: 'the script twice', visit: {script: 'none', head: MARGIN + OURS + OURS, body: `${OWN}${WIDGET}${OURS}`}},
  {
    name: 'an older version first',
    visit: {script: 'none', head: MARGIN + script('/old/twin-cities.js', true) + OURS, body: `${OWN}${WIDGET}`},
  },
  {
    name: 'an older version after',
    visit: {script: 'none', head: MARGIN + OURS + script('/old/twin-cities.js', true), body: `${OWN}${WIDGET}`},
  },
  {
    name: 'classic script and module',
    visit: {head: `${MARGIN}<script src="/dist/twin-cities.mjs" type="module"></script>`, body: `${OWN}${WIDGET}`},
  },
  // Quirks mode sets lines a little closer where only small marks stand in them.
  {name: 'quirks mode', visit: {...CLEAN, doctype: ''}, compare: 'content'},
  {
    name: 'a page in ISO-8859-2',
    visit: {raw: oldPage('iso-8859-2', LATIN2), headers: html},
    works: `document.characterSet === 'ISO-8859-2' && document.getElementById('own').textContent === 'Bia\\u0142ystok: za\\u017c\\u00f3\\u0142\\u0107 g\\u0119\\u015bl\\u0105 ja\\u017a\\u0144'`,
  },
  {
    name: 'a page in windows-1250',
    visit: {raw: oldPage('windows-1250', CP1250), headers: html},
    works: `document.characterSet === 'windows-1250' && document.getElementById('own').textContent === 'Bia\\u0142ystok: za\\u017c\\u00f3\\u0142\\u0107 g\\u0119\\u015bl\\u0105 ja\\u017a\\u0144'`,
  },
  {
    name: 'a foreign base address',
    visit: {...CLEAN, script: 'none', head: `${MARGIN}${OURS}<base href="https://example.invalid/elsewhere/">`},
  },
  {name: '* {all: unset}', visit: {...CLEAN, head: `${MARGIN}<style>*{all:unset}</style>`}, compare: 'content'},
  {name: 'a reset with !important', visit: {...CLEAN, head: `${MARGIN}${RESET}`}, compare: 'content'},
  {
    name: 'a contrast switch',
    visit: {...CLEAN, head: `${MARGIN}<style>body *{background:#000!important;color:#ff0!important}</style>`},
  },
  {
    name: 'a page from right to left',
    visit: {head: MARGIN, body: `<div dir="rtl" lang="ar"><twin-cities lang="pl"></twin-cities></div>${OWN}`},
  },
  {
    name: 'a column of 300 px',
    visit: {head: MARGIN, body: `${OWN}<div style="width:300px">${WIDGET}</div>`},
    like: {...CLEAN, width: 300},
  },
  {
    name: 'a flex row',
    visit: {head: MARGIN, body: `<div style="display:flex"><div style="flex:1">${WIDGET}</div></div>${OWN}`},
  },
  {
    name: 'a table cell, centred',
    visit: {
      head: MARGIN,
      body: `<center><table width="100%" cellpadding="0" cellspacing="0"><tr><td>${WIDGET}</td></tr></table></center>${OWN}`,
    },
  },
  {name: 'ten on one page', visit: {head: MARGIN, body: OWN + WIDGET.repeat(10)}, widgets: 10},
  {
    name: 'made by innerHTML',
    visit: {
      head: MARGIN,
      script: 'none',
      body: `${OURS}${OWN}<div id="place"></div><script>addEventListener('load', function () { document.getElementById('place').innerHTML = '${WIDGET}'; });</script>`,
    },
  },
  {
    name: 'before the script',
    visit: {head: MARGIN, script: 'none', body: `${OWN}${WIDGET}<script src="/dist/twin-cities.js"></script>`},
  },
  {
    name: 'after the script',
    visit: {head: `${MARGIN}<script src="/dist/twin-cities.js"></script>`, script: 'none', body: `${OWN}${WIDGET}`},
  },
  {
    name: 'moved at once',
    visit: {
      head: MARGIN,
      body: `${OWN}${WIDGET}<div id="place"></div><script>addEventListener('DOMContentLoaded', function () { document.getElementById('place').appendChild(document.querySelector('twin-cities')); });</script>`,
    },
  },
  {
    name: 'removed and put back',
    visit: {
      head: MARGIN,
      body: `${OWN}${WIDGET}<script>addEventListener('twin-ready', function (event) { var widget = event.target; widget.remove(); setTimeout(function () { document.body.appendChild(widget); }); }, {once: true});</script>`,
    },
  },
  {
    name: 'a page that adds to Object.prototype',
    visit: {
      head: `${MARGIN}<script>Object.prototype.extra = function () { return 'extra'; };</script>${OURS}`,
      script: 'none',
      body: `${OWN}${WIDGET}`,
    },
    works: `({}).extra() === 'extra'`,
  },
  {
    name: 'built-ins as MooTools 1.2 leaves them, its lists too',
    visit: {head: `${MARGIN}<script>${BENT_LISTS}</script>${OURS}`, script: 'none', body: `${OWN}${WIDGET}`},
    works: `[1].contains(1) && [1, 2].last() === 2 && new Event({type: 'x'}).event.type === 'x'`,
  },
  {
    name: 'a site script with polyfills of its own',
    visit: {head: `${MARGIN}<script>${SLOPPY}</script>${OURS}`, script: 'none', body: `${OWN}${WIDGET}`},
    works: `' a '.trim() === 'a' && Number.isInteger(3) && [1].contains(1)`,
  },
  {
    // As MediaWiki does it, with its sections folded on phones.
    name: 'a wiki’s own loader, in a section that is folded at first',
    visit: {
      head: MARGIN,
      script: 'none',
      lang: 'en',
      body: `${OWN}<section id="folded" style="display:none"><div data-twin-cities="" data-lang="pl"></div></section><script>
        addEventListener('load', function () {
          var script = document.createElement('script');
          script.onload = function () { requestAnimationFrame(function () { document.getElementById('folded').style.display = ''; }); };
          script.src = '/dist/twin-cities.js';
          document.head.appendChild(script);
        });</script>`,
    },
  },
  {
    name: 'tags dropped: <div data-twin-cities>',
    visit: {head: MARGIN, lang: 'en', body: `${OWN}<div data-twin-cities data-lang="pl"><p>Zastępcza treść</p></div>`},
  },
];

export const missing = (host: Host): boolean => host.needs !== undefined && !existsSync(host.needs);

/** The built script with another version's name. */
export const olderVersion = (): string =>
  readFileSync(`${TEST_DIST}/twin-cities.js`, 'utf8').replace(/twin-cities \d+\.\d+\.\d+/, 'twin-cities 0.0.1');
