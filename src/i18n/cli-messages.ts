// Words of the command line.
import {catalogue} from './catalogue.ts';
import {cliMessages} from './messages/cli.ts';
import {templates as pl} from './pl/generated/cli.ts';

export const cliMessagesIn = catalogue({cli: cliMessages}, {pl});

export type CliWords = ReturnType<typeof cliMessagesIn>['cli'];
