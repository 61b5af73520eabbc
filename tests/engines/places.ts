// Every kind of box that a page may put the widget into, and what it should come to there: as wide as a block of text would
// be, at least 240 px where the place has them, of a height that a reader can scroll through, with nothing that hangs out of the window.
import type {Engine} from './engine.ts';

/** The box; `$` is the widget. */
const PLACES: Readonly<Record<string, string>> = {
  'plain block': '<div>$</div>',
  'flex row': '<div style="display:flex">$</div>',
  'flex row, beside text': '<div style="display:flex"><p>A few words</p>$</div>',
  'flex row that wraps': '<div style="display:flex;flex-wrap:wrap;justify-content:center">$</div>',
  'flex row, centred': '<div style="display:flex;justify-content:center;align-items:center">$</div>',
  'flex column, centred': '<div style="display:flex;flex-direction:column;align-items:center">$</div>',
  'inline flex': '<div style="display:inline-flex;max-width:100%">$</div>',
  'grid, place-items: center': '<div style="display:grid;place-items:center">$</div>',
  'grid, an auto column beside a fixed one':
    '<div style="display:grid;grid-template-columns:auto 80px">$<p>x</p></div>',
  'table cell': '<table><tr><td>$</td></tr></table>',
  'display: table': '<div style="display:table"><div style="display:table-cell">$</div></div>',
  float: '<div style="float:left">$</div>',
  'inline-block': '<div style="display:inline-block">$</div>',
  absolute: '<div style="position:relative;height:9000px"><div style="position:absolute">$</div></div>',
  'fit-content': '<div style="width:fit-content">$</div>',
  'fit-content on the widget': '<div class="fit">$</div>',
  'flex row on the widget': '<div class="flexed">$</div>',
  'flex row on the widget, absolute':
    '<div style="position:relative;height:9000px"><div class="flexed" style="position:absolute">$</div></div>',
  'float on the widget': '<div class="floated">$</div>',
  'inline-block on the widget': '<div class="inline">$</div>',
  'text-align: center, inline-block':
    '<div style="text-align:center"><span style="display:inline-block">$</span></div>',
  dialog: '<dialog open style="position:static">$</dialog>',
  'modal dialog': '<dialog class="modal">$</dialog>',
  popover: '<div popover class="popover">$</div>',
  fieldset: '<fieldset style="min-width:0">$</fieldset>',
  'WordPress Row':
    '<div class="is-layout-flex" style="display:flex;flex-wrap:nowrap;align-items:center;gap:.5em">$</div><style>.is-layout-flex>:is(*,div){margin:0}</style>',
  'WordPress Stack': '<div style="display:flex;flex-direction:column;align-items:flex-start;gap:.5em">$</div>',
  'two columns of text': '<article style="columns:2"><p>Words before</p>$<p>Words after</p></article>',
  'a box inside columns of text': '<article style="columns:300px"><div style="overflow:hidden">$</div></article>',
  'flex row inside columns of text': '<article style="columns:2"><div style="display:flex">$</div></article>',
  'grid inside columns of text': '<article style="columns:2"><div style="display:grid">$</div></article>',
  'flex column inside columns of text':
    '<article style="columns:2"><div style="display:flex;flex-direction:column;align-items:center">$</div></article>',
  'flex row inside narrow columns': '<article style="columns:150px"><div style="display:flex">$</div></article>',
  'inline-block inside narrow columns':
    '<article style="columns:150px"><div style="display:inline-block">$</div></article>',
  'flex row of 200 px': '<div style="width:200px"><div style="display:flex">$</div></div>',
  'nested: cell, row, column':
    '<table><tr><td><div style="display:flex"><div style="display:flex;flex-direction:column;align-items:center">$</div></div></td></tr></table>',
};
const STYLE = `<style>html{overflow-y:scroll}body{margin:8px;font:16px/1.5 sans-serif}.fit>*{width:fit-content}.flexed>*{display:flex}.floated>*{float:left}.inline>*{display:inline-block}
dialog,[popover]{padding:8px;border:1px solid}</style>`;

export const places = Object.keys(PLACES);

const TEXT = `<div class="text">${'Words that fill a line and go on to the next. '.repeat(40)}</div>`;
const WIDGET = '<twin-cities panels="map timeline"></twin-cities>';
const inPlace = (place: string, content: string): string => (PLACES[place] ?? '$').replace('$', content);

/** The page, one place at a time: `show(place)` puts the widget there, then a block of text, and measures both. */
export const PLACES_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Places</title>
<script src="/watch.js"></script><script src="/dist/twin-cities.js" defer></script>${STYLE}<body></body></html>`;

export interface Came {
  readonly width: number;
  /** Of a block of text in the same place. */
  readonly text: number;
  readonly height: number;
  /** How far the page scrolls sideways. */
  readonly over: number;
}

export function came(engine: Engine, place: string): Promise<Came> {
  const shown = JSON.stringify([inPlace(place, TEXT), inPlace(place, WIDGET)]);
  return engine.run<Came>(`
    const [text, widget] = ${shown};
    const put = (markup) => {
      document.body.innerHTML = markup;
      for (const one of document.querySelectorAll('.modal')) one.showModal();
      for (const one of document.querySelectorAll('.popover')) one.showPopover();
      return document.body.querySelector('.text, twin-cities');
    };
    // Of one column, where it goes over several.
    const block = put(text).getClientRects()[0].width;
    const host = put(widget);
    await host.ready;
    await host.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await host.updateComplete;
    const {width, height} = host.shadowRoot.querySelector('.page').getBoundingClientRect();
    const root = document.scrollingElement;
    return {width, height, text: block, over: root.scrollWidth - root.clientWidth};`);
}
