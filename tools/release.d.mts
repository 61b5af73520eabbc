export function zipFiles(dist: string): Map<string, Uint8Array>;
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array;
