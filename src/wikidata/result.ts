// The shapes in which the query service hands out the same rows: SPARQL's own JSON, and the "JSON" and "JSON (verbose)" of its
// download menu. Each becomes a row of plain values.
export interface Cell {
  readonly value: string;
  readonly lang?: string | undefined;
}
export type Row = Readonly<Record<string, Cell>>;

/** Undefined if it is none of them. */
export function rowsIn(result: unknown): readonly Row[] | undefined {
  const list = isRecord(result) && isRecord(result['results']) ? result['results']['bindings'] : result;
  if (!Array.isArray(list)) return undefined;
  const rows = (list as readonly unknown[]).map(rowOf);
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function rowOf(binding: unknown): Row | undefined {
  if (!isRecord(binding)) return undefined;
  return Object.fromEntries(
    Object.entries(binding).flatMap(([name, cell]) => {
      if (typeof cell === 'string') return [[name, {value: cell}]];
      if (typeof cell === 'number') return [[name, {value: String(cell)}]];
      if (!isRecord(cell) || typeof cell['value'] !== 'string') return [];
      const lang = cell['xml:lang'] ?? cell['lang'];
      return [[name, {value: cell['value'], ...(typeof lang === 'string' ? {lang} : {})}]];
    }),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 'http://www.wikidata.org/entity/Q761' -> 'Q761'; undefined for anything else, such as "unknown value". */
export const itemOf = (cell: Cell | undefined): string | undefined =>
  /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(cell?.value ?? '')?.[1];

/** Of a value that Wikidata says exists and does not know. */
export const isUnknownValue = (cell: Cell | undefined): boolean =>
  cell !== undefined && (/\/\.well-known\/genid\//.test(cell.value) || /^(_:|t\d+$)/.test(cell.value));

/** 'Point(23.1688 53.1325)', as WKT writes it: longitude first. */
export function pointOf(cell: Cell | undefined): readonly [number, number] | undefined {
  const [, lon, lat] = /^Point\((-?[\d.]+(?:E-?\d+)?) (-?[\d.]+(?:E-?\d+)?)\)$/i.exec(cell?.value ?? '') ?? [];
  if (lon === undefined || lat === undefined) return undefined;
  const rounded = (degrees: string): number => Math.round(Number(degrees) * 10_000) / 10_000;
  return [rounded(lon), rounded(lat)];
}

/** Wikidata's precisions of time; anything coarser than a year is no date of an atlas. */
const PRECISION = {9: 4, 10: 7, 11: 10} as const;

/** EDTF; undefined where it is not known, or less exactly than to the year. */
export function dateOf(cell: Cell | undefined, precision: Cell | undefined): string | undefined {
  const day = /^\+?(\d{4}-\d\d-\d\d)T/.exec(cell?.value ?? '')?.[1];
  if (day === undefined) return undefined;
  // Without a precision a first of January is a year, as such queries are wont to give it.
  const length = precision ? PRECISION[Number(precision.value) as 9] : day.endsWith('-01-01') ? 4 : 10;
  return length === undefined ? undefined : day.slice(0, length);
}
