// How fast this machine is, so that a throttled figure from it says something about a phone: the two loops of Lighthouse's
// BenchmarkIndex, and the scores that Chrome's developer tools take for a phone of the middle (Pixel 5) and of the lower
// class (Moto G Power 2022) when they calibrate their throttling.
export const DEVICES = {mid: 1000, low: 264};

const RUNS = 3;

/** The median of a few runs; about 1500 to 2000 is a fast desktop of 2020. */
export async function speedOf(page) {
  const scores = [];
  for (let i = 0; i < RUNS; i++) scores.push(await page.evaluate(score));
  return Math.round(scores.sort((a, b) => a - b)[RUNS >> 1]);
}

/** Runs in the page: tenths of a thousand rounds a second, of texts that grow and of lists that are copied. */
function score() {
  const perSecond = (round) => {
    const begun = performance.now();
    let rounds = 0;
    while (rounds % 10 || performance.now() - begun < 250) round(rounds++);
    return rounds / 10 / ((performance.now() - begun) / 1000);
  };
  const texts = perSecond(() => {
    let text = '';
    for (let i = 0; i < 10_000; i++) text += 'a';
    if (text.length !== 10_000) throw new Error('the loop was left out');
  });
  const lists = [0, 1].map(() => Array.from({length: 100_000}, (_, i) => i));
  const copies = perSecond((round) => {
    const [from, to] = round % 2 ? [lists[1], lists[0]] : lists;
    for (let i = 0; i < from.length; i++) to[i] = from[i];
  });
  return (texts + copies) / 2;
}

/** The rate of throttling at which the machine is as fast as the device, found by trying. */
export async function rateFor(device, page, cdp) {
  const goal = DEVICES[device];
  const speedAt = async (rate) => {
    await cdp.send('Emulation.setCPUThrottlingRate', {rate});
    return speedOf(page);
  };
  let [fast, slow] = [1, 10];
  if ((await speedAt(fast)) <= goal) return 1;
  for (let i = 0; i < 5; i++) {
    const rate = (fast + slow) / 2;
    if ((await speedAt(rate)) > goal) fast = rate;
    else slow = rate;
  }
  return Math.round(((fast + slow) / 2) * 10) / 10;
}
