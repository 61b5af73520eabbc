// What must hold of Białystok's atlas whatever is edited: it is read without a remark, fits the published schema, tells each
// thing in its order, and has lost nothing that the dossier knows. What the dossier itself says is in facts.test.ts.
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {readEdtf} from '../../src/model/edtf.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {AtlasFile} from '../../src/model/schema.ts';
import {dossierFile} from './bialystok.ts';

const schema = JSON.parse(readFileSync(new URL('../../data/atlas.schema.json', import.meta.url), 'utf8')) as object;
const fits = new Ajv2020({allErrors: true, strict: true, strictTuples: false, allowUnionTypes: true}).compile(schema);

/** Ids of everything that has one, each with its list, and the country of each partner, which no edit changes. */
function known(file: AtlasFile): readonly string[] {
  const {sources, partners, places = [], undertakings = [], memberships = [], discrepancies = []} = file;
  return [
    ...Object.entries({sources, places, undertakings, memberships, discrepancies}).flatMap(([list, items]) =>
      items.map(({id}) => `${list}: ${id ?? ''}`),
    ),
    ...partners.flatMap(({id, country, ties}) => [
      `partners: ${id} in ${country}`,
      ...ties.map((tie) => `ties: ${tie.id} of ${id}`),
    ]),
  ];
}

/** Each returns what breaks its sentence. */
export const FACT_CHECKS: Readonly<Record<string, (file: AtlasFile) => readonly string[]>> = {
  'is read without a problem or a warning': (file) => {
    const reading = readAtlas(file);
    return ('problems' in reading ? reading.problems : reading.warnings).map((one) => JSON.stringify(one));
  },
  'fits the published schema': (file) => {
    fits(file);
    return (fits.errors ?? []).map(({instancePath, message = ''}) => `${instancePath}: ${message}`);
  },
  'has no tie that ends before it begins': (file) =>
    file.partners
      .flatMap(({ties}) => ties)
      .filter(({events}) => {
        const begins = events.filter(({type}) => type === 'signed').map(({date}) => readEdtf(date)?.earliest ?? '');
        const ends = events.filter(({type}) => type === 'terminated').map(({date}) => readEdtf(date)?.latest ?? '');
        return ends.some((end) => begins.some((begin) => end < begin));
      })
      .map(({id}) => id),
  'has lost nothing that the dossier knows': (file) => {
    const ids = known(file);
    return known(dossierFile).filter((one) => !ids.includes(one));
  },
};
