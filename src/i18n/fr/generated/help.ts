
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.short': `In short`,
'help.agreed': `Partner cities have agreed in writing to work together.`,
'help.has': str`${0} has ${1} ${2}.`,
'help.hold': str`How many are surely in force on ${0}: ${1}.`,
'help.keys': `Keys`,
'help.arrows': `arrows`,
'help.letters': `letters`,
'help.enter': `Enter or Space`,
'help.shift-arrow': `Shift with an arrow`,
'help.does.tab': `goes on; the first two stops lead past all this and to the table`,
'help.does.walk': `from city to city: on the map, in the timeline, in the list`,
'help.does.enter': `selects a city, and lets go of it`,
'help.does.esc': `closes, stops the story, leads back from a source to the text`,
'help.does.zoom': `on the map: nearer, farther, all of it`,
'help.does.pan': `on the map: moves it, or turns the globe`,
'help.does.year': `on the slider of time: a year`,
'help.does.month': `on the slider: a month`,
'help.does.years': `on the slider: five years`,
'help.does.ends': `on the slider: beginning and end`,
'help.does.row': `in the table: from a city to the sources in its row`,
'help.signs': `Signs`,
'help.partners': `Mark on the map, line to it, bar of the timeline`,
'help.partner.in-force': `filled disc, solid line, filled bar`,
'help.partner.perhaps': `disc half hatched, dashed line, dotted bar`,
'help.partner.lapsed': `ring, dotted line, empty bar`,
'help.partner.suspended': `ring with a bar, striped bar`,
'help.partner.terminated': `ring with a cross`,
'help.partner.not-yet': `small dot`,
'help.events': `Marks of the timeline`,
'help.looks.star': `star`,
'help.looks.disc': `disc`,
'help.looks.ring': `ring`,
'help.looks.bullseye': `disc in a ring`,
'help.looks.empty-square': `empty square`,
'help.looks.pause': `two upright bars`,
'help.looks.right': `triangle to the right`,
'help.looks.cross': `cross`,
'help.looks.question': `question mark`,
'help.looks.dots': `three dots`,
'help.looks.square': `square`,
'help.looks.up': `triangle`,
'help.looks.down': `triangle upside down`,
'help.looks.plus': `plus`,
'help.looks.small-disc': `small disc`,
'help.looks.stroke': `small stroke`,
'help.looks.diamond': `diamond`,
    };
  