// The round buttons of timeline and chapters, each with its picture. A tooltip is the name for ears, too, and so said
// once; where there is room, names stand in sight.
import {html, nothing, type TemplateResult} from 'lit';

const ICONS = {
  first: 'M4,4H6.5V16H4ZM16,4V16L7.5,10Z',
  previous: 'M15,4V16L6,10Z',
  play: 'M5,3.5L16.5,10L5,16.5Z',
  pause: 'M5,4H8.5V16H5ZM11.5,4H15V16H11.5Z',
  next: 'M5,4V16L14,10Z',
  today: 'M4,4V16L12.5,10ZM13.5,4H16V16H13.5Z',
  back: 'M12.3,3.3L5.6,10L12.3,16.7L13.7,15.3L8.4,10L13.7,4.7Z',
  on: 'M7.7,3.3L14.4,10L7.7,16.7L6.3,15.3L11.6,10L6.3,4.7Z',
} as const;

/** @param stop whether it holds the one tab stop of its toolbar @param named whether its name is in sight where there is room */
export function roundButton(
  act: string,
  icon: keyof typeof ICONS,
  label: string,
  {
    off = false,
    stop = false,
    named = false,
  }: {readonly off?: boolean; readonly stop?: boolean; readonly named?: boolean},
): TemplateResult {
  return html`<button
    type="button"
    class="button ${named ? 'named' : ''}"
    tabindex=${stop ? 0 : -1}
    data-act=${act}
    aria-disabled=${off || nothing}
    aria-label=${named ? label : nothing}
    title=${named ? nothing : label}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${ICONS[icon]} /></svg>
    ${named ? html`<span class="word" aria-hidden="true">${label}</span>` : nothing}
  </button>`;
}
