// What the bytes of a file say. Only UTF-8 is read: any other encoding would put wrong letters on a public page.
import {placeIn} from './text-place.ts';
import type {Problem} from './problem.ts';

/** Its text without a byte order mark, or why there is none. @param name of the file, for the message */
export function fileText(bytes: Uint8Array, name?: string): {readonly text: string} | {readonly problem: Problem} {
  const file = name === undefined ? {} : {file: name};
  const [first = 1, second = 1, third, fourth] = bytes;
  // ZIP, in which spreadsheets and documents are packed.
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4)
    return {problem: {path: '', code: 'not-csv', cause: 'spreadsheet', ...file}};
  // A byte order mark of UTF-16, or the empty half of its first letter.
  const wide =
    first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (bytes.length > 1 && wide) return {problem: {path: '', code: 'utf-16', ...file}};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    const broken = new TextDecoder().decode(bytes);
    const place = placeIn(broken, Math.max(0, broken.indexOf('\uFFFD')));
    return {problem: {path: '', code: 'not-utf-8', ...file, ...place}};
  }
}

/** The problem of a text that does not parse. */
export function notJson(flaw: object | undefined, name?: string): Problem {
  return {path: '', code: 'not-json', ...(name === undefined ? {} : {file: name}), ...flaw};
}
