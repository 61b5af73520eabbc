// Reads a browser's trace: the page's main thread, frame by frame or step by step.
const SCRIPT = new Set([
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'FireAnimationFrame',
  'TimerFire',
]);

const tenths = (n) => Math.round(n * 10) / 10;

export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => tenths(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return {median: at(0.5), p95: at(0.95), n: sorted.length};
}

/** Trace events of the main thread of the page that has been drawn most, in ms; `cpu` leaves out what other programs took. */
function mainThread(events) {
  const mains = events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const of = ({pid, tid}) => events.filter((event) => event.pid === pid && event.tid === tid);
  const threads = mains.map(of).sort((a, b) => b.length - a.length);
  return (threads[0] ?? []).map((event) => ({
    ...event,
    ts: event.ts / 1000,
    dur: (event.dur ?? 0) / 1000,
    cpu: (event.tdur ?? event.dur ?? 0) / 1000,
  }));
}

/** Processor time of events that begin within [from, to), nested ones once. */
function spent(sorted, from, to) {
  let total = 0;
  let until = -Infinity;
  for (const {ts, dur, cpu} of sorted) {
    if (ts >= to) break;
    if (ts < from || ts + dur <= until) continue;
    total += cpu;
    until = ts + dur;
  }
  return total;
}

function between(marks, thread) {
  const complete = thread.filter(({ph}) => ph === 'X').sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = complete.filter(({name}) => name.endsWith('::RunTask'));
  const scripts = complete.filter(({name}) => SCRIPT.has(name));
  const spans = marks.slice(1).map((to, i) => [marks[i], to]);
  const within = tasks.filter(({ts}) => ts >= marks[0] && ts <= marks[marks.length - 1]);
  return {
    intervals: spans.map(([a, b]) => b - a),
    work: spans.map(([a, b]) => spent(tasks, a, b)),
    script: spans.map(([a, b]) => spent(scripts, a, b)),
    longest: tenths(Math.max(0, ...within.map(({cpu}) => cpu))),
  };
}

/** From the beginning of one frame's animation callbacks to the next's. */
export function framesIn(events) {
  const thread = mainThread(events);
  const begins = thread.filter(({name, ph}) => name === 'AnimationFrame' && ph === 'b').map(({ts}) => ts);
  return between(
    begins.sort((a, b) => a - b),
    thread,
  );
}

/** From one move of the mouse to the next. */
export function stepsIn(events) {
  const thread = mainThread(events);
  const moves = thread
    .filter(({name, args}) => name === 'EventDispatch' && args.data?.type === 'mousemove')
    .map(({ts}) => ts);
  // A move over the edge of something is told to several at once.
  return between(
    moves.filter((ts, i) => i === 0 || ts - moves[i - 1] > 1).map((ts) => ts - 1),
    thread,
  );
}

export function wholeOf(events) {
  return between([0, Infinity], mainThread(events));
}

/** Self time in ms by kind of event on the main thread: where the work goes. */
export function kindsIn(events) {
  const thread = mainThread(events)
    .filter(({ph}) => ph === 'X')
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const kinds = new Map();
  const add = (name, ms) => kinds.set(name, (kinds.get(name) ?? 0) + ms);
  const open = [];
  for (const event of thread) {
    while (open.length && open[open.length - 1].end <= event.ts) open.pop();
    const outer = open[open.length - 1];
    if (outer) add(outer.name, -event.cpu);
    add(event.name, event.cpu);
    open.push({name: event.name, end: event.ts + event.dur});
  }
  return [...kinds]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 16)
    .map(([name, ms]) => `${ms.toFixed(1).padStart(9)}  ${name}`)
    .join('\n');
}
