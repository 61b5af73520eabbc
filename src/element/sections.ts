// The sections of the page, in its order: what each reads, and how it is drawn into its root.
import {html, nothing} from 'lit';
import type {MapDriver} from '../browser/map-driver.ts';
import {detailsInput, detailsScene} from '../details/details-scene.ts';
import {detailsTemplate} from '../details/details-template.ts';
import {cityListInput, cityListScene, cityListTemplate} from '../filters/city-list.ts';
import {filtersButton, filtersInput, filtersScene} from '../filters/filters-scene.ts';
import {filtersTemplate, foldedFilters} from '../filters/filters-template.ts';
import {headerInput, headerScene} from '../filters/header-scene.ts';
import {cardTemplate} from '../filters/header-template.ts';
import {sourcesInput, sourcesScene} from '../sources/sources-scene.ts';
import {sourcesTemplate} from '../sources/sources-template.ts';
import {membershipsInput, membershipsScene} from '../table/memberships-scene.ts';
import {membershipsTemplate} from '../table/memberships-template.ts';
import {tableInput, tableScene} from '../table/table-scene.ts';
import {tableTemplate} from '../table/table-template.ts';
import {aboutInput, chaptersInput, aboutScene, chaptersScene, storyScene} from '../timeline/chapters-scene.ts';
import {aboutTemplate, chaptersTemplate, storyTemplate} from '../timeline/chapters-template.ts';
import {headerSection} from './header-section.ts';
import {isAside, mostOf, openDrawers, type PageInput, shows, showsDetails, showsStory} from './page-input.ts';
import {mapSections} from './map-sections.ts';
import {place, type SectionName, view} from './section-root.ts';
import type {Section} from './section-scheduler.ts';
import {isCard} from './stage.ts';
import {timeSections} from './time-sections.ts';

/** Where each is drawn, by name. */
export interface PageSections {
  readonly all: readonly Section<PageInput>[];
  readonly roots: Readonly<Record<SectionName, Element>>;
}

export function pageSections(driver: MapDriver): PageSections {
  const note = place('section map-note-place');
  const all = inOrder(driver, note);
  const roots = Object.fromEntries([
    ...all.map(({name, root}) => [name, root]),
    ['note', note],
  ]) as PageSections['roots'];
  return {all, roots};
}

function inOrder(driver: MapDriver, note: HTMLElement): readonly Section<PageInput>[] {
  const filters = view(
    'filters',
    (page) => (shows(page, 'map', 'timeline', 'table') && !isCard(page.view.panels) ? filtersInput(page) : undefined),
    (input) => filtersTemplate(filtersScene(input)),
  );
  const menus = view(
    'menus',
    ({words, menus: {revision, template}, view: {panels}}) =>
      isCard(panels) ? undefined : {words, revision, template},
    ({words, template}) => template(words),
    {isLight: true},
  );
  const tools = view(
    'tools',
    (page) =>
      shows(page, 'map') && !isCard(page.view.panels) ? {...filtersInput(page), isFolded: !isAside(page)} : undefined,
    ({isFolded, ...input}) =>
      html`${isFolded ? foldedFilters(filtersButton(input), filters.root) : nothing}${menus.root}`,
  );
  const measured = {header: 0};
  const caption = place('section');
  const time = timeSections(caption);
  return [
    headerSection(measured),
    ...mapSections(driver, {measured, tools: tools.root, caption, note}),
    tools,
    menus,
    ...time.input,
    filters,
    view(
      'story',
      (page) => (showsStory(page) ? {...chaptersInput(page), level: page.level} : undefined),
      ({level, ...input}) => {
        const scene = storyScene(input);
        return scene ? storyTemplate(scene, level + 1) : nothing;
      },
    ),
    view(
      'details',
      (page) =>
        showsDetails(page) ? {...detailsInput(page), level: page.level, addressOf: page.addressOf} : undefined,
      ({level, addressOf, ...input}) => {
        const scene = detailsScene(input);
        const picture = scene?.image && addressOf(scene.image.src);
        return scene ? detailsTemplate(scene, {level: level + 1, picture}) : nothing;
      },
    ),
    view(
      'list',
      (page) =>
        isAside(page) && !showsDetails(page) && !showsStory(page)
          ? {...cityListInput(page), most: mostOf(page, 'list')}
          : undefined,
      (input) => cityListTemplate(cityListScene(input)),
      {endsStage: true},
    ),
    ...time.rows,
    view(
      'chapters',
      (page) => (shows(page, 'timeline') ? {...chaptersInput(page), level: page.level} : undefined),
      ({level, ...input}) => {
        const scene = chaptersScene(input);
        return scene ? chaptersTemplate(scene, level + 1) : nothing;
      },
    ),
    view(
      'table',
      (page) =>
        shows(page, 'table')
          ? {
              ...tableInput(page),
              most: mostOf(page, 'table'),
              level: page.level,
              isOpen: openDrawers(page).includes('table'),
            }
          : undefined,
      ({level, isOpen, ...input}) => tableTemplate(tableScene(input), {level: level + 1, isOpen}),
    ),
    view(
      'memberships',
      (page) =>
        shows(page, 'table') ? {...membershipsInput(page), level: page.level, open: openDrawers(page)} : undefined,
      ({level, open, ...input}) =>
        membershipsTemplate(membershipsScene(input), {
          level: level + 1,
          isOpen: (one) => open.includes(one),
        }),
    ),
    view(
      'about',
      (page) =>
        shows(page, 'timeline')
          ? {...aboutInput(page), level: page.level, isOpen: openDrawers(page).includes('about')}
          : undefined,
      ({level, isOpen, ...input}) => {
        const scene = aboutScene(input);
        return scene ? aboutTemplate(scene, {level: level + 1, isOpen}) : nothing;
      },
    ),
    view(
      'sources',
      (page) =>
        shows(page, 'sources') ? {...sourcesInput(page), level: page.level, open: openDrawers(page)} : undefined,
      ({level, open, ...input}) =>
        sourcesTemplate(sourcesScene(input), {level: level + 1, isOpen: (one) => open.includes(one)}),
    ),
    view(
      'card',
      (page) => (isCard(page.view.panels) ? {...headerInput(page), page: page.page} : undefined),
      ({page, ...input}) => cardTemplate(headerScene(input), {page, whole: input.words.messages.common.whole}),
      {isLight: true},
    ),
  ];
}
