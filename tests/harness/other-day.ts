// No test depends on the day it runs: TWIN_DAY=2031-06-15 npm test lets all clocks begin on that day, in Node and on pages.
// They go on from there, as a browser whose clock stands still hangs.
const day = process.env['TWIN_DAY'];

/** For a page, to be run before anything of its own; '' where the clock tells the truth. */
export const OTHER_DAY = day
  ? `(function (native, off) {
  var now = function () { return native.now() + off; };
  globalThis.Date = new Proxy(native, {
    construct: function (target, given, made) { return Reflect.construct(target, given.length ? given : [now()], made); },
    apply: function () { return new native(now()).toString(); },
    get: function (target, key) { return key === 'now' ? now : Reflect.get(target, key); },
  });
})(Date, ${Date.parse(day) - Date.now()});`
  : '';

/** For Node itself: a setup file of all tests. */
export function changeDay(): void {
  if (OTHER_DAY) (0, eval)(OTHER_DAY);
}
