// What the rest of the house reads: the atlas file with dates understood, sources numbered and ids resolved.
// readAtlas makes it once; nothing changes it afterwards.
import type {AtlasFile, Text} from './schema.ts';
import type {Confidence, EventType, Instrument, Role} from './vocabulary.ts';
import type {Edtf} from './edtf.ts';
import type {IsoDay} from './day.ts';

/** [longitude, latitude] in degrees, WGS 84. */
export type LonLat = readonly [number, number];

/** A fact that sources tell. */
export interface Sourced {
  /** Numbers of the sources in the atlas, counted from 1, ascending. */
  readonly cites: readonly number[];
  readonly note?: Text | undefined;
  readonly confidence: Confidence;
}

export interface TieEvent extends Sourced {
  readonly type: EventType;
  /** The date as written in the file, EDTF. */
  readonly date: string;
  readonly when: Edtf;
  readonly place: Place | undefined;
}

export interface Tie {
  readonly id: string;
  readonly instrument: Instrument;
  readonly scope?: Text | undefined;
  readonly note?: Text | undefined;
  /** Sources of the note. */
  readonly cites: readonly number[];
  /** Id of the home whose it is, where there are several. */
  readonly home?: string | undefined;
  /** Set where nobody knows its date: the day of the data, on which it is known to hold. */
  readonly listed?: IsoDay | undefined;
  /** In the order of the file, which is the order in which they happened. */
  readonly events: readonly TieEvent[];
}

export interface Place {
  readonly id: string;
  readonly name: Text;
  readonly country?: string | undefined;
  readonly coordinates?: LonLat | undefined;
}

export interface City extends Place {
  readonly country: string;
  readonly coordinates: LonLat;
  readonly wikidata?: string | undefined;
  readonly geonames?: number | undefined;
  /** Languages in whose form the city names itself. */
  readonly endonyms: readonly string[];
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  readonly note?: Text | undefined;
}

export interface Home extends City {
  /** False where nobody says which city it is: it is not drawn, nor are lines and distances from it. */
  readonly shown?: boolean | undefined;
}

export interface Partner extends City {
  readonly kind?: Text | undefined;
  /** Group id. */
  readonly group: string | undefined;
  readonly ties: readonly Tie[];
  /** Sources of the note. */
  readonly cites: readonly number[];
  readonly image?:
    | {
        readonly src: string;
        readonly alt: Text;
        readonly credit?: string | undefined;
        readonly licence?: string | undefined;
      }
    | undefined;
  /** Earliest possible day of its first signature (or first event, if none was signed); {@link LAST_DAY} if none is known. */
  readonly first: IsoDay;
  /** Set where it has no document at all: the day of the data, on which it is known to be a partner. */
  readonly listed?: IsoDay | undefined;
}

export interface Group {
  readonly id: string;
  readonly name: Text;
}

export interface Source {
  readonly id: string;
  /** Counted from 1 in the order of the file. */
  readonly number: number;
  readonly title: string | Text;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly when: Edtf | undefined;
  readonly url?: string | undefined;
  readonly role?: 'primary' | 'secondary' | 'dataset' | undefined;
  /** Of a set of data that must be named wherever the data are shown. */
  readonly licence?: string | undefined;
  readonly note?: Text | undefined;
}

export interface Undertaking extends Sourced {
  readonly id: string;
  readonly kind: string;
  readonly role?: Role | undefined;
  readonly title: Text;
  readonly when: Edtf | undefined;
  readonly place: Place | undefined;
  /** Partner ids. */
  readonly partners: readonly string[];
  readonly inferred: boolean;
}

export interface Membership extends Sourced {
  readonly id: string;
  readonly name: Text;
  readonly since: Edtf | undefined;
  readonly until: Edtf | undefined;
  /** The last day for which a source shows it. */
  readonly attested: Edtf | undefined;
  readonly seat?:
    {readonly name: Text; readonly country?: string | undefined; readonly coordinates?: LonLat | undefined} | undefined;
  readonly workingGroups: readonly Text[];
  readonly activities: readonly Text[];
  readonly plans?: Text | undefined;
  readonly history: readonly (Sourced & {
    readonly title: Text;
    readonly when: Edtf;
    readonly place: Place | undefined;
  })[];
}

export interface Discrepancy {
  readonly id: string;
  /** Partner, membership or atlas ids. */
  readonly about: readonly string[];
  readonly title?: Text | undefined;
  readonly note: Text;
  readonly resolution?: Text | undefined;
  readonly cites: readonly number[];
}

export interface Period {
  readonly id: string;
  readonly name: Text;
  readonly from: Edtf;
  readonly to: Edtf | undefined;
  readonly cites: readonly number[];
}

export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly view: NonNullable<NonNullable<AtlasFile['chapters']>[number]['view']>;
  readonly cites: readonly number[];
}

/** What a reader should know of the whole. */
export interface About {
  readonly title: Text;
  readonly text: Text;
  readonly cites: readonly number[];
}

export interface Atlas {
  /** The file as it was given, for export. */
  readonly file: AtlasFile;
  readonly id: string;
  readonly title: Text;
  /** Day of the last change of the data. */
  readonly updated: IsoDay;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: Text | string | undefined;
  readonly creator?: Text | string | undefined;
  readonly funder?: Text | string | undefined;
  readonly doi?: string | undefined;
  readonly about: readonly About[];
  readonly home: Home;
  /** Where the file has several; `home` is one of them, or stands for all. */
  readonly homes?: readonly Home[] | undefined;
  /** The atlas of each of them, in the one of all. */
  readonly each?: readonly Atlas[] | undefined;
  readonly groups: readonly Group[];
  readonly partners: readonly Partner[];
  readonly sources: readonly Source[];
  readonly undertakings: readonly Undertaking[];
  readonly memberships: readonly Membership[];
  readonly discrepancies: readonly Discrepancy[];
  readonly periods: readonly Period[];
  readonly chapters: readonly Chapter[];
  /** First and last possible day of any event of a tie. */
  readonly extent: {readonly from: IsoDay; readonly to: IsoDay};
}
