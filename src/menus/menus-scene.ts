// The two menus under the widget: what can be downloaded, and how the view can be shared.
import type {Words} from '../i18n/words.ts';

/** How far a wish has come; kept by the element. */
export interface MenusState {
  readonly busy: boolean;
  /** What is said of the last wish, in words. */
  readonly said: string;
  /** Code or address to copy, shown in a field. */
  readonly code: string | undefined;
  readonly qr: {readonly size: number; readonly d: string; readonly text: string} | undefined;
  /** Whether the system has a share sheet. */
  readonly canSend: boolean;
}

export const NOTHING_ASKED: MenusState = Object.freeze({busy: false, said: '', code: undefined, qr: undefined, canSend: false});

interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface MenusScene extends MenusState {
  readonly words: Words['messages']['export'];
  readonly whats: readonly Choice[];
  readonly papers: readonly Choice[];
  readonly tables: readonly Choice[];
  readonly separators: readonly Choice[];
}

export function menusScene({messages, locale}: Words, state: MenusState): MenusScene {
  const words = messages.export;
  const named = (names: Readonly<Record<string, string>>): readonly Choice[] =>
    Object.entries(names).map(([value, name]) => ({value, name}));
  const separators = [
    {value: ',', name: words.comma},
    {value: ';', name: words.semicolon},
  ];
  return {
    ...state,
    words,
    whats: named(words.whatNames),
    papers: ['A4', 'A5'].flatMap((paper) => [
      {value: paper.toLowerCase(), name: words.upright(paper)},
      {value: `${paper.toLowerCase()}-landscape`, name: words.across(paper)},
    ]),
    tables: named(words.tableNames),
    // Polish spreadsheets expect a semicolon.
    separators: locale === 'pl' ? separators.reverse() : separators,
  };
}
