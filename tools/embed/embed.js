// The page for an <iframe>: attributes from the query string, height to the host page. Nothing from the query is ever HTML.
// It runs before the widget, so that nobody sees another city's data while it works.
(function () {
  'use strict';
  var ALLOWED = [
    'lang',
    'at',
    'city',
    'projection',
    'panels',
    'open',
    'status',
    'country',
    'group',
    'instrument',
    'query',
    'theme',
    'heading-level',
  ];
  /** What may have been meant to be `src`; the same in src/browser/misspelt-src.ts. */
  var MEANT = /^(?:data-)?(?:s[rc]{1,3}e?|source|ur[li]|href|data|atlas|file|json|csv)$/i;
  var OUR_FILE = /\.(?:json|csv)(?:[?#]|$)/i;
  var LONGEST = 500;
  var WORDS = {
    pl: {
      title: 'Miasta partnerskie',
      whole: 'Otwórz całą stronę',
      failed: 'Nie udało się wczytać miast partnerskich',
      origin: function (address) {
        return (
          'Ramka nie może wczytać danych spod adresu ' +
          address +
          ', bo to inny serwer (' +
          location.origin +
          ' jest tutejszy). Skopiuj plik z danymi na ten serwer i podaj w parametrze src jego adres, na przykład src=miasto.json.'
        );
      },
      noAddress: function (text) {
        return (
          'Parametr src ramki nie zawiera adresu pliku z danymi: „' + text + '”. Podaj na przykład src=miasto.json.'
        );
      },
      misspelt: function (name, value) {
        return 'Parametr ramki „' + name + '” nie wskazuje, gdzie są dane. Napisz src=' + value + '.';
      },
    },
    en: {
      title: 'Partner cities',
      whole: 'Open the whole page',
      failed: 'The partner cities could not be loaded',
      origin: function (address) {
        return (
          'The frame may not load data from ' +
          address +
          ', as that is another server than this one (' +
          location.origin +
          '). Copy the file with the data to this server, and give its address in the parameter src, for example src=town.json.'
        );
      },
      noAddress: function (text) {
        return (
          'The parameter src of the frame holds no address of a data file: "' +
          text +
          '". Write for example src=town.json.'
        );
      },
      misspelt: function (name, value) {
        return 'The parameter "' + name + '" of the frame does not say where the data are. Write src=' + value + '.';
      },
    },
  };
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var element = document.querySelector('twin-cities');
  var link = document.getElementById('whole');
  var lang = (query.get('lang') || navigator.language || 'en').toLowerCase().slice(0, 2);
  var words = WORDS[lang] || WORDS.en;

  /** The address, if it is one of the web; undefined else. */
  function web(text) {
    try {
      var url = new URL(text, location.href);
      return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
    } catch {
      return undefined;
    }
  }

  /** What is wrong with the address of the data; undefined if nothing is. */
  function problemOfSrc() {
    var src = query.get('src');
    if (src === null) {
      var wrong;
      query.forEach(function (value, name) {
        if (wrong || ALLOWED.indexOf(name) >= 0 || name === 'page') return;
        if (MEANT.test(name) || OUR_FILE.test(value)) wrong = words.misspelt(name, value.slice(0, LONGEST));
      });
      return wrong;
    }
    var url = src && src.length <= LONGEST ? web(src) : undefined;
    if (!url) return words.noAddress(src.slice(0, 80));
    // Data from elsewhere would speak in this site's name.
    if (url.origin !== location.origin) return words.origin(url.href);
    element.setAttribute('src', url.href);
    // What stands between the tags tells of Białystok.
    element.textContent = '';
    return undefined;
  }

  function show(problem) {
    var box = document.createElement('div');
    box.className = 'problem';
    box.setAttribute('role', 'alert');
    var heading = document.createElement('strong');
    heading.textContent = words.failed;
    var text = document.createElement('p');
    text.textContent = problem;
    box.append(heading, text);
    // Not drawn where it is hidden: no other city's data.
    element.textContent = '';
    element.hidden = true;
    element.before(box);
  }

  /** Light or dark: as wished, else as the page behind the frame where it may be looked at, else as the reader's system. */
  function scheme() {
    var wish = query.get('theme');
    if (wish === 'light' || wish === 'dark') return wish;
    try {
      for (var at = window.frameElement; at; at = at.parentElement) {
        var colour = at.ownerDocument.defaultView.getComputedStyle(at).backgroundColor;
        var parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
        if (!parts || parts[4] === '0') continue;
        return 0.299 * parts[1] + 0.587 * parts[2] + 0.114 * parts[3] < 128 ? 'dark' : 'light';
      }
    } catch {
      // A page of another server.
    }
    return '';
  }

  root.lang = WORDS[lang] ? lang : 'en';
  root.className = scheme();
  document.title = words.title;
  ALLOWED.forEach(function (name) {
    var value = query.get(name);
    if (value !== null && value.length <= LONGEST) element.setAttribute(name, value);
  });
  var problem = problemOfSrc();
  if (problem) show(problem);
  // Whose partner cities they are.
  element.addEventListener('twin-ready', function () {
    var title = element.atlas && element.atlas.title;
    if (title) document.title = title[root.lang] || title.en || words.title;
  });

  link.textContent = words.whole;
  // The page that carries the frame, if it says so and is what it says; else this page by itself.
  var page = query.get('page') ? web(query.get('page')) : undefined;
  var from = document.referrer ? web(document.referrer) : undefined;
  link.href =
    page && (page.origin === location.origin || (from && page.origin === from.origin)) ? page.href : location.href;
  link.parentElement.hidden = window.parent === window;

  if (window.parent === window || typeof ResizeObserver === 'undefined') return;
  var last = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    root.classList.toggle('sized', window.innerHeight >= height);
    if (height === last) return;
    last = height;
    // A number and nothing else: whoever frames the page may know it.
    window.parent.postMessage({type: 'twin-cities-height', height: height}, '*');
  }
  new ResizeObserver(tell).observe(document.body);
  addEventListener('resize', tell);
  tell();
})();
