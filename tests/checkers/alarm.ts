// What a checker says of a page, in a form that can be listed: the rule and the thing, without the words of the day.
export interface Alarm {
  readonly checker: 'equal-access' | 'alfa' | 'html-codesniffer';
  readonly rule: string;
  /** The element by tag, class and part: 'tr.row'. */
  readonly at: string;
  readonly message: string;
}

export const told = ({checker, rule, at, message}: Alarm): string => `${checker} ${rule} at ${at}: ${message}`;
