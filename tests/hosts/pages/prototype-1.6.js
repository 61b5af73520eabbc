// What Prototype.js 1.6 does to the built-ins of a page, written anew after its documentation: enumerable methods on
// lists, a reduce and an entries of its own, toJSON on everything (so that JSON.stringify of a list gives text in text),
// Object.keys that climb the prototype chain, and an Element without the browser's prototype.
var $break = {};
(function () {
  function extend(target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  }
  var nativeForEach = Array.prototype.forEach;
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  window.$A = Array.from = $A;
  Object.extend = extend;
  extend(Object, {
    keys: function (object) {
      var keys = [];
      for (var name in object) keys.push(name);
      return keys;
    },
    values: function (object) {
      var values = [];
      for (var name in object) values.push(object[name]);
      return values;
    },
    isArray: function (object) {
      return object != null && typeof object === 'object' && 'splice' in object && 'join' in object;
    },
    toJSON: function (object) {
      return object && object.toJSON ? object.toJSON() : String(object);
    },
    clone: function (object) {
      return extend({}, object);
    },
  });
  extend(Function.prototype, {
    bind: function () {
      if (arguments.length < 2 && typeof arguments[0] === 'undefined') return this;
      var method = this;
      var args = $A(arguments);
      var object = args.shift();
      return function () {
        return method.apply(object, args.concat($A(arguments)));
      };
    },
    curry: function () {
      var method = this;
      var args = $A(arguments);
      return function () {
        return method.apply(this, args.concat($A(arguments)));
      };
    },
    argumentNames: function () {
      return [];
    },
    wrap: function (wrapper) {
      var method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat($A(arguments)));
      };
    },
  });
  var Enumerable = {
    each: function (iterator, context) {
      var index = 0;
      iterator = iterator.bind(context);
      try {
        this._each(function (value) {
          iterator(value, index++);
        });
      } catch (error) {
        if (error !== $break) throw error;
      }
      return this;
    },
    all: function (iterator, context) {
      iterator = iterator ? iterator.bind(context) : identity;
      var result = true;
      this.each(function (value, index) {
        result = result && !!iterator(value, index);
        if (!result) throw $break;
      });
      return result;
    },
    any: function (iterator, context) {
      iterator = iterator ? iterator.bind(context) : identity;
      var result = false;
      this.each(function (value, index) {
        result = !!iterator(value, index);
        if (result) throw $break;
      });
      return result;
    },
    collect: function (iterator, context) {
      iterator = iterator ? iterator.bind(context) : identity;
      var results = [];
      this.each(function (value, index) {
        results.push(iterator(value, index));
      });
      return results;
    },
    detect: function (iterator, context) {
      iterator = iterator.bind(context);
      var result;
      this.each(function (value, index) {
        if (iterator(value, index)) {
          result = value;
          throw $break;
        }
      });
      return result;
    },
    findAll: function (iterator, context) {
      iterator = iterator.bind(context);
      var results = [];
      this.each(function (value, index) {
        if (iterator(value, index)) results.push(value);
      });
      return results;
    },
    include: function (object) {
      return this.indexOf(object) !== -1;
    },
    inject: function (memo, iterator, context) {
      iterator = iterator.bind(context);
      this.each(function (value, index) {
        memo = iterator(memo, value, index);
      });
      return memo;
    },
    invoke: function (method) {
      return this.map(function (value) {
        return value[method]();
      });
    },
    pluck: function (property) {
      return this.map(function (value) {
        return value[property];
      });
    },
    toArray: function () {
      return this.map();
    },
    inspect: function () {
      return '#<Enumerable>';
    },
  };
  function identity(x) {
    return x;
  }
  extend(Enumerable, {
    map: Enumerable.collect,
    find: Enumerable.detect,
    select: Enumerable.findAll,
    filter: Enumerable.findAll,
    member: Enumerable.include,
    entries: Enumerable.toArray,
    every: Enumerable.all,
    some: Enumerable.any,
  });
  extend(Array.prototype, Enumerable);
  Array.prototype._reverse = Array.prototype.reverse;
  extend(Array.prototype, {
    _each: nativeForEach,
    clear: function () {
      this.length = 0;
      return this;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    compact: function () {
      return this.select(function (value) {
        return value != null;
      });
    },
    reverse: function (inline) {
      return (inline !== false ? this : this.toArray())._reverse();
    },
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    uniq: function () {
      return this.filter(function () {
        return true;
      });
    },
    clone: function () {
      return [].concat(this);
    },
    size: function () {
      return this.length;
    },
    toArray: function () {
      return [].concat(this);
    },
    toJSON: function () {
      return '[' + this.map(Object.toJSON).join(', ') + ']';
    },
  });
  extend(String.prototype, {
    gsub: function (pattern, replacement) {
      return this.split(pattern).join(replacement);
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    strip: function () {
      return this.trim();
    },
    stripTags: function () {
      return this.replace(/<\/?[^>]+>/gi, '');
    },
    startsWith: function (pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith: function (pattern) {
      var d = this.length - pattern.length;
      return d >= 0 && this.lastIndexOf(pattern) === d;
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    times: function (count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    empty: function () {
      return this == '';
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
    toArray: function () {
      return this.split('');
    },
    toJSON: function () {
      return '"' + this + '"';
    },
  });
  extend(Number.prototype, {
    succ: function () {
      return this + 1;
    },
    times: function (iterator) {
      for (var i = 0; i < this; i++) iterator(i);
    },
    abs: function () {
      return Math.abs(this);
    },
    round: function () {
      return Math.round(this);
    },
    toJSON: function () {
      return isFinite(this) ? this.toString() : 'null';
    },
  });
  Date.prototype.toJSON = function () {
    return '"' + this.toISOString() + '"';
  };
  RegExp.prototype.match = RegExp.prototype.test;
  var native = window.Element;
  window.Element = function (tagName, attributes) {
    var element = document.createElement(tagName);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  extend(window.Element, native);
  var methods = {
    update: function (content) {
      this.textContent = content;
      return this;
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    insert: function (content) {
      this.appendChild(content);
      return this;
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    visible: function () {
      return this.style.display !== 'none';
    },
    toggle: function () {
      return this.visible() ? this.hide() : this.show();
    },
    up: function () {
      return this.parentNode;
    },
    down: function (selector) {
      return this.querySelector(selector);
    },
    next: function () {
      return this.nextElementSibling;
    },
    previous: function () {
      return this.previousElementSibling;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    match: function (selector) {
      return this.matches(selector);
    },
    scrollTo: function () {
      return this;
    },
    empty: function () {
      return this.innerHTML.blank();
    },
    observe: function (type, handler) {
      this.addEventListener(type, handler, false);
      return this;
    },
    fire: function () {
      return this;
    },
    identify: function () {
      return this.id;
    },
  };
  extend(HTMLElement.prototype, methods);
  extend(Event, {KEY_ESC: 27, observe: function () {}});
  extend(Event.prototype, {
    stop: function () {
      this.preventDefault();
      this.stopPropagation();
    },
    element: function () {
      return this.target;
    },
    inspect: function () {
      return '[object Event]';
    },
  });
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();

function libraryWorks() {
  var made = new Element('p', {id: 'made-by-library'});
  document.body.insert(made);
  var found = $('made-by-library').update('ok').hide();
  var fine =
    !found.visible() &&
    [1, 2, 3]
      .collect(function (n) {
        return n * 2;
      })
      .last() === 6 &&
    [1, 2].reduce().length === 2 &&
    JSON.stringify({a: [1]}).indexOf('"[') > 0 &&
    'abc'.startsWith('ab') &&
    [3, 4].entries()[1] === 4;
  made.remove();
  return fine;
}
