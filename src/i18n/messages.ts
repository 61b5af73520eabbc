// All words of the widget in one locale, as plain strings and functions, but for those that tell what is wrong with a file
// (problem-messages.ts).
import {catalogue} from './catalogue.ts';
import {commonMessages} from './messages/common.ts';
import {exportMessages} from './messages/export.ts';
import {detailsMessages} from './messages/details.ts';
import {filtersMessages} from './messages/filters.ts';
import {loadingMessages} from './messages/loading.ts';
import {sourcesMessages} from './messages/sources.ts';
import {tableMessages} from './messages/table.ts';
import {headerMessages} from './messages/header.ts';
import {mapMessages} from './messages/map.ts';
import {timelineMessages} from './messages/timeline.ts';

export const messagesIn = catalogue({
  export: exportMessages,
  timeline: timelineMessages,
  common: commonMessages,
  loading: loadingMessages,
  header: headerMessages,
  map: mapMessages,
  details: detailsMessages,
  filters: filtersMessages,
  sources: sourcesMessages,
  table: tableMessages,
});

/** Every section's strings and functions; a section is a file in `messages/`. */
export type Messages = ReturnType<typeof messagesIn>;
