// The chapters of the story: plain headings and texts, one of which may be the one whose view is shown.
import {reading} from '../state/reading.ts';
import {marksOf, said} from '../shared/facts.ts';
import type {Words} from '../i18n/words.ts';
import type {Said, SourceMark} from '../shared/fact-template.ts';

export const chaptersInput = reading(['atlas', 'words'], ['chapter']);
export type ChaptersInput = ReturnType<typeof chaptersInput>;

export interface ChaptersScene {
  readonly chapters: readonly {
    readonly id: string;
    readonly title: Said;
    readonly text: Said;
    readonly marks: readonly SourceMark[];
    readonly current: boolean;
    /** Its button holds the one tab stop of the chapters. */
    readonly stop: boolean;
  }[];
  /** What a reader should know of the whole; plain texts, which no view belongs to. */
  readonly about: readonly {readonly title: Said; readonly text: Said; readonly marks: readonly SourceMark[]}[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly words: Words['messages']['timeline'];
}

/** Undefined where the atlas tells neither a story nor anything about itself. */
export function chaptersScene({atlas, view, words}: ChaptersInput): ChaptersScene | undefined {
  const {chapters, about} = atlas;
  if (!chapters.length && !about.length) return undefined;
  const at = chapters.findIndex(({id}) => id === view.chapter);
  return {
    chapters: chapters.map(({id, title, text, cites}, i) => ({
      id,
      title: said(title, words.locale),
      text: said(text, words.locale),
      marks: marksOf(cites, words),
      current: i === at,
      stop: i === Math.max(0, at),
    })),
    about: about.map(({title, text, cites}) => ({
      title: said(title, words.locale),
      text: said(text, words.locale),
      marks: marksOf(cites, words),
    })),
    hasPrevious: at > 0,
    hasNext: at < chapters.length - 1,
    words: words.messages.timeline,
  };
}
