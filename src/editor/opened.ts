// What somebody opens: an atlas, a table, or a result of Wikidata's query service, by what stands in it and not by its name.
import type {IsoDay} from '../model/day.ts';
import {readCsv} from '../model/csv-file.ts';
import {fileText, notJson} from '../model/file-text.ts';
import {doubledKeys, jsonFlaw} from '../model/json-flaw.ts';
import type {Problem} from '../model/problem.ts';
import {readAtlas} from '../model/read-atlas.ts';
import {isObject, type JsonObject} from './draft.ts';

export type Opened =
  | {readonly file: JsonObject; readonly warnings: readonly Problem[]}
  | {readonly wikidata: unknown}
  | {readonly problems: readonly Problem[]};

export interface Given {
  readonly name: string | undefined;
  readonly today: IsoDay;
}

export function openedBytes(bytes: Uint8Array, given: Given): Opened {
  const read = fileText(bytes, given.name);
  return 'problem' in read ? {problems: [read.problem]} : openedText(read.text, given);
}

export function openedText(text: string, {name, today}: Given): Opened {
  const first = text.replace(/^\uFEFF/, '').trimStart()[0];
  const isTable = name === undefined ? first !== '{' && first !== '[' && first !== '<' : /\.(csv|tsv|txt)$/i.test(name);
  if (isTable && text.trim() !== '') {
    const reading = readCsv(text, readAtlas, {day: today, ...(name === undefined ? {} : {file: name})});
    if (!('atlas' in reading)) return {problems: reading.problems};
    return {file: plain(reading.atlas.file) as JsonObject, warnings: reading.warnings};
  }
  const flaw = jsonFlaw(text);
  if (flaw) return {problems: [notJson(flaw, name)]};
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (isResult(value)) return {wikidata: value};
  if (!isObject(value))
    return {problems: [{path: '', code: 'not-an-object', ...(name === undefined ? {} : {file: name})}]};
  const warnings = doubledKeys(text).map(({key, ...place}): Problem => ({
    path: '',
    code: 'duplicate-key',
    value: key,
    ...place,
  }));
  return {file: value, warnings};
}

/** The two shapes in which the query service hands out JSON: SPARQL's own, and the plain list of its download menu. */
function isResult(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || isObject(value[0]);
  return isObject(value) && isObject(value['head']) && isObject(value['results']);
}

/** The file that the model keeps is frozen; what is edited is not. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** A new atlas: the home, and nothing else yet. */
export function blankAtlas(town: string, id: string, today: IsoDay): JsonObject {
  return {
    format: 'twin-cities/1',
    id,
    title: {pl: 'Miasta partnerskie', en: 'Partner cities'},
    updated: today,
    home: {id, name: {pl: town, en: town}, country: '', coordinates: []},
    sources: [],
    partners: [],
  };
}
