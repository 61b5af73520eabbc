// Files of the editor: dropped on it, saved in their place, refused, cancelled. Whatever happens, nothing is lost.
import {readFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const web = stage();
const ATLAS = readFileSync('demo/invented/atlas.json', 'utf8');
const {id: ID} = JSON.parse(ATLAS) as {id: string};

/**
 * The file system as the page sees it: `disk.files` by name, each with what was written to it; `disk.refusal`, the name of
 * the error that the next writing meets; `disk.chosen`, the name that is chosen in the dialog, none if it is cancelled.
 */
const DISK = `
  window.disk = {files: {}, refusal: '', chosen: undefined, asked: []};
  const handle = (name) => ({
    kind: 'file',
    name,
    createWritable: async () => {
      if (disk.refusal) throw new DOMException('refused', disk.refusal);
      let text = '';
      return {write: async (body) => void (text += await body.text()), close: async () => void (disk.files[name] = text)};
    },
  });
  window.showSaveFilePicker = async ({suggestedName}) => {
    disk.asked.push(suggestedName);
    if (disk.chosen === undefined) throw new DOMException('cancelled', 'AbortError');
    return handle(disk.chosen);
  };
  DataTransferItem.prototype.getAsFileSystemHandle = async function () {
    return handle(disk.dropped);
  };
`;
/** A browser that has none of it. */
const NO_DISK = `
  delete window.showSaveFilePicker;
  delete DataTransferItem.prototype.getAsFileSystemHandle;
`;

interface Disk {
  readonly files: Readonly<Record<string, string>>;
  readonly asked: readonly string[];
}
const disk = (page: Page): Promise<Disk> => page.evaluate(() => (window as unknown as {disk: Disk}).disk);
const onDisk = (page: Page, state: {readonly refusal?: string; readonly chosen?: string}): Promise<unknown> =>
  page.evaluate((own) => Object.assign((window as unknown as {disk: object}).disk, own), state);

const editor = (init = DISK) =>
  web.open({
    script: 'none',
    head: '<link rel="stylesheet" href="/dist/editor.css"><script src="/dist/twin-cities-editor.js" defer></script>',
    body: '<twin-cities-editor></twin-cities-editor>',
    lang: 'en',
    init,
    before: (page) => Promise.resolve(page.setDefaultTimeout(5_000)),
  });

/** Lets a file go over the page. Resolves to whether the browser would have left the page for it. */
const drop = (page: Page, name: string, text: string): Promise<boolean> =>
  page.evaluate(
    ([fileName, body]) => {
      Object.assign((window as unknown as {disk?: object}).disk ?? {}, {dropped: fileName});
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([body], fileName));
      const target = document.querySelector('twin-cities-editor') as Element;
      const event = (type: string) =>
        new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true, composed: true});
      target.dispatchEvent(event('dragover'));
      return target.dispatchEvent(event('drop'));
    },
    [name, text] as const,
  );

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', {name, exact: true}).first().click();
const heading = (page: Page): Promise<string> => page.locator('main h2').first().innerText();
const title = (page: Page) => page.getByRole('group', {name: 'Title'}).getByLabel('English', {exact: true});
const told = (page: Page) => page.locator('main .told');
const isChanged = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const event = new Event('beforeunload', {cancelable: true});
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });

/** The atlas is called otherwise. */
async function change(page: Page, name: string): Promise<void> {
  await press(page, 'The whole');
  await title(page).fill(name);
  await press(page, 'Save');
}

/** What the atlas is called in a saved file. */
const titleIn = (text: string | undefined): string =>
  (JSON.parse(text ?? '{}') as {title?: {en: string}}).title?.en ?? '';

test('a file dropped anywhere is opened, and the browser stays on the page', async () => {
  const page = await editor();
  await page.getByRole('heading', {name: 'Where do we begin?'}).waitFor();
  expect(await drop(page, 'ours.json', ATLAS)).toBe(false);
  await expect.poll(() => heading(page)).toBe('Partner cities');
  expect(await isChanged(page)).toBe(false);
  expect(page.errors).toEqual([]);
});

test('what was dropped is saved in its place, byte for byte as a download would have it', async () => {
  const page = await editor();
  await drop(page, 'ours.json', ATLAS);
  await change(page, 'Twins');
  expect(await isChanged(page)).toBe(true);
  await press(page, 'Save the atlas (.json)');
  await expect.poll(() => told(page).innerText()).toBe('Saved: ours.json');
  const {files, asked} = await disk(page);
  expect(asked).toEqual([]);
  const text = files['ours.json'] ?? '';
  expect(titleIn(text)).toBe('Twins');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(await isChanged(page)).toBe(false);
  expect(await page.evaluate(() => localStorage.getItem('twin-cities-editor-draft'))).toBe(null);
});

test('a broken file is told, and neither the open atlas nor where it is saved is lost', async () => {
  const page = await editor();
  await drop(page, 'ours.json', ATLAS);
  await change(page, 'Twins');
  await drop(page, 'broken.json', '{"format": ');
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('broken.json, line 1');
  expect(await page.evaluate(() => document.querySelector('twin-cities-editor')?.shadowRoot?.activeElement?.role)).toBe(
    'alert',
  );
  expect(await heading(page)).toBe('Save and publish');
  await press(page, 'The whole');
  expect(await title(page).inputValue()).toBe('Twins');
  // Where one goes on, it is told no longer.
  expect(await page.getByRole('alert').count()).toBe(0);
  await press(page, 'Save');
  await press(page, 'Save the atlas (.json)');
  await expect.poll(() => told(page).innerText()).toBe('Saved: ours.json');
  const {files} = await disk(page);
  expect(Object.keys(files)).toEqual(['ours.json']);
  expect(titleIn(files['ours.json'])).toBe('Twins');
});

test('a folder, which cannot be read, is told too', async () => {
  const page = await editor(
    `${DISK} File.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));`,
  );
  await drop(page, 'folder', '');
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('folder');
  expect(page.errors).toEqual([]);
});

test('a dropped result of Wikidata is laid beside the atlas, which is still saved in its own file', async () => {
  const page = await editor();
  const result = await readFile('tests/fixtures/wikidata/bialystok.json', 'utf8');
  await drop(page, 'ours.json', ATLAS);
  await change(page, 'Twins');
  await drop(page, 'query.json', result);
  await expect.poll(() => heading(page)).toBe('Wikidata');
  await press(page, 'Save');
  await press(page, 'Save the atlas (.json)');
  await expect.poll(() => told(page).innerText()).toBe('Saved: ours.json');
  expect(Object.keys((await disk(page)).files)).toEqual(['ours.json']);
});

test('another atlas is opened over changes only if one says so', async () => {
  const page = await editor();
  await drop(page, 'ours.json', ATLAS);
  await change(page, 'Twins');
  const questions: string[] = [];
  const answers = [false, true];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  const other = ATLAS.replace(`"id": "${ID}"`, '"id": "elsewhere"');
  await drop(page, 'other.json', other);
  await expect.poll(() => questions.length).toBe(1);
  await press(page, 'The whole');
  expect(await title(page).inputValue()).toBe('Twins');
  await drop(page, 'other.json', other);
  await expect.poll(() => heading(page)).toBe('Partner cities');
  expect(await isChanged(page)).toBe(false);
  expect(questions[0]).toContain('not saved');
});

test('a cancelled dialog saves nothing, says so, and everything is still there', async () => {
  const page = await editor();
  await press(page, 'Białystok’s atlas');
  await change(page, 'Twins');
  await press(page, 'Save the atlas (.json)');
  await expect.poll(() => told(page).innerText()).toBe('Nothing has been saved.');
  expect(await isChanged(page)).toBe(true);
  expect((await disk(page)).asked).toEqual(['bialystok.json']);
  // The next time a place is chosen, and from then on that is the place.
  await onDisk(page, {chosen: 'mine.json'});
  await press(page, 'Save the atlas (.json)');
  await expect.poll(() => told(page).innerText()).toBe('Saved: mine.json');
  expect(titleIn((await disk(page)).files['mine.json'])).toBe('Twins');
  await change(page, 'Triplets');
  await press(page, 'Save the atlas (.json)');
  await expect.poll(async () => titleIn((await disk(page)).files['mine.json'])).toBe('Triplets');
  expect((await disk(page)).asked.length).toBe(2);
});

test('a refused permission saves a download instead, and says where it is', async () => {
  const page = await editor();
  await drop(page, 'ours.json', ATLAS);
  await change(page, 'Twins');
  await onDisk(page, {refusal: 'NotAllowedError'});
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the atlas (.json)')]);
  expect(download.suggestedFilename()).toBe('ours.json');
  expect(titleIn(await readFile(await download.path(), 'utf8'))).toBe('Twins');
  await expect
    .poll(() => told(page).innerText())
    .toBe('The file could not be written in its place. Saved among the downloads: ours.json');
  expect((await disk(page)).files).toEqual({});
});

test('where the browser writes no files, a dropped file is opened and saved as a download', async () => {
  const page = await editor(NO_DISK);
  await drop(page, 'ours.json', ATLAS);
  await change(page, 'Twins');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the atlas (.json)')]);
  expect(download.suggestedFilename()).toBe('ours.json');
  expect(titleIn(await readFile(await download.path(), 'utf8'))).toBe('Twins');
  expect(await told(page).innerText()).toBe('Saved: ours.json');
  expect(await isChanged(page)).toBe(false);
});
