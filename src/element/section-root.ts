// The places that sections are drawn into, and the plainest kind of section.
import {nothing, render} from 'lit';
import type {PageInput} from './page-input.ts';
import type {Section} from './section-scheduler.ts';

export type SectionName =
  | 'header' | 'card' | 'map' | 'note' | 'tools' | 'menus' | 'filters' | 'story' | 'details' | 'list' | 'time' | 'rows' | 'chapters'
  | 'table' | 'memberships' | 'about' | 'sources'; // prettier-ignore

export function place(kind: string): HTMLElement {
  const root = document.createElement('div');
  root.className = kind;
  return root;
}

/** Infers what the section draws from what it reads. */
export const section = <Values extends object>(made: Section<PageInput, Values>): Section<PageInput, Values> => made;

/** A section whose values become one template. */
export function view<Values extends object>(
  name: SectionName,
  input: (page: PageInput) => Values | undefined,
  template: (values: Values) => unknown,
  more: Pick<Section<PageInput>, 'isLight' | 'endsStage'> = {},
): Section<PageInput, Values> {
  const root = place(name === 'tools' ? 'map-tools' : name === 'menus' ? 'menus-section' : 'section');
  return {
    name,
    kind: 'view',
    root,
    input,
    draw: (values) => void render(values ? template(values) : nothing, root),
    ...more,
  };
}
