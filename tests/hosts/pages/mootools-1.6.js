// What MooTools 1.6 with its compatibility layer does to the built-ins of a page, written anew after its documentation.
(function () {
  var slice = Array.prototype.slice;
  function hidden(fn) {
    fn.$hidden = true;
    return fn;
  }
  function implement(type, methods) {
    for (var name in methods) type.prototype[name] = methods[name];
  }
  Array.convert = Array.from = function (item) {
    if (item == null) return [];
    return typeof item.length === 'number' && typeof item !== 'string' && typeof item !== 'function'
      ? Array.isArray(item)
        ? item
        : slice.call(item)
      : [item];
  };
  Number.convert = Number.from = function (item) {
    var number = parseFloat(item);
    return isFinite(number) ? number : null;
  };
  String.convert = String.from = function (item) {
    return item + '';
  };
  Function.from = function (item) {
    return typeof item === 'function'
      ? item
      : function () {
          return item;
        };
  };
  Object.each = function (object, fn) {
    for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) fn(object[key], key);
  };
  Object.append = Object.assign;
  implement(Function, {
    overloadSetter: function () {
      return this;
    },
    extend: function (key, value) {
      this[key] = value;
    },
    implement: function (key, value) {
      this.prototype[key] = value;
    },
    hide: function () {
      return hidden(this);
    },
    protect: function () {
      this.$protected = true;
      return this;
    },
    attempt: function () {
      try {
        return this.apply(null, arguments);
      } catch (error) {
        return null;
      }
    },
    pass: function (args, bind) {
      var self = this;
      return function () {
        return self.apply(bind, args);
      };
    },
  });
  [
    [Array, 'array'],
    [String, 'string'],
    [Number, 'number'],
    [Function, 'function'],
    [RegExp, 'regexp'],
    [Date, 'date'],
    [Boolean, 'boolean'],
  ].forEach(function (pair) {
    pair[0].prototype.$family = hidden(function () {
      return pair[1];
    });
    pair[0].prototype.$constructor = pair[0];
  });
  implement(Array, {
    each: Array.prototype.forEach,
    clone: function () {
      return this.slice();
    },
    clean: function () {
      return this.filter(function (item) {
        return item != null;
      });
    },
    invoke: function (name) {
      return this.map(function (item) {
        return item[name]();
      });
    },
    append: function (more) {
      this.push.apply(this, more);
      return this;
    },
    getLast: function () {
      return this.length ? this[this.length - 1] : null;
    },
    combine: function (more) {
      for (var i = 0; i < more.length; i++) if (this.indexOf(more[i]) < 0) this.push(more[i]);
      return this;
    },
    erase: function (item) {
      for (var i = this.length; i--;) if (this[i] === item) this.splice(i, 1);
      return this;
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    pick: function () {
      for (var i = 0; i < this.length; i++) if (this[i] != null) return this[i];
      return null;
    },
  });
  implement(String, {
    contains: String.prototype.includes,
    camelCase: function () {
      return this.replace(/-\D/g, function (match) {
        return match.charAt(1).toUpperCase();
      });
    },
    substitute: function (object) {
      return this.replace(/\{([^{}]+)\}/g, function (match, name) {
        return object[name];
      });
    },
  });
  implement(Number, {
    round: function () {
      return Math.round(this);
    },
    toInt: function () {
      return parseInt(this, 10);
    },
  });
  implement(Element, {
    addEvent: function (type, fn) {
      this.addEventListener(type, fn);
      return this;
    },
    getElements: function (selector) {
      return this.querySelectorAll(selector);
    },
    setStyle: function (name, value) {
      this.style[name] = value;
      return this;
    },
    getStyle: function (name) {
      return getComputedStyle(this)[name];
    },
    destroy: function () {
      if (this.parentNode) this.parentNode.removeChild(this);
      return null;
    },
  });
  window.typeOf = function (item) {
    return item == null ? 'null' : item.$family ? item.$family() : item.nodeType === 1 ? 'element' : typeof item;
  };
  window.Event = window.DOMEvent = function (event) {
    this.event = event;
  };
  window.Request = function () {};
  window.Class = function () {};
})();

function libraryWorks() {
  var list = Array.from(5).append([6]).erase(5).combine([6, 7]);
  return (
    list.join() === '6,7' && typeOf(list) === 'array' && '{a}'.substitute({a: 'b'}) === 'b' && Number.from('3px') === 3
  );
}
