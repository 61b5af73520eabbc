// Whatever is opened, the forms can be drawn: a file may be wrong anywhere, and that is what the editor is for.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {broken} from '../harness/broken-atlas.ts';
import {isObject, listOf, type JsonObject} from '../../src/editor/draft.ts';
import {EditorSession, type Place} from '../../src/editor/editor-session.ts';
import {editorTemplate} from '../../src/editor/editor-template.ts';
import {openedText} from '../../src/editor/opened.ts';
import {SECTIONS} from '../../src/editor/records.ts';

const TEXT = readFileSync('demo/invented/atlas.json', 'utf8');
const WAYS = 60;

function session(): EditorSession {
  return new EditorSession('en', {update: () => undefined, focus: () => undefined, confirm: () => true});
}

test('sixty broken atlases: every form of each is drawn, and its changes are told', () => {
  const failed: string[] = [];
  const good = JSON.parse(TEXT) as JsonObject;
  for (let way = 0; way < WAYS; way++) {
    let text: string;
    try {
      text = JSON.stringify(broken(TEXT, way));
    } catch {
      continue; // A circle is no file.
    }
    const opened = openedText(text, {name: 'atlas.json', today: '2026-02-01'});
    if (!('file' in opened)) continue;
    const editor = session();
    const drawn = (place: Place, index?: number): void => {
      try {
        editor.show(place, index);
        editorTemplate(editor);
      } catch (error) {
        failed.push(`way ${way}, ${place} ${index ?? ''}: ${String(error)}`);
      }
    };
    editor.openOwn(good);
    editor.context.replace(opened.file, []);
    for (const place of [...SECTIONS, 'wikidata', 'publish'] as const) {
      drawn(place);
      listOf(isObject(opened.file) ? opened.file[place] : undefined).forEach((_, index) => drawn(place, index));
    }
  }
  expect(failed).toEqual([]);
});
