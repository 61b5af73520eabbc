// What the page sets and no link restores: each reads what an attribute or a property may hold, and says what makes no sense.
import {attributeString, THEMES, type InvalidValue, type Theme} from '../state/attributes.ts';
import {drawersIn, NAMED_DRAWERS, type Drawer} from '../state/drawers.ts';

export interface Settings {
  readonly theme: Theme;
  /** Level of the widget's first heading, 2 to 6. */
  readonly headingLevel: number;
  /** Drawers that stand open at first. */
  readonly open: readonly Drawer[];
  /** Address of the page that holds the whole; '' is none. */
  readonly page: string;
}

export const DEFAULT_SETTINGS: Settings = {theme: 'auto', headingLevel: 2, open: [], page: ''};

/** What is meant, which is the default where it makes no sense. */
export interface Meant<T> {
  readonly value: T;
  readonly invalid: readonly InvalidValue[];
}

type Readers = {readonly [Name in keyof Settings]: (written: unknown, base: string) => Meant<Settings[Name]>};

/** @param base the address of the page, against which others are read */
export const readSetting: Readers = {
  theme: (written) => {
    const given = attributeString(written) || 'auto';
    const theme = THEMES.find((one) => one === given);
    return {value: theme ?? 'auto', invalid: theme ? [] : [{name: 'theme', value: given, allowed: THEMES}]};
  },
  headingLevel: (written) => {
    const given = attributeString(written) ?? '2';
    const level = Number(given);
    const isSound = Math.floor(level) === level && level >= 2 && level <= 6;
    const odd = {name: 'heading-level', value: given, allowed: ['2', '3', '4', '5', '6']};
    return {value: isSound ? level : 2, invalid: isSound ? [] : [odd]};
  },
  open: (written) => {
    const {open, odd} = drawersIn(attributeString(written) ?? '');
    return {value: open, invalid: odd.map((word) => ({name: 'open', value: word, allowed: [...NAMED_DRAWERS, 'all']}))};
  },
  page: (written, base) => {
    const address = attributeString(written) ?? '';
    const isSafe = address === '' || /^https?:$/.test(protocolOf(address, base));
    const odd = {name: 'page', value: address, allowed: ['https:', 'http:']};
    return {value: isSafe ? address : '', invalid: isSafe ? [] : [odd]};
  },
};

function protocolOf(address: string, base: string): string {
  try {
    return new URL(address, base).protocol;
  } catch {
    return '';
  }
}
