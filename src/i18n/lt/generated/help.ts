
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Miestai partneriai raštu susitarė bendradarbiauti.`,
'help.arrows': `rodyklės`,
'help.does.ends': `slankiklyje: pradžia ir pabaiga`,
'help.does.enter': `pasirenka miestą, o pasirinktą paleidžia`,
'help.does.esc': `uždaro, sustabdo istoriją, grąžina nuo šaltinio prie teksto`,
'help.does.month': `slankiklyje: mėnuo`,
'help.does.pan': `žemėlapyje: jį slenka, o gaublį suka`,
'help.does.row': `lentelėje: nuo miesto prie jo eilutės šaltinių`,
'help.does.tab': `toliau; pirmieji du sustojimai leidžia visa tai praleisti arba pereiti prie lentelės`,
'help.does.walk': `nuo miesto prie miesto: žemėlapyje, laiko juostoje, sąraše`,
'help.does.year': `laiko slankiklyje: metai`,
'help.does.years': `slankiklyje: penkeri metai`,
'help.does.zoom': `žemėlapyje: arčiau, toliau, visas`,
'help.enter': `Enter arba tarpo klavišas`,
'help.events': `Laiko juostos ženklai`,
'help.has': str`${0}: ${1} ${2}.`,
'help.hold': str`Kiek iš jų tikrai galioja ${0}: ${1}.`,
'help.keys': `Klavišai`,
'help.letters': `raidės`,
'help.looks.bullseye': `skritulys žiede`,
'help.looks.cross': `kryžiukas`,
'help.looks.diamond': `rombas`,
'help.looks.disc': `skritulys`,
'help.looks.dots': `trys taškai`,
'help.looks.down': `apverstas trikampis`,
'help.looks.empty-square': `tuščias kvadratas`,
'help.looks.pause': `du statūs brūkšniai`,
'help.looks.plus': `pliusas`,
'help.looks.question': `klaustukas`,
'help.looks.right': `trikampis dešinėn`,
'help.looks.ring': `žiedas`,
'help.looks.small-disc': `mažas skritulys`,
'help.looks.square': `kvadratas`,
'help.looks.star': `žvaigždė`,
'help.looks.stroke': `mažas brūkšnelis`,
'help.looks.up': `trikampis`,
'help.partner.in-force': `pilnas skritulys, ištisinė linija, pilna juosta`,
'help.partner.lapsed': `žiedas, taškinė linija, tuščia juosta`,
'help.partner.not-yet': `mažas taškelis`,
'help.partner.perhaps': `pusiau užbrūkšniuotas skritulys, brūkšninė linija, taškuota juosta`,
'help.partner.suspended': `žiedas su brūkšniu, dryžuota juosta`,
'help.partner.terminated': `žiedas su kryžiuku`,
'help.partners': `Ženklas žemėlapyje, linija iki jo, juosta laiko juostoje`,
'help.shift-arrow': `Shift su rodykle`,
'help.short': `Trumpai`,
'help.signs': `Ženklai`,
    };
  