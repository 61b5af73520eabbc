// Every language at once, for what runs on a machine that has all files: Node and the command line.
import type {Language} from './language.ts';
import {addLanguage, type FurtherLocale} from './languages.ts';
import {be} from './be/be.ts';
import {de} from './de/de.ts';
import {eo} from './eo/eo.ts';
import {es} from './es/es.ts';
import {fr} from './fr/fr.ts';
import {it} from './it/it.ts';
import {lt} from './lt/lt.ts';
import {lv} from './lv/lv.ts';
import {nl} from './nl/nl.ts';
import {ro} from './ro/ro.ts';
import {tr} from './tr/tr.ts';
import {uk} from './uk/uk.ts';

const FURTHER: Readonly<Record<FurtherLocale, Language>> = {be, de, eo, es, fr, it, lt, lv, nl, ro, tr, uk};

export function addEveryLanguage(): void {
  Object.values(FURTHER).forEach(addLanguage);
}
