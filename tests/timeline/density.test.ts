// The numbers beside the strip at any count of partners.
import {expect, it} from 'vitest';
import {densityOf} from '../../src/timeline/density.ts';
import {STRIP} from '../../src/timeline/layout.ts';
import {timeScale} from '../../src/timeline/time-scale.ts';

const EM = 16;
const scale = timeScale({from: '1990-01-01', to: '2026-01-01'}, 0, 500);

it('stand on round numbers and never over each other', () => {
  for (let most = 1; most <= 3000; most += most < 200 ? 1 : 37) {
    const {lines} = densityOf([{day: '1990-01-01', certain: most, perhaps: 0}], {
      scale,
      until: '2026-01-01',
      top: 0,
      bottom: STRIP * EM,
    });
    const ys = lines.map(({y}) => y);
    ys.slice(1).forEach((y, i) => expect((ys[i] ?? 0) - y, `of ${most}`).toBeGreaterThan(0.8 * EM));
    for (const {label} of lines) expect(label).toMatch(/^(\d+0|\d*[2468]|\d*5)$/);
    if (most > 1) expect(lines.length, `of ${most}`).toBeGreaterThan(0);
    expect(lines.length, `of ${most}`).toBeLessThanOrEqual(4);
  }
});
