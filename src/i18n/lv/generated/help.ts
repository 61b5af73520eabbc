
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Sadraudzības pilsētas ir rakstiski vienojušās sadarboties.`,
'help.arrows': `bultiņas`,
'help.does.ends': `uz slīdņa: sākums un beigas`,
'help.does.enter': `izvēlas pilsētu, bet izvēlēto atlaiž`,
'help.does.esc': `aizver, aptur stāstu, ved no avota atpakaļ uz tekstu`,
'help.does.month': `uz slīdņa: mēnesis`,
'help.does.pan': `kartē: to bīda, bet globusu griež`,
'help.does.row': `tabulā: no pilsētas pie avotiem tās rindā`,
'help.does.tab': `tālāk; pirmās divas pieturas ļauj to visu izlaist vai pāriet uz tabulu`,
'help.does.walk': `no pilsētas uz pilsētu: kartē, laika joslā, sarakstā`,
'help.does.year': `uz laika slīdņa: gads`,
'help.does.years': `uz slīdņa: pieci gadi`,
'help.does.zoom': `kartē: tuvāk, tālāk, visa`,
'help.enter': `Enter vai atstarpe`,
'help.events': `Laika joslas zīmes`,
'help.has': str`${0}: ${1} ${2}.`,
'help.hold': str`Cik no tām noteikti ir spēkā (${0}): ${1}.`,
'help.keys': `Taustiņi`,
'help.letters': `burti`,
'help.looks.bullseye': `aplis gredzenā`,
'help.looks.cross': `krustiņš`,
'help.looks.diamond': `rombs`,
'help.looks.disc': `aplis`,
'help.looks.dots': `trīs punkti`,
'help.looks.down': `apgriezts trijstūris`,
'help.looks.empty-square': `tukšs kvadrāts`,
'help.looks.pause': `divas stateniskas svītras`,
'help.looks.plus': `pluss`,
'help.looks.question': `jautājuma zīme`,
'help.looks.right': `trijstūris pa labi`,
'help.looks.ring': `gredzens`,
'help.looks.small-disc': `mazs aplis`,
'help.looks.square': `kvadrāts`,
'help.looks.star': `zvaigzne`,
'help.looks.stroke': `maza svītriņa`,
'help.looks.up': `trijstūris`,
'help.partner.in-force': `pilns aplis, nepārtraukta līnija, pilna josla`,
'help.partner.lapsed': `gredzens, punktota līnija, tukša josla`,
'help.partner.not-yet': `mazs punkts`,
'help.partner.perhaps': `pa pusei svītrots aplis, pārtraukta līnija, punktota josla`,
'help.partner.suspended': `gredzens ar svītru, strīpaina josla`,
'help.partner.terminated': `gredzens ar krustiņu`,
'help.partners': `Zīme kartē, līnija līdz tai, josla laika joslā`,
'help.shift-arrow': `Shift ar bultiņu`,
'help.short': `Īsumā`,
'help.signs': `Zīmes`,
    };
  