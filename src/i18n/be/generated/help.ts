
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Гарады-пабрацімы пісьмова дамовіліся супрацоўнічаць.`,
'help.arrows': `стрэлкі`,
'help.does.ends': `на паўзунку: пачатак і канец`,
'help.does.enter': `выбірае горад, а выбраны адпускае`,
'help.does.esc': `закрывае, спыняе гісторыю, вяртае ад крыніцы да тэксту`,
'help.does.month': `на паўзунку: месяц`,
'help.does.pan': `на карце: перасоўвае яе, а глобус круціць`,
'help.does.row': `у табліцы: ад горада да крыніц у яго радку`,
'help.does.tab': `далей; першыя два прыпынкі дазваляюць абмінуць усё гэта або перайсці да табліцы`,
'help.does.walk': `ад горада да горада: на карце, на часавай шкале, у спісе`,
'help.does.year': `на паўзунку часу: год`,
'help.does.years': `на паўзунку: пяць гадоў`,
'help.does.zoom': `на карце: бліжэй, далей, уся`,
'help.enter': `Enter або прабел`,
'help.events': `Знакі на часавай шкале`,
'help.has': str`${0}: ${1} ${2}.`,
'help.hold': str`Колькі з іх пэўна дзейнічае на ${0} г.: ${1}.`,
'help.keys': `Клавішы`,
'help.letters': `літары`,
'help.looks.bullseye': `круг у кальцы`,
'help.looks.cross': `крыжык`,
'help.looks.diamond': `ромб`,
'help.looks.disc': `круг`,
'help.looks.dots': `тры кропкі`,
'help.looks.down': `перавернуты трохвугольнік`,
'help.looks.empty-square': `пусты квадрат`,
'help.looks.pause': `дзве вертыкальныя рысы`,
'help.looks.plus': `плюс`,
'help.looks.question': `пытальнік`,
'help.looks.right': `трохвугольнік управа`,
'help.looks.ring': `кальцо`,
'help.looks.small-disc': `малы круг`,
'help.looks.square': `квадрат`,
'help.looks.star': `зорка`,
'help.looks.stroke': `малая рыска`,
'help.looks.up': `трохвугольнік`,
'help.partner.in-force': `поўны круг, суцэльная лінія, поўная паласа`,
'help.partner.lapsed': `кальцо, кропкавая лінія, пустая паласа`,
'help.partner.not-yet': `малая кропка`,
'help.partner.perhaps': `напалову заштрыхаваны круг, штрыхавая лінія, паласа ў кропкі`,
'help.partner.suspended': `кальцо з рыскай, паласа ў палоску`,
'help.partner.terminated': `кальцо з крыжыкам`,
'help.partners': `Знак на карце, лінія да яго, паласа на часавай шкале`,
'help.shift-arrow': `Shift са стрэлкай`,
'help.short': `Коратка`,
'help.signs': `Знакі`,
    };
  