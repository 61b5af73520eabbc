// The atlas with four of its cities: every kind of thing there is, in a page small enough for checkers that ask of each element all
// they know. Białystok whole takes one of them half a minute a state.
import bialystok from '../atlases/bialystok.json' with {type: 'json'};

const CITIES = ['dijon', 'grodno', 'lutsk', 'gori'];

export function fewCities(): string {
  const gone = new Set(bialystok.partners.map(({id}) => id).filter((id) => !CITIES.includes(id)));
  const speaksOfGone = (one: unknown): boolean =>
    typeof one === 'string'
      ? gone.has(one)
      : typeof one === 'object' && one !== null && Object.values(one).some(speaksOfGone);
  const kept = {
    ...bialystok,
    partners: bialystok.partners.filter(({id}) => CITIES.includes(id)),
    undertakings: bialystok.undertakings.filter((one) => !speaksOfGone(one)).slice(0, 3),
    memberships: bialystok.memberships.slice(0, 1),
    discrepancies: bialystok.discrepancies.filter((one) => !speaksOfGone(one)).slice(0, 2),
    chapters: bialystok.chapters.slice(0, 2).filter((one) => !speaksOfGone(one)),
    about: bialystok.about.slice(0, 1),
  };
  const cited = new Set(JSON.stringify({...kept, sources: []}).match(/"[\w-]+"/g));
  return JSON.stringify({...kept, sources: bialystok.sources.filter(({id}) => cited.has(`"${id}"`))});
}
