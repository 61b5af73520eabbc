// Templates and style sheets are indented for people; a browser reads any run of blanks as one. What stands in <pre> or
// <textarea> is left. Sheets are ours alone: css(`…`) is unsafeCSS, so that Lit's check of what stands in them stays outside.
import {parseSync, Visitor} from 'rolldown/utils';

const markup = (text) => text.replace(/[ \t\r\n]+/g, ' ');
/** Comments and needless blanks out; nothing that a rule would notice. */
const sheet = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replace(/;}/g, '}');
const TIGHT = {html: markup, svg: markup, css: sheet};

export const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return;
    const {program, errors} = parseSync(id, code);
    if (errors.length) this.error(errors[0]);
    const texts = [];
    new Visitor({
      TaggedTemplateExpression({tag, quasi}) {
        if (!TIGHT[tag.name] || quasi.quasis.some(({value}) => /<(?:pre|textarea)\b/.test(value.raw))) return;
        for (const {start, value} of quasi.quasis)
          texts.push({start: code.indexOf(value.raw, start), text: value.raw, tight: TIGHT[tag.name]});
        if (tag.name !== 'css') return;
        texts.push(
          {start: quasi.start, text: '`', tight: () => '(`'},
          {start: quasi.end - 1, text: '`', tight: () => '`)'},
        );
      },
    }).visit(program);
    let tight = code;
    for (const {start, text, tight: tightened} of texts.sort((a, b) => b.start - a.start))
      tight = tight.slice(0, start) + tightened(text) + tight.slice(start + text.length);
    return {code: tight.replace(/\bcss\b(?=[^{}]*\} from ["']lit["'])/, 'unsafeCSS as css'), map: null};
  },
};
