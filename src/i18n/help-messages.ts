// Words of the help: they travel with it (twin-cities-help.js), and with nothing else.
import {catalogue} from './catalogue.ts';
import {helpMessages} from './messages/help.ts';
import {templates as pl} from './pl/generated/help.ts';

export const helpMessagesIn = catalogue({help: helpMessages}, {pl});
