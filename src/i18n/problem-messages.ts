// What is wrong with a file, in full, and what to do about it: needed only where something is wrong, so it lies in a part
// of its own.
import {catalogue} from './catalogue.ts';
import {templates as pl} from './pl/generated/problems.ts';
import {problemMessages} from './messages/problems.ts';
import {remedyMessages} from './messages/remedies.ts';

export const problemMessagesIn = catalogue({problems: problemMessages, remedies: remedyMessages}, {pl});

export type ProblemMessages = ReturnType<typeof problemMessagesIn>;
