// The map at rest and in flight, with what stands on it.
import {flightInput, mapInput, type MapInput} from '../map/map-input.ts';
import {nothing, render} from 'lit';
import {sameValues} from '../base/same-values.ts';
import type {MapDriver} from '../browser/map-driver.ts';
import {setMeasure} from '../browser/moved-styles.ts';
import {svgTemplate} from '../drawing/svg-template.ts';
import type {Land} from '../geo/land.ts';
import {mapScene, mapSteps, type OnScreen} from '../map/map-scene.ts';
import {mapNote, mapTemplate} from '../map/map-template.ts';
import {transitionDrawing} from '../map/transition-drawing.ts';
import {transitionFrame, transitionScene} from '../map/transition-scene.ts';
import type {Frame} from '../state/scene-input.ts';
import {isNoteBelow, type PageInput, shows, stageOf} from './page-input.ts';
import {place, section} from './section-root.ts';
import type {Section} from './section-scheduler.ts';
import {captionLines, mapFrame} from './stage.ts';

interface MapParts {
  readonly measured: {readonly header: number};
  readonly tools: Node;
  readonly caption: Node;
  readonly note: HTMLElement;
}

/** What is printed has a mark for each: on paper nobody zooms. */
const onScreen = ({frame}: MapInput, fine: Land | undefined): OnScreen => ({
  fine,
  gathers: frame.onScreen === undefined,
});

/** The map at rest or under a hand that carries it, and over it the map in flight. */
export function mapSections(
  driver: MapDriver,
  {measured, tools, caption, note}: MapParts,
): readonly Section<PageInput>[] {
  const root = place('section');
  let frame: Frame | undefined;
  const frameOf = (page: PageInput): Frame => {
    const next = mapFrame(stageOf(page, measured.header));
    if (!frame || !sameValues(frame, next)) frame = next;
    return frame;
  };
  const map = section({
    name: 'map',
    kind: 'view',
    root,
    places: [note],
    input: (page: PageInput) =>
      shows(page, 'map')
        ? {
            ...mapInput(page),
            frame: frameOf(page),
            fineLand: page.fineLand,
            isNoteBelow: isNoteBelow(page),
          }
        : undefined,
    prepare: ({fineLand, isNoteBelow: _, ...input}) => mapSteps(input, onScreen(input, fineLand)),
    draw(values) {
      if (values) {
        const {fineLand, isNoteBelow: isBelow, ...input} = values;
        const scene = mapScene(input, onScreen(input, fineLand));
        setMeasure(root.getRootNode(), '--map-height', `${input.frame.mapHeight ?? scene.height}px`);
        setMeasure(root.getRootNode(), '--lines', `${captionLines(input.frame)}`);
        render(mapNote(scene), note);
        render(mapTemplate(scene, {tools, caption, note: isBelow ? undefined : note}), root);
        driver.drawn(scene, input);
      } else render(nothing, root);
      driver.attach(root.querySelector<SVGSVGElement>('[data-map-surface]') ?? undefined);
    },
  });
  const flight = section({
    name: 'flight',
    kind: 'cursor',
    root,
    input: (page: PageInput) =>
      shows(page, 'map') && page.transient.transition ? {...flightInput(page), frame: frameOf(page)} : undefined,
    draw(values) {
      const sky = root.querySelector<SVGGElement>('.flight');
      if (!sky) return;
      const passing = values?.transient.transition;
      sky.ownerSVGElement?.toggleAttribute('data-flying', passing !== undefined);
      render(
        values && passing
          ? svgTemplate(transitionDrawing(transitionScene(values, transitionFrame(values, passing))))
          : nothing,
        sky,
      );
    },
  });
  return [map, flight];
}
