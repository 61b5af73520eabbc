// What a reader's hand does with the map and the timeline. `measure`: 'frames' (intervals between frames), 'steps' (work
// between two marks), 'load' (until the first drawing). `prepare` finds the place, before anything is measured: looking for it
// is work on the page's main thread, too.

const circle = (box, i, r = 0.2) => {
  const angle = (i / 30) * Math.PI;
  return [box.x + box.width * (0.5 + r * Math.sin(angle)), box.y + box.height * (0.5 + r * 0.8 * Math.cos(angle))];
};

const MAP = '[data-map-surface]';

/** Ctrl + wheel over a place of the map; 2 is Ctrl. */
const zoomed = ({mouse}, [x, y], deltaY) =>
  mouse('mouseWheel', x, y, {deltaX: 0, deltaY, modifiers: 2, button: 'none', buttons: 0});

const dragged = async (desk, box, count = 90) => {
  await desk.mouse('mousePressed', ...circle(box, 0), {clickCount: 1});
  await desk.paced(count, (i) => desk.mouse('mouseMoved', ...circle(box, i + 1)));
  await desk.mouse('mouseReleased', ...circle(box, count), {clickCount: 1});
};

async function zoomedIn(desk, steps) {
  const box = await desk.boxOf(MAP);
  for (let i = 0; i < steps; i++) await zoomed(desk, circle(box, 0, 0), -100);
  // Finer land, once the hand is at rest.
  await desk.watched(1500);
  return box;
}

export const SCENARIOS = [
  {name: 'first draw', measure: 'load'},
  {
    name: 'drag',
    measure: 'frames',
    prepare: async (desk) => zoomedIn(desk, 1),
    act: dragged,
  },
  {
    name: 'drag near',
    measure: 'frames',
    prepare: async (desk) => zoomedIn(desk, 3),
    act: dragged,
  },
  {
    name: 'zoom',
    measure: 'frames',
    prepare: (desk) => desk.boxOf(MAP),
    act: async (desk, box) => {
      await desk.paced(90, (i) => zoomed(desk, circle(box, 0, 0.1), i < 45 ? -10 : 10));
    },
  },
  {
    name: 'drag world',
    measure: 'frames',
    prepare: async (desk) => {
      await desk.set({projection: 'world'});
      await desk.watched(1500);
      return zoomedIn(desk, 1);
    },
    act: dragged,
  },
  {
    name: 'globe',
    measure: 'frames',
    prepare: async (desk) => {
      await desk.set({projection: 'globe'});
      await desk.watched(1500);
      return desk.boxOf(MAP);
    },
    act: dragged,
  },
  {
    name: 'morph',
    measure: 'frames',
    prepare: (desk) => desk.boxOf(MAP),
    act: async (desk) => {
      for (const kind of ['world', 'globe', 'home']) {
        await desk.click(`project ${kind}`);
        await desk.watched(700);
      }
    },
  },
  {
    name: 'scrub',
    measure: 'steps',
    prepare: (desk) => desk.boxOf('input[type=range]'),
    act: async (desk, box) => {
      const y = box.y + box.height / 2;
      const x = (i) => box.x + 8 + ((box.width - 16) * i) / 60;
      await desk.mouse('mousePressed', x(0), y, {clickCount: 1});
      await desk.frame();
      await desk.paced(60, (i) => desk.mouse('mouseMoved', x(i + 1), y));
      await desk.mouse('mouseReleased', x(60), y, {clickCount: 1});
    },
  },
  {
    name: 'hover',
    measure: 'steps',
    prepare: (desk) => desk.boxOf('[part~=timeline] [part~=row]'),
    act: async (desk, box) => {
      await desk.stepped(30, (i) =>
        desk.mouse('mouseMoved', box.x + box.width / 2, box.y + (i % 12) * box.height + 8, {
          button: 'none',
          buttons: 0,
        }),
      );
    },
  },
  {
    name: 'play',
    measure: 'frames',
    prepare: (desk) => desk.set({at: '2008'}),
    act: async (desk) => {
      await desk.click('play');
      await desk.watched(6000);
    },
  },
];
