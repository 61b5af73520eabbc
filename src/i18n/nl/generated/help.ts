
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Partnersteden hebben schriftelijk afgesproken samen te werken.`,
'help.arrows': `pijlen`,
'help.does.ends': `op de schuif: begin en einde`,
'help.does.enter': `kiest een stad, en laat haar weer los`,
'help.does.esc': `sluit, stopt het verhaal, leidt van een bron terug naar de tekst`,
'help.does.month': `op de schuif: een maand`,
'help.does.pan': `op de kaart: verschuift haar, of draait de wereldbol`,
'help.does.row': `in de tabel: van een stad naar de bronnen in haar rij`,
'help.does.tab': `verder; de eerste twee haltes leiden langs dit alles heen en naar de tabel`,
'help.does.walk': `van stad naar stad: op de kaart, in de tijdlijn, in de lijst`,
'help.does.year': `op de tijdschuif: een jaar`,
'help.does.years': `op de schuif: vijf jaar`,
'help.does.zoom': `op de kaart: dichterbij, verder weg, helemaal`,
'help.enter': `Enter of spatie`,
'help.events': `Tekens van de tijdlijn`,
'help.has': str`${0} heeft ${1} ${2}.`,
'help.hold': str`Hoeveel daarvan op ${0} zeker van kracht zijn: ${1}.`,
'help.keys': `Toetsen`,
'help.letters': `lettertoetsen`,
'help.looks.bullseye': `schijf in een ring`,
'help.looks.cross': `kruis`,
'help.looks.diamond': `ruit`,
'help.looks.disc': `schijf`,
'help.looks.dots': `drie punten`,
'help.looks.down': `omgekeerde driehoek`,
'help.looks.empty-square': `leeg vierkant`,
'help.looks.pause': `twee verticale strepen`,
'help.looks.plus': `plusteken`,
'help.looks.question': `vraagteken`,
'help.looks.right': `driehoek naar rechts`,
'help.looks.ring': `ring`,
'help.looks.small-disc': `kleine schijf`,
'help.looks.square': `vierkant`,
'help.looks.star': `ster`,
'help.looks.stroke': `streepje`,
'help.looks.up': `driehoek`,
'help.partner.in-force': `volle schijf, doorgetrokken lijn, volle balk`,
'help.partner.lapsed': `ring, stippellijn, lege balk`,
'help.partner.not-yet': `kleine stip`,
'help.partner.perhaps': `half gearceerde schijf, streepjeslijn, gestippelde balk`,
'help.partner.suspended': `ring met een streep, gestreepte balk`,
'help.partner.terminated': `ring met een kruis`,
'help.partners': `Teken op de kaart, lijn ernaartoe, balk van de tijdlijn`,
'help.shift-arrow': `Shift met een pijl`,
'help.short': `In het kort`,
'help.signs': `Tekens`,
    };
  