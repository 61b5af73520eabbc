// Writing a file: in place where the browser can, else as a download.
export interface Handle {
  readonly name: string;
  createWritable(): Promise<{write(body: Blob): Promise<void>; close(): Promise<void>}>;
}

interface Pickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types?: readonly {readonly accept: Readonly<Record<string, readonly string[]>>}[];
  }) => Promise<Handle>;
}

export interface FileToSave {
  readonly name: string;
  /** Media type without parameters. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Of the file that was opened or saved before. */
  readonly handle?: Handle | undefined;
}

export interface SavedFile {
  readonly name: string;
  /** By which it can be written again. */
  readonly handle?: Handle;
  /** It could not be written in its place, and is among the downloads. */
  readonly refused: boolean;
}

/** Undefined where nobody wanted it after all. */
export async function savedFile({name, type, body, handle}: FileToSave): Promise<SavedFile | undefined> {
  const blob = new Blob([body], {type});
  const {showSaveFilePicker} = globalThis as Pickers;
  let refused = false;
  try {
    const to =
      handle ??
      (await showSaveFilePicker?.({
        suggestedName: name,
        types: [{accept: {[type]: [name.slice(name.lastIndexOf('.'))]}}],
      }));
    if (to) {
      const file = await to.createWritable();
      await file.write(blob);
      await file.close();
      return {name: to.name, handle: to, refused};
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    // A handle that is no longer good, or may not be written to: as a download, then.
    refused = true;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; the address is needed no longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return {name, refused};
}
