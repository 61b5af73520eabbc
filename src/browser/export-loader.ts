// Further files of the same edition, beside the script, fetched when they are first needed. import() needs no leave under
// Trusted Types; where it fails (file:, another origin without CORS) a classic script tag still works.
import {partLeft, versionLeft} from '../base/parts.ts';
import {partAddress} from './part-address.ts';

/** A file beside the script that is not there, or of another version than the script. */
export class PartError extends Error {
  readonly file: string;
  /** Where it was looked for. */
  readonly address: string;
  /** Its version, if that is what is wrong. */
  readonly version: string | undefined;

  constructor(file: string, address: string, version?: string) {
    super(version === undefined ? `${address} could not be loaded` : `${address} is of version ${version}`);
    this.file = file;
    this.address = address;
    this.version = version;
  }
}

const asked = new Map<string, Promise<unknown>>();

/** Rejects if the file cannot be had; the next call tries again. */
export function partFrom<T>(name: string): Promise<T> {
  const known = asked.get(name) as Promise<T> | undefined;
  if (known) return known;
  const part = loaded<T>(name);
  asked.set(name, part);
  part.catch(() => asked.delete(name));
  return part;
}

async function loaded<T>(name: string): Promise<T> {
  const file = `twin-cities-${name}.js`;
  const url = partAddress(name);
  if (!partLeft<T>(name)) {
    try {
      await import(/* @vite-ignore */ url);
    } catch {
      await scriptTag(url).catch(() => undefined);
    }
  }
  const part = partLeft<T>(name);
  if (!part) throw new PartError(file, url, versionLeft(name));
  return part;
}

interface Policies {
  createPolicy(
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ): {createScriptURL(url: string): unknown};
}

function scriptTag(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${url} could not be loaded`));
    };
    const {trustedTypes} = globalThis as unknown as {readonly trustedTypes?: Policies};
    const address = trustedTypes
      ? trustedTypes.createPolicy('twin-cities', {createScriptURL: (own) => own}).createScriptURL(url)
      : url;
    script.src = address as string;
    document.head.append(script);
  });
}
