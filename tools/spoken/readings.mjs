// What is read, and by which keys: each reading is a page of its own and a list of lines, as a person with Orca would hear them.

/** Orca gives the words and the role of one thing apart: one line a thing. */
function things(lines) {
  const told = [];
  let last;
  for (const {kind, text, of} of lines) {
    if (kind === 'end') continue;
    if (kind === 'all' && of === last) told[told.length - 1] += ` | ${tidy(text)}`;
    else told.push(tidy(text));
    last = kind === 'all' ? of : undefined;
  }
  return told.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/** A key, or what was typed, and what was said to it. */
const answer = (key, lines) => `${key} → ${things(lines).join(' / ') || '(nothing)'}`;

async function keys(session, all) {
  const told = [];
  for (const key of all) told.push(answer(key, await session.press(key)));
  return told;
}

/** Tab until something is heard, as one who looks for it; says nothing of the way. */
async function tabTo(session, sought) {
  for (let stops = 0; stops < 60; stops++) {
    const told = things(await session.press('Tab')).join(' / ');
    if (sought.test(told)) return told;
  }
  throw new Error(`Tab never came to ${sought}.`);
}

const WORDS = {
  pl: {
    play: /Odtwórz historię/,
    map: /Miasta partnerskie na mapie/,
    day: /Dzień/,
    noDay: 'wczoraj',
    after: /Po widżecie/,
  },
  en: {
    play: /Play the story/,
    map: /Partner cities on the map/,
    day: /Day/,
    noDay: 'yesterday',
    after: /After the widget/,
  },
};

export const READINGS = [
  {
    name: 'The whole page, read from its top',
    read: async (session) => things(await session.press('KP_Add', {end: true, most: 240_000})),
  },
  {
    name: 'The same with every drawer open',
    attributes: 'open="all"',
    read: async (session) => things(await session.press('KP_Add', {end: true, most: 240_000})),
  },
  {
    name: 'Stops of the Tab key',
    async read(session, lang) {
      const told = [];
      for (let stops = 0; stops < 80; stops++) {
        const line = things(await session.press('Tab')).join(' / ');
        told.push(line || '(nothing)');
        if (WORDS[lang].after.test(line)) break;
      }
      return told;
    },
  },
  {
    name: 'Choosing a city on the map',
    async read(session, lang) {
      const found = await tabTo(session, WORDS[lang].map);
      return [
        found,
        ...(await keys(session, ['Right', 'Right', 'Down', 'End', 'l', 'Return', 'Tab', 'shift+Tab', 'Escape'])),
      ];
    },
  },
  {
    name: 'A day that is none, one out of range, a good one; the slider',
    async read(session, lang) {
      const {day, noDay} = WORDS[lang];
      const told = [await tabTo(session, day)];
      for (const text of [noDay, '1850', '2014']) {
        await session.press('ctrl+a');
        told.push(answer(text, await session.type(text)));
        told.push(answer('Return', await session.press('Return')));
      }
      const slider = await tabTo(session, /suwak|slider/);
      return [...told, slider, ...(await keys(session, ['Right', 'Right', 'Left', 'Page_Up', 'Home', 'End']))];
    },
  },
  {
    name: 'A minute of the story',
    attributes: 'at="1991"',
    async read(session, lang) {
      const told = [await tabTo(session, WORDS[lang].play), '(space)'];
      await session.press('space', {most: 100});
      told.push(...things(await session.heard({quiet: 60_000, most: 60_000})));
      return [...told, answer('space', await session.press('space'))];
    },
  },
  {
    name: 'The table, cell by cell',
    attributes: 'open="table" panels="table"',
    async read(session) {
      // Not to the left over a cell that opens: there Orca leaves the keys to the page, as at everything that opens.
      const ways = ['Down', ...Array(6).fill('Right'), 'Down', 'Left', 'Left', 'Left', 'Down', 'Down', 'Down', 'Right'];
      return keys(session, ['t', ...ways.map((way) => `alt+shift+${way}`)]);
    },
  },
];
