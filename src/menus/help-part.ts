// twin-cities-help.js: the help with its words, in a file that is fetched when somebody first asks for it.
import {HELP_CSS, helpBody} from './help-template.ts';

export const helpPart = {body: helpBody, css: HELP_CSS};
export type HelpPart = typeof helpPart;
