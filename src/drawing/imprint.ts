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
  /** 'twin-cities 1.0.0' */
  readonly creator: string;
}
