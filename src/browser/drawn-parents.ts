// The boxes of the page around the widget as they are drawn: through slots and out of shadow trees.

/** From the nearest on. */
export function drawnParents(element: Element): readonly Element[] {
  const parents: Element[] = [];
  for (let one = parentOf(element); one; one = parentOf(one)) parents.push(one);
  return parents;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
