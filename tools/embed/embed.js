// The page for an <iframe>: attributes from the query string, height to the host page. Nothing from the query is ever HTML.
(function () {
  'use strict';
  var ALLOWED = [
    'lang',
    'src',
    'at',
    'city',
    'projection',
    'panels',
    'status',
    'country',
    'group',
    'instrument',
    'query',
    'theme',
    'heading-level',
  ];
  var WORDS = {
    pl: {title: 'Miasta partnerskie', whole: 'Otwórz całą stronę'},
    en: {title: 'Partner cities', whole: 'Open the whole page'},
  };
  var query = new URLSearchParams(location.search);
  var element = document.querySelector('twin-cities');
  var link = document.getElementById('whole');

  /** The address, if it is one of the web; undefined else. */
  function web(text) {
    try {
      var url = new URL(text, location.href);
      return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
    } catch {
      return undefined;
    }
  }

  ALLOWED.forEach(function (name) {
    var value = query.get(name);
    if (value === null || value.length > 500) return;
    if (name === 'src') {
      // Data from elsewhere would speak in this site's name.
      var url = web(value);
      if (!url || url.origin !== location.origin) return;
      value = url.href;
    }
    element.setAttribute(name, value);
  });

  var lang = (query.get('lang') || navigator.language || 'en').toLowerCase().slice(0, 2);
  var words = WORDS[lang] || WORDS.en;
  document.documentElement.lang = WORDS[lang] ? lang : 'en';
  document.title = words.title;
  document.body.style.margin = '0';
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
    if (height === last) return;
    last = height;
    // A number and nothing else: whoever frames the page may know it.
    window.parent.postMessage({type: 'twin-cities-height', height: height}, '*');
  }
  new ResizeObserver(tell).observe(document.body);
  tell();
})();
