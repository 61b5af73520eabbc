// Title and sentence.
import {render} from 'lit';
import {sameValues} from '../base/same-values.ts';
import {setMeasure} from '../browser/moved-styles.ts';
import {headerInput, headerScene, type HeaderScene, longestHeader} from '../filters/header-scene.ts';
import {headerTemplate} from '../filters/header-template.ts';
import {type PageInput} from './page-input.ts';
import {place, section} from './section-root.ts';
import type {Section} from './section-scheduler.ts';
import {isCard} from './stage.ts';

/** Its height decides how large the map may be. Measured anew when the room or the words are others, never as time passes. */
export function headerSection(measured: {header: number}): Section<PageInput> {
  const root = place('section header-section');
  let last: object | undefined;
  return section({
    name: 'header',
    kind: 'view',
    isLight: true,
    root,
    input: (page: PageInput) => ({
      ...headerInput(page),
      level: page.level,
      isCard: isCard(page.view.panels),
      frame: page.frame,
    }),
    // The first number and the first date take an engine long.
    prepare: ({words: {formats}, day}) => [() => formats.number(1), () => formats.day(day)],
    draw(values) {
      if (!values) return;
      const {level, isCard: isAlone, frame, ...input} = values;
      const drawn = (scene: HeaderScene): void => void render(headerTemplate(scene, {level, isCard: isAlone}), root);
      const {atlas, words} = input;
      const now = {atlas, words, frame, level, isAlone};
      if (frame.onScreen === undefined && !sameValues(now, last)) {
        last = now;
        setMeasure(root.getRootNode(), '--header-height', '0px');
        // The sentence is longer on some days than on others: what stands below it stays where it is.
        drawn(longestHeader(input));
        measured.header = root.getBoundingClientRect().height;
        setMeasure(root.getRootNode(), '--header-height', `${measured.header}px`);
      }
      drawn(headerScene(input));
    },
  });
}
