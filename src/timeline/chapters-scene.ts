// The chapters of the story, one of which may be the one whose view is shown; and what a reader should know of the whole.
import {reading} from '../state/reading.ts';
import {marksOf, localizedText, type Telling} from '../shared/facts.ts';
import type {Words} from '../i18n/words.ts';
import type {LocalizedText, SourceMark} from '../shared/fact-template.ts';

export const chaptersInput = reading(['atlas', 'words'], ['chapter']);
export type ChaptersInput = ReturnType<typeof chaptersInput>;

export interface TextScene {
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly marks: readonly SourceMark[];
}

export interface ChapterScene extends TextScene {
  readonly id: string;
  /** '2' */
  readonly number: string;
  readonly current: boolean;
}

export interface ChaptersScene {
  readonly chapters: readonly ChapterScene[];
  readonly words: Words['messages']['timeline'];
}

/** Undefined where the atlas tells no story. */
export function chaptersScene(input: ChaptersInput): ChaptersScene | undefined {
  const {view, words} = input;
  const {chapters} = input.atlas;
  if (!chapters.length) return undefined;
  const at = chapters.findIndex(({id}) => id === view.chapter);
  return {
    chapters: chapters.map((chapter, i) => ({
      ...textScene(chapter, input),
      id: chapter.id,
      number: words.formats.number(i + 1),
      current: i === at,
    })),
    words: words.messages.timeline,
  };
}

export interface StoryScene extends TextScene {
  /** 'Chapter 2 of 5' */
  readonly place: string;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly close: string;
  readonly words: Words['messages']['timeline'];
}

/** The chapter that is open; undefined where none is. */
export function storyScene(input: ChaptersInput): StoryScene | undefined {
  const {view, words} = input;
  const {chapters} = input.atlas;
  const at = chapters.findIndex(({id}) => id === view.chapter);
  const chapter = chapters[at];
  if (!chapter) return undefined;
  const {messages, formats} = words;
  return {
    ...textScene(chapter, input),
    place: messages.timeline.chapterOf(formats.number(at + 1), formats.number(chapters.length)),
    hasPrevious: at > 0,
    hasNext: at < chapters.length - 1,
    close: messages.common.close,
    words: messages.timeline,
  };
}

export const aboutInput = reading(['atlas', 'words']);

export interface AboutScene {
  readonly title: string;
  /** How many they are. */
  readonly told: string;
  readonly texts: readonly TextScene[];
}

/** Plain texts, which no view belongs to; undefined where there are none. */
export function aboutScene(input: ReturnType<typeof aboutInput>): AboutScene | undefined {
  const {words} = input;
  const {about} = input.atlas;
  if (!about.length) return undefined;
  const texts = about.map((one) => textScene(one, input));
  return {title: words.messages.timeline.about, told: words.messages.timeline.countedTexts(texts.length), texts};
}

function textScene(
  {title, text, cites}: ChaptersInput['atlas']['about'][number] | ChaptersInput['atlas']['chapters'][number],
  telling: Telling,
): TextScene {
  const {words} = telling;
  return {title: localizedText(title, words), text: localizedText(text, words), marks: marksOf(cites, telling)};
}
