// Siteimprove's Alfa: the page is taken as data and judged in Node, shadow roots with it. Alfa's own package for Playwright stands
// on an older Alfa; this is the part of it that is wanted.
import {Audit} from '@siteimprove/alfa-act';
import {Device} from '@siteimprove/alfa-device';
import * as device from '@siteimprove/alfa-device/native';
import {Document, Element, Node} from '@siteimprove/alfa-dom';
import * as dom from '@siteimprove/alfa-dom/native';
import {Headers, Request, Response} from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import {URL} from '@siteimprove/alfa-url';
import {Page as AlfaPage} from '@siteimprove/alfa-web';
import type {Page} from 'playwright';
import type {Alarm} from './alarm.ts';

/** Left out: contrast (R66, R69), for Alfa knows no `@supports` and contrast.test.ts measures it as painted; AAA (R73, R111). */
const LEFT_OUT = ['R66', 'R69', 'R73', 'R111'];
const CHOSEN = rules.filter((rule) => !LEFT_OUT.includes(number(rule.uri)));

export async function alfa(page: Page): Promise<readonly Alarm[]> {
  const handle = await page.evaluateHandle(() => document);
  const json = await handle.evaluate(dom.Native.fromNode as (node: globalThis.Document) => Promise<Document.JSON>);
  const seen = Device.from(await seenBy(page));
  const url = URL.parse(page.url()).getUnsafe();
  const whole = AlfaPage.of(
    Request.of('GET', url),
    Response.of(url, 200, Headers.empty()),
    Node.from(json, seen),
    seen,
  );
  const alarms: Alarm[] = [];
  for (const outcome of await Audit.of(whole, CHOSEN).evaluate()) {
    const {
      outcome: verdict,
      rule,
      ...rest
    } = outcome.toJSON() as unknown as {
      outcome: string;
      rule: {uri: string};
      expectations?: readonly (readonly [string, {readonly error?: {readonly message: string}}])[];
    };
    if (verdict !== 'failed') continue;
    const {target} = outcome as unknown as {target: Iterable<Node> | Node};
    alarms.push({
      checker: 'alfa',
      rule: number(rule.uri),
      at: at(target),
      message: (rest.expectations ?? []).map(([, one]) => one.error?.message ?? '').join(' '),
    });
  }
  return alarms;
}

async function seenBy(page: Page): Promise<Device.JSON> {
  const handle = await page.evaluateHandle(() => window);
  return handle.evaluate(device.Native.fromWindow as (seen: Window) => Device.JSON);
}

function number(uri: string): string {
  return uri.replace(/^.*-/, '').toUpperCase();
}

function at(target: Iterable<Node> | Node): string {
  const node = Symbol.iterator in target && !('attributes' in target) ? [...target][0] : target;
  if (!Element.isElement(node)) return String((node as {type?: string} | undefined)?.type ?? 'page');
  const kind =
    [...node.classes][0] ??
    node
      .attribute('part')
      .map((one) => one.value)
      .getOr('');
  return kind ? `${node.name}.${kind}` : node.name;
}
