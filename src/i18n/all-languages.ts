// Every language at once, for what runs on a machine that has all files: Node and the command line.
import type {Language} from './language.ts';
import {addLanguage, type FurtherLocale} from './languages.ts';
import {de} from './de/de.ts';
import {uk} from './uk/uk.ts';

const FURTHER: Readonly<Record<FurtherLocale, Language>> = {de, uk};

export function addEveryLanguage(): void {
  Object.values(FURTHER).forEach(addLanguage);
}
