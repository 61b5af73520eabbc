
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Міста-партнери письмово домовилися співпрацювати.`,
'help.arrows': `стрілки`,
'help.does.ends': `на повзунку: початок і кінець`,
'help.does.enter': `вибирає місто, а вибране закриває`,
'help.does.esc': `закриває, зупиняє розповідь, повертає від джерела до тексту`,
'help.does.month': `на повзунку: місяць`,
'help.does.pan': `на карті: пересуває її, а глобус обертає`,
'help.does.row': `у таблиці: від міста до джерел у його рядку`,
'help.does.tab': `далі; перші дві кнопки дають змогу пропустити все або перейти до таблиці`,
'help.does.walk': `від міста до міста: на карті, на часовій шкалі, у списку`,
'help.does.year': `на повзунку часу: рік`,
'help.does.years': `на повзунку: п’ять років`,
'help.does.zoom': `на карті: ближче, далі, усе`,
'help.enter': `Enter або пробіл`,
'help.events': `Знаки на часовій шкалі`,
'help.has': str`${0} – ${1} ${2}.`,
'help.hold': str`Скільки з них точно чинні станом на ${0}: ${1}.`,
'help.keys': `Клавіші`,
'help.letters': `літери`,
'help.looks.bullseye': `круг у кільці`,
'help.looks.cross': `хрестик`,
'help.looks.diamond': `ромб`,
'help.looks.disc': `круг`,
'help.looks.dots': `три крапки`,
'help.looks.down': `перевернутий трикутник`,
'help.looks.empty-square': `порожній квадрат`,
'help.looks.pause': `дві прямовисні риски`,
'help.looks.plus': `плюс`,
'help.looks.question': `знак питання`,
'help.looks.right': `трикутник праворуч`,
'help.looks.ring': `порожній круг`,
'help.looks.small-disc': `малий круг`,
'help.looks.square': `квадрат`,
'help.looks.star': `зірка`,
'help.looks.stroke': `мала риска`,
'help.looks.up': `трикутник`,
'help.partner.in-force': `повний круг, суцільна лінія, повна смуга`,
'help.partner.lapsed': `порожній круг, пунктирна лінія, порожня смуга`,
'help.partner.not-yet': `мала крапка`,
'help.partner.perhaps': `круг, наполовину заштрихований, штрихова лінія, пунктирна смуга`,
'help.partner.suspended': `круг із рискою, смугаста смуга`,
'help.partner.terminated': `круг із хрестиком`,
'help.partners': `Знак на карті, лінія до нього, смуга на часовій шкалі`,
'help.shift-arrow': `Shift зі стрілкою`,
'help.short': `Коротко`,
'help.signs': `Знаки`,
    };
  