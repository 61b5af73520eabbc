// What a page's style sheet would hand down into the widget and change its text or its drawings with, set back in one
// place. Type, its size, weight and spacing, and the colour of the ink are the page's to give; so are whether the widget is seen
// and which way its text runs.
import {css} from 'lit';

export const resetStyles = css`
  .page {
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-emphasis: none;
    text-wrap: wrap;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: break-word;
    hyphens: manual;
    tab-size: 8;
    quotes: auto;
    writing-mode: horizontal-tb;
    text-orientation: mixed;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0 currentcolor;
    font-variant-caps: normal;
    font-variant-position: normal;
    font-variant-east-asian: normal;
    font-variant-alternates: normal;
    list-style: disc outside;
    border-collapse: separate;
    border-spacing: 0;
    caption-side: top;
    empty-cells: show;
    orphans: 2;
    widows: 2;

    fill: black;
    fill-opacity: 1;
    fill-rule: nonzero;
    stroke: none;
    stroke-width: 1px;
    stroke-opacity: 1;
    stroke-linecap: butt;
    stroke-linejoin: miter;
    stroke-miterlimit: 4;
    stroke-dasharray: none;
    stroke-dashoffset: 0;
    paint-order: normal;
    marker: none;
    clip-rule: nonzero;
    color-interpolation: sRGB;
    color-interpolation-filters: linearRGB;
    shape-rendering: auto;
    text-rendering: auto;
    image-rendering: auto;
    text-anchor: start;
    dominant-baseline: auto;
  }
  /* Names are placed by the widths that they have in the font itself. */
  svg {
    font-style: normal;
    font-weight: 400;
    font-stretch: normal;
    font-size-adjust: none;
    font-kerning: auto;
    font-feature-settings: normal;
    font-variation-settings: normal;
    font-variant-ligatures: normal;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: normal;
  }
`;
