/** The text of data/atlas.schema.json. */
export function atlasSchemaFile(): Promise<string>;
