// Templates are indented for people; a browser reads any run of blanks as one. What stands in <pre> or <textarea> is left.
import {parseSync, Visitor} from 'rolldown/utils';

export const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|svg)`/.test(code)) return;
    const {program, errors} = parseSync(id, code);
    if (errors.length) this.error(errors[0]);
    const texts = [];
    new Visitor({
      TaggedTemplateExpression({tag, quasi}) {
        if (
          !['html', 'svg'].includes(tag.name) ||
          quasi.quasis.some(({value}) => /<(?:pre|textarea)\b/.test(value.raw))
        )
          return;
        for (const {start, value} of quasi.quasis) texts.push({start: code.indexOf(value.raw, start), text: value.raw});
      },
    }).visit(program);
    let tight = code;
    for (const {start, text} of texts.sort((a, b) => b.start - a.start))
      tight = tight.slice(0, start) + text.replace(/[ \t\r\n]+/g, ' ') + tight.slice(start + text.length);
    return {code: tight, map: null};
  },
};
