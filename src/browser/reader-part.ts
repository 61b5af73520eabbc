// What reads and checks atlases that are not our own; in a file of its own where there is one (twin-cities-reader.js).
import type {IsoDay} from '../model/day.ts';
import {lateUpdate} from '../model/doubts.ts';
import {fileText, notJson} from '../model/file-text.ts';
import {doubledKeys, jsonFlaw} from '../model/json-flaw.ts';
import type {Problem} from '../model/problem.ts';
import {readAtlas, type Reading} from '../model/read-atlas.ts';

/** An atlas from the text of a JSON file. @param file its name, for messages */
async function readJson(
  text: string,
  {file, today}: {readonly file: string; readonly today: IsoDay},
): Promise<Reading> {
  try {
    // The browser's own JSON: MooTools 1.2 puts one without `parse` in the window.
    const reading = readAtlas(await new Response(text).json());
    if (!('atlas' in reading)) return reading;
    const twice = doubledKeys(text).map(({key, ...place}): Problem => ({
      path: '',
      code: 'duplicate-key',
      value: key,
      file,
      ...place,
    }));
    return {...reading, warnings: [...twice, ...reading.warnings, ...lateUpdate(reading.atlas, today)]};
  } catch {
    return {problems: [notJson(jsonFlaw(text), file)]};
  }
}

export const readerPart = {fileText, readAtlas, readJson};
export type ReaderPart = typeof readerPart;
