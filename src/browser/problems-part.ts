// What is needed only when something is wrong with a file; in a file of its own where there is one (twin-cities-problems.js).
import {problemMessagesIn} from '../i18n/problem-messages.ts';

export const problemsPart = {messagesIn: problemMessagesIn};
export type ProblemsPart = typeof problemsPart;
