// The map on the move as a display list. It is painted into the place that the map leaves for it, over the map at rest, which
// is out of sight by then.
import {group, path, type Mark} from '../drawing/drawing.ts';
import {shapesMark} from '../drawing/status-marks.ts';
import type {TransitionScene} from './transition-scene.ts';
import {arcMark, arcsMark, chosenMark, homeMark, lettering, nameMark} from './map-drawing.ts';

export function transitionDrawing(scene: TransitionScene): readonly Mark[] {
  const {transform, sphere, land, flocks, halos, chosen, homes, names, fontSize, r} = scene;
  return [
    group(
      [
        path(sphere, {fill: 'water', stroke: 'none', attributes: {part: 'sphere', class: 'sphere'}}),
        path(land, {strokeWidth: 0.6, join: 'round', attributes: {part: 'land', class: 'land'}}),
        path(sphere, {fill: 'none', stroke: 'ring'}),
        arcsMark(flocks.map((flock) => arcMark(flock))),
      ],
      {transform, fill: 'land', stroke: 'border', attributes: {class: 'sheet'}},
    ),
    group(
      [
        path(halos, {fill: 'paper', stroke: 'none'}),
        group(flocks.map(({status, marks}) => shapesMark(status, marks, r))),
        chosenMark(chosen),
        ...homes.map((home, i) => homeMark(home, fontSize, i)),
        ...names.map((name) => nameMark(name, fontSize, {fontWeight: 600})),
      ].map((mark, i) => ({...mark, key: mark.key ?? String(i)})),
      {...lettering(fontSize), attributes: {class: 'pins'}},
    ),
  ];
}
