// What a file says of itself to machines.
/** What stands around a drawing in a file of its own. */
export interface Imprint {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly licence: string | undefined;
  readonly address: string | undefined;
  /** Day of the data. */
  readonly date: string;
  readonly subject: readonly string[];
  readonly sources: readonly string[];
  /** Whose data are used, under which licences: sentences. */
  readonly credit: string;
  /** Who made the data, published them; the DOI is without an address before it. */
  readonly creator: string | undefined;
  readonly publisher: string | undefined;
  readonly doi: string | undefined;
  /** What drew it: 'twin-cities 1.0.0' */
  readonly tool: string;
}
