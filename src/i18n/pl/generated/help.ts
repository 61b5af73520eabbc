
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Miasta partnerskie umówiły się na piśmie, że będą współpracować.`,
'help.arrows': `strzałki`,
'help.does.ends': `na suwaku: początek i koniec`,
'help.does.enter': `wybiera miasto, a wybrane zamyka`,
'help.does.esc': `zamyka, zatrzymuje historię, wraca ze źródła do tekstu`,
'help.does.month': `na suwaku: miesiąc`,
'help.does.pan': `na mapie: przesuwa ją, a globus obraca`,
'help.does.row': `w tabeli: od miasta do źródeł w jego wierszu`,
'help.does.tab': `dalej; pierwsze dwa przyciski pozwalają pominąć całość albo przejść do tabeli`,
'help.does.walk': `od miasta do miasta: na mapie, na osi czasu, na liście`,
'help.does.year': `na suwaku czasu: rok`,
'help.does.years': `na suwaku: pięć lat`,
'help.does.zoom': `na mapie: bliżej, dalej, całość`,
'help.enter': `Enter albo spacja`,
'help.events': `Znaki na osi czasu`,
'help.has': str`${0} – ${1} ${2}.`,
'help.hold': str`Ile z nich na pewno obowiązuje ${0} r.: ${1}.`,
'help.keys': `Klawisze`,
'help.letters': `litery`,
'help.looks.bullseye': `koło w pierścieniu`,
'help.looks.cross': `krzyżyk`,
'help.looks.diamond': `romb`,
'help.looks.disc': `koło`,
'help.looks.dots': `trzy kropki`,
'help.looks.down': `odwrócony trójkąt`,
'help.looks.empty-square': `pusty kwadrat`,
'help.looks.pause': `dwie pionowe kreski`,
'help.looks.plus': `plus`,
'help.looks.question': `znak zapytania`,
'help.looks.right': `trójkąt w prawo`,
'help.looks.ring': `puste koło`,
'help.looks.small-disc': `małe koło`,
'help.looks.square': `kwadrat`,
'help.looks.star': `gwiazda`,
'help.looks.stroke': `mała kreska`,
'help.looks.up': `trójkąt`,
'help.partner.in-force': `pełne koło, ciągła linia, pełny pasek`,
'help.partner.lapsed': `puste koło, kropkowana linia, pusty pasek`,
'help.partner.not-yet': `mała kropka`,
'help.partner.perhaps': `koło w połowie kreskowane, kreskowana linia, kropkowany pasek`,
'help.partner.suspended': `koło z kreską, prążkowany pasek`,
'help.partner.terminated': `koło z krzyżykiem`,
'help.partners': `Znak na mapie, linia do niego, pasek na osi czasu`,
'help.shift-arrow': `Shift ze strzałką`,
'help.short': `W skrócie`,
'help.signs': `Znaki`,
    };
  