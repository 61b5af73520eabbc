
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Ĝemelurboj skribe interkonsentis kunlabori.`,
'help.arrows': `sagoj`,
'help.does.ends': `sur la ŝovilo: komenco kaj fino`,
'help.does.enter': `elektas urbon, kaj malelektas ĝin`,
'help.does.esc': `fermas, haltigas la historion, rekondukas de fonto al la teksto`,
'help.does.month': `sur la ŝovilo: unu monato`,
'help.does.pan': `sur la mapo: movas ĝin aŭ turnas la globon`,
'help.does.row': `en la tabelo: de urbo al la fontoj en ĝia vico`,
'help.does.tab': `pluen; la unuaj du haltoj kondukas preter ĉio ĉi kaj al la tabelo`,
'help.does.walk': `de urbo al urbo: sur la mapo, en la tempolinio, en la listo`,
'help.does.year': `sur la tempoŝovilo: unu jaro`,
'help.does.years': `sur la ŝovilo: kvin jaroj`,
'help.does.zoom': `sur la mapo: pli proksimen, pli foren, la tuto`,
'help.enter': `Enter aŭ spacoklavo`,
'help.events': `Signoj de la tempolinio`,
'help.has': str`${0}: ${1} ${2}.`,
'help.hold': str`Kiom el ili certe validas je ${0}: ${1}.`,
'help.keys': `Klavoj`,
'help.letters': `literoj`,
'help.looks.bullseye': `disko en ringo`,
'help.looks.cross': `kruco`,
'help.looks.diamond': `rombo`,
'help.looks.disc': `disko`,
'help.looks.dots': `tri punktoj`,
'help.looks.down': `renversita triangulo`,
'help.looks.empty-square': `malplena kvadrato`,
'help.looks.pause': `du vertikalaj strekoj`,
'help.looks.plus': `plussigno`,
'help.looks.question': `demandosigno`,
'help.looks.right': `triangulo dekstren`,
'help.looks.ring': `ringo`,
'help.looks.small-disc': `malgranda disko`,
'help.looks.square': `kvadrato`,
'help.looks.star': `stelo`,
'help.looks.stroke': `malgranda streko`,
'help.looks.up': `triangulo`,
'help.partner.in-force': `plena disko, kontinua linio, plena bendo`,
'help.partner.lapsed': `ringo, punktita linio, malplena bendo`,
'help.partner.not-yet': `malgranda punkto`,
'help.partner.perhaps': `duone strekita disko, streketa linio, punktita bendo`,
'help.partner.suspended': `ringo kun streko, striita bendo`,
'help.partner.terminated': `ringo kun kruco`,
'help.partners': `Signo sur la mapo, linio al ĝi, bendo de la tempolinio`,
'help.shift-arrow': `Shift kun sago`,
'help.short': `Mallonge`,
'help.signs': `Signoj`,
    };
  