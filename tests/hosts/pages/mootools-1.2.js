// What MooTools 1.2 does to the built-ins of a page, written anew after its documentation: an Array.from that knows no
// iterators, a bind that takes its arguments as a list, an Event and an Element of its own, and a JSON without parse.
(function () {
  var slice = Array.prototype.slice;
  function implement(type, methods) {
    for (var name in methods) if (!type.prototype[name]) type.prototype[name] = methods[name];
  }
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item.length === 'number' && typeof item !== 'string' ? slice.call(item) : [item];
  };
  Function.prototype.bind = function (bind, args) {
    var self = this;
    return function () {
      return self.apply(bind, args == null ? arguments : Array.from(args));
    };
  };
  implement(Function, {
    extend: function (properties) {
      for (var key in properties) this[key] = properties[key];
      return this;
    },
    create: function () {
      throw new Error('create is not for you');
    },
    delay: function (ms, bind) {
      return setTimeout(this.bind(bind), ms);
    },
    run: function (args, bind) {
      return this.apply(bind, Array.from(args));
    },
  });
  implement(Array, {
    each: function (fn, bind) {
      for (var i = 0; i < this.length; i++) fn.call(bind, this[i], i, this);
    },
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    include: function (item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    extend: function (more) {
      for (var i = 0; i < more.length; i++) this.push(more[i]);
      return this;
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    flatten: function () {
      return this.flat(Infinity);
    },
    $family: {name: 'array'},
  });
  implement(String, {
    test: function (regex) {
      return new RegExp(regex).test(this);
    },
    contains: function (text) {
      return this.indexOf(text) > -1;
    },
    clean: function () {
      return this.replace(/\s+/g, ' ');
    },
    toInt: function () {
      return parseInt(this, 10);
    },
  });
  implement(Number, {
    limit: function (min, max) {
      return Math.min(max, Math.max(min, this));
    },
    times: function (fn) {
      for (var i = 0; i < this; i++) fn(i);
    },
  });
  window.JSON = {encode: JSON.stringify, decode: JSON.parse};
  window.Event = function (event) {
    this.event = event || window.event;
    this.type = this.event.type;
  };
  window.Event.prototype.stop = function () {
    this.event.preventDefault();
    return this;
  };
  var NativeElement = window.Element;
  window.Element = function (tag, properties) {
    var element = document.createElement(tag);
    for (var name in properties) element.setAttribute(name, properties[name]);
    return element;
  };
  window.Element.prototype = NativeElement.prototype;
  implement(window.Element, {
    getElement: function (selector) {
      return this.querySelector(selector);
    },
    set: function (name, value) {
      if (name === 'text') this.textContent = value;
      else this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return name === 'text' ? this.textContent : this.getAttribute(name);
    },
    inject: function (where) {
      where.appendChild(this);
      return this;
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
  });
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.Request = function () {};
  window.Class = function () {};
})();

function libraryWorks() {
  var seen = [];
  [1, 2]
    .include(2)
    .include(3)
    .each(function (n) {
      seen.push(n);
    });
  var made = new Element('p', {id: 'made-by-library'}).set('text', 'ok').inject(document.body);
  var bound = function (a, b) {
    return this.n + a + b;
  }.bind({n: 1}, [2, 3]);
  var fine =
    seen.join() === '1,2,3' &&
    $('made-by-library').get('text') === 'ok' &&
    bound() === 6 &&
    JSON.decode('[1]')[0] === 1;
  made.dispose();
  return fine;
}
