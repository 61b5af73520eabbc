// Keys typed into a field of ours stay there. The page sees them come from <twin-cities>, which is no field, and would take
// them for its own shortcuts ("/", "s", arrows of a carousel).
const FIELDS = 'input:not([type=range]), textarea, select';
/** What a page may wait for, also from within a field: dialogs that close, the focus that goes on, function keys. */
const FOR_THE_PAGE = /^(?:Escape|Tab|F\d+)$/;

const stay = (event: Event): void => {
  const {key, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
  const target = event.composedPath()[0];
  if (ctrlKey || metaKey || altKey || FOR_THE_PAGE.test(key)) return;
  if (target instanceof Element && target.matches(FIELDS)) event.stopPropagation();
};

/** Listeners on the root see the keys all the same. */
export function keepTypedKeys(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, stay);
}
