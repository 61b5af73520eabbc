// The help as markup: the whole in three sentences, what keys do, and what each sign looks like, for whoever does not see it.
import type {TemplateResult} from 'lit';
import {helpMessagesIn} from '../i18n/help-messages.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {countsOn} from '../state/select.ts';
import type {Tags} from './menu-template.ts';

export const HELP_CSS = `
  .help {
    columns: 15em;
    column-gap: 2em;
  }
  .help > div + div {
    margin-top: 1em;
  }
  .help-list > div,
  .help .subhead,
  .help .label {
    break-inside: avoid;
    break-after: avoid;
  }
  .help-list > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0.75em;
    padding-block: 0.15em;
    break-after: auto;
  }
  .help .label {
    margin-top: 0.5em;
  }
`;

/** A term, and what it stands for. */
type Pair = readonly [string, string];

export function helpBody({html}: Tags, input: SceneInput): TemplateResult {
  const {help} = helpMessagesIn(input.words.language);
  const list = (pairs: readonly Pair[]): TemplateResult =>
    html`<dl class="help-list small">
      ${pairs.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
  return html`<div class="help">
    <div>
      <p class="subhead">${help.short}</p>
      ${sentences(input).map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    <div>
      <p class="subhead">${help.keys}</p>
      ${list(keys(input))}
    </div>
    <div>
      <p class="subhead">${help.signs}</p>
      ${signs(input).map(
        ({label, pairs}) =>
          html`<p class="label">${label}</p>
            ${list(pairs)}`,
      )}
    </div>
  </div>`;
}

/** In easy words. */
function sentences({atlas, day, words}: SceneInput): readonly string[] {
  const {header} = words.messages;
  const {help} = helpMessagesIn(words.language);
  const {home, partners} = atlas;
  const countries = new Set(partners.map(({country}) => country)).size;
  return [
    help.agreed,
    ...(home.shown === false
      ? []
      : [help.has(words.formats.text(home.name), header.partners(partners.length), header.countries(countries))]),
    help.hold(words.formats.day(day), words.formats.number(countsOn(atlas, day).certain['in-force'])),
  ];
}

function keys({words}: SceneInput): readonly Pair[] {
  const {help} = helpMessagesIn(words.language);
  const {arrows, letters, enter, shiftArrow, does} = help;
  return [
    ['Tab', does('tab')],
    [`${arrows}, Home, End, ${letters}`, does('walk')],
    [enter, does('enter')],
    ['Esc', does('esc')],
    ['+ − 0', does('zoom')],
    [shiftArrow, does('pan')],
    [arrows, does('year')],
    [shiftArrow, does('month')],
    ['Page Up, Page Down', does('years')],
    ['Home, End', does('ends')],
    [arrows, does('row')],
  ];
}

function signs({atlas, words}: SceneInput): readonly {readonly label: string; readonly pairs: readonly Pair[]}[] {
  const {common, timeline} = words.messages;
  const {help} = helpMessagesIn(words.language);
  const {looks, partner} = help;
  const partners: readonly Pair[] = [
    [partner('inForce'), common.status('in-force')],
    [partner('perhaps'), common.status('in-force', true)],
    [partner('lapsed'), common.status('lapsed')],
    [partner('suspended'), common.status('suspended')],
    [partner('terminated'), common.status('terminated')],
    [partner('notYet'), common.status('not-yet')],
  ];
  return [
    {
      label: help.partners,
      pairs:
        atlas.home.shown === false ? partners : [[looks('star'), words.formats.text(atlas.home.name)], ...partners],
    },
    {
      label: help.events,
      pairs: [
        [looks('disc'), common.event('signed')],
        [looks('bullseye'), common.event('renewed')],
        [looks('ring'), common.event('lapsed')],
        [looks('emptySquare'), common.event('outdated')],
        [looks('pause'), common.event('suspended')],
        [looks('right'), common.event('resumed')],
        [looks('cross'), common.event('terminated')],
        [looks('question'), common.event('questioned')],
        [looks('dots'), common.event('talks')],
        [looks('square'), common.event('resolution')],
        [looks('up'), common.event('announced')],
        [looks('down'), common.event('appeal')],
        [looks('plus'), common.event('aid')],
        [looks('smallDisc'), common.event('contact')],
        [looks('stroke'), common.event('confirmed')],
        [looks('diamond'), timeline.keyUndertaking],
      ],
    },
  ];
}
