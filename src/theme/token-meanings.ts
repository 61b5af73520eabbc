// What each --twin-* property is for: told in docs and in the element's manifest, and not carried to readers.
import type {TOKENS} from './tokens.ts';

export const TOKEN_MEANINGS: Readonly<Record<(typeof TOKENS)[number]['name'], string>> = {
  '--twin-ink': 'text and lines',
  '--twin-paper':
    'what the widget lies on; by default white, or near black in the hue of the ink; a page that sets it to its own background gets a map in that very hue',
  '--twin-secondary': 'quieter text',
  '--twin-line': 'hairlines of the chrome',
  '--twin-wash': 'fields and what the pointer is on',
  '--twin-water': 'water',
  '--twin-land': 'land',
  '--twin-border': 'borders of countries and coasts',
  '--twin-ring': 'distance rings',
  '--twin-in-force': 'ties in force',
  '--twin-lapsed': 'ties that lapsed',
  '--twin-suspended': 'ties that are suspended',
  '--twin-terminated': 'ties that were ended',
  '--twin-home': 'the home city: the one red mark on the sheet',
  '--twin-focus': 'ring of what has the focus',
};
