// IBM Equal Access in the page, with shadow roots. Its policy has no state "perhaps": what only a human can judge is left out.
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import type {Alarm} from './alarm.ts';

const ENGINE = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [string, string];
}

export async function equalAccess(page: Page): Promise<readonly Alarm[]> {
  await page.evaluate(`if (!window.ace) { ${ENGINE}; window.ace = ace; }`);
  const results = await page.evaluate(async () => {
    const {ace} = window as unknown as {
      ace: {Checker: new () => {check(root: Document, sets: string[]): Promise<{results: Result[]}>}};
    };
    const {results: all} = await new ace.Checker().check(document, ['WCAG_2_2']);
    return all
      .filter(({value: [kind, verdict]}) => kind === 'VIOLATION' && verdict === 'FAIL')
      .map(({ruleId, message, snippet}) => ({ruleId, message, snippet}));
  });
  return results.map(({ruleId, message, snippet}) => ({
    checker: 'equal-access',
    rule: ruleId,
    at: short(snippet),
    message,
  }));
}

/** 'tr.row' of '<tr class="row odd" part="row">'. */
export function short(tag: string): string {
  const name = /^<([\w-]+)/.exec(tag)?.[1] ?? tag.slice(0, 30);
  const kind = /\sclass="([\w-]+)/.exec(tag)?.[1] ?? /\spart="([\w-]+)/.exec(tag)?.[1];
  return kind === undefined ? name : `${name}.${kind}`;
}
