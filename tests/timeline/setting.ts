// The timeline at any width, and small atlases written out in the tests.
import type {Atlas} from '../../src/model/atlas.ts';
import {isoDay, type IsoDay} from '../../src/model/day.ts';
import type {SceneInput} from '../../src/state/scene-input.ts';
import type {TimeScale} from '../../src/timeline/time-scale.ts';
import {timelineScene, type TimelineScene} from '../../src/timeline/timeline-scene.ts';
import type {Row} from '../../src/timeline/rows.ts';
import {atlasFrom, sceneInput, type Setting} from '../harness/scene-input.ts';

export const timelineInput = (setting: Setting = {}): SceneInput => sceneInput({width: 960, ...setting});

export function scene(setting: Setting = {}): TimelineScene {
  return timelineScene(timelineInput(setting));
}

export function rowsOf({groups}: TimelineScene): readonly Row[] {
  return groups.flatMap(({rows}) => rows);
}

/** The day that a reader reads off the axis: that which begins nearest to the place. */
export function dayRead({from, to, left, right}: TimeScale, x: number): IsoDay {
  return isoDay(Math.round(from + ((x - left) / (right - left)) * (to - from)));
}

export interface EventNote {
  readonly type: string;
  readonly date: string;
  readonly confidence?: 'high' | 'medium';
}

export interface PartnerNote {
  readonly id: string;
  readonly name?: string;
  readonly group?: string;
  readonly coordinates?: readonly [number, number];
  readonly ties: readonly {readonly instrument?: string; readonly events: readonly EventNote[]}[];
}

const both = (text: string) => ({en: text, pl: text});

/** A well-formed atlas of these partners; `more` adds undertakings, memberships, periods, groups. */
export function smallAtlas(partners: readonly PartnerNote[], more: Readonly<Record<string, unknown>> = {}): Atlas {
  return atlasFrom({
    format: 'twin-cities/1',
    id: 'small',
    title: both('Small'),
    updated: '2026-11-22',
    home: {id: 'home', name: both('Home'), country: 'PL', coordinates: [23.17, 53.13]},
    sources: [{id: 's', title: 'Source'}],
    partners: partners.map(({id, name = id, group, coordinates = [20, 50], ties}) => ({
      id,
      name: both(name),
      country: 'DE',
      coordinates,
      ...(group ? {group} : {}),
      ties: ties.map(({instrument = 'agreement', events}, i) => ({
        id: `${id}-${i}`,
        instrument,
        events: events.map((event) => ({...event, sources: ['s']})),
      })),
    })),
    ...more,
  });
}

/** One partner with one tie. */
export function oneTie(events: readonly EventNote[], instrument = 'agreement'): Atlas {
  return smallAtlas([{id: 'town', ties: [{instrument, events}]}]);
}
