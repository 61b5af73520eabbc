// An invented atlas with so many partners: all over the lands of Białystok's own, with documents of the same kinds. The same
// number gives the same atlas.
import {readFileSync} from 'node:fs';

const OWN = new URL('../tests/atlases/bialystok.json', import.meta.url);

/** Of a linear congruence; the same on every machine. */
function dice(seed) {
  let state = seed;
  return (most) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const two = (n) => String(n).padStart(2, '0');

/** Partners as their own are, some hundred kilometres from where those lie; each with its own dates. */
export function manyPartners(count) {
  const own = JSON.parse(readFileSync(OWN, 'utf8'));
  if (count <= own.partners.length) return own;
  const roll = dice(count);
  const source = own.sources[0].id;
  const near = (at, most) => Math.round((at + (roll(2000) / 1000 - 1) * most) * 1e4) / 1e4;
  const partners = Array.from({length: count}, (_, i) => {
    const {country, coordinates} = own.partners[i % own.partners.length];
    const year = 1960 + roll(60);
    const [lon, lat] = coordinates;
    const ended = roll(6) === 0;
    const event = (type, when) => ({type, date: when, sources: [source]});
    return {
      id: `town-${i + 1}`,
      name: {pl: `Miasto ${i + 1}`, en: `Town ${i + 1}`},
      country,
      coordinates: [near(lon, 6), near(lat, 4)],
      ties: [
        {
          id: `town-${i + 1}-a`,
          instrument: roll(4) === 0 ? 'letter-of-intent' : 'agreement',
          events: [
            event('signed', `${year}-${two(1 + roll(12))}-${two(1 + roll(28))}`),
            ...(ended ? [event('terminated', `${year + 1 + roll(6)}-${two(1 + roll(12))}`)] : []),
          ],
        },
      ],
    };
  });
  const {groups: _groups, undertakings: _undertakings, discrepancies: _discrepancies, ...rest} = own;
  return {...rest, id: `many-${count}`, partners, undertakings: [], discrepancies: []};
}
