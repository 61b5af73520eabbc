// Words of the menus, which travel with them. A missing translation does not compile.
import type {Locale} from '../i18n/locale.ts';

export interface MenuWords {
  readonly pictures: string;
  readonly data: string;
  readonly cite: string;
  readonly what: string;
  readonly whats: Readonly<Record<'both' | 'map' | 'timeline', string>>;
  readonly mm: string;
  readonly paper: string;
  readonly upright: (paper: string) => string;
  readonly across: (paper: string) => string;
  readonly table: string;
  readonly tables: Readonly<
    Record<'ties' | 'partners' | 'undertakings' | 'memberships' | 'sources' | 'discrepancies', string>
  >;
  readonly separator: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly text: string;
  readonly copyLink: string;
  readonly embed: string;
  readonly edition: string;
  readonly qr: string;
  readonly send: string;
  readonly print: string;
  readonly copy: string;
  /** Name of the field with the code to copy. */
  readonly code: string;
  readonly working: string;
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly failed: string;
}

export const MENU_WORDS: Readonly<Record<Locale, MenuWords>> = {
  en: {
    pictures: 'Pictures, as shown now',
    data: 'Data',
    cite: 'Citation',
    what: 'What',
    whats: {both: 'map and timeline', map: 'map', timeline: 'timeline'},
    mm: 'Width in mm (SVG, PNG)',
    paper: 'Paper (PDF)',
    upright: (paper) => `${paper}, portrait`,
    across: (paper) => `${paper}, landscape`,
    table: 'Table (CSV)',
    tables: {
      ties: 'documents and dates',
      partners: 'partner cities',
      undertakings: 'joint undertakings',
      memberships: 'memberships',
      sources: 'sources',
      discrepancies: 'where sources disagree',
    },
    separator: 'Separator',
    comma: 'comma',
    semicolon: 'semicolon',
    text: 'Text',
    copyLink: 'Copy link',
    embed: 'Embed code',
    edition: 'Embed code of this edition',
    qr: 'QR code',
    send: 'Send…',
    print: 'Print',
    copy: 'Copy',
    code: 'To copy',
    working: 'Just a moment…',
    saved: (name) => `Saved: ${name}`,
    copied: 'Copied.',
    copyByHand: 'Copy the text from the field.',
    failed: 'That did not work.',
  },
  pl: {
    pictures: 'Obrazy, tak jak widać teraz',
    data: 'Dane',
    cite: 'Cytowanie',
    what: 'Co',
    whats: {both: 'mapa i\u00A0oś czasu', map: 'mapa', timeline: 'oś czasu'},
    mm: 'Szerokość w\u00A0mm (SVG, PNG)',
    paper: 'Papier (PDF)',
    upright: (paper) => `${paper}, pionowo`,
    across: (paper) => `${paper}, poziomo`,
    table: 'Tabela (CSV)',
    tables: {
      ties: 'dokumenty i\u00A0daty',
      partners: 'miasta partnerskie',
      undertakings: 'wspólne przedsięwzięcia',
      memberships: 'członkostwa',
      sources: 'źródła',
      discrepancies: 'rozbieżności między źródłami',
    },
    separator: 'Separator',
    comma: 'przecinek',
    semicolon: 'średnik',
    text: 'Tekst',
    copyLink: 'Kopiuj odnośnik',
    embed: 'Kod do osadzenia',
    edition: 'Kod do osadzenia tego wydania',
    qr: 'Kod QR',
    send: 'Wyślij…',
    print: 'Drukuj',
    copy: 'Kopiuj',
    code: 'Do skopiowania',
    working: 'Chwileczkę…',
    saved: (name) => `Zapisano: ${name}`,
    copied: 'Skopiowano.',
    copyByHand: 'Skopiuj tekst z\u00A0pola.',
    failed: 'To się nie udało.',
  },
};
