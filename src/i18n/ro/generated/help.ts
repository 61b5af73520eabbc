
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Orașele înfrățite au convenit în scris să colaboreze.`,
'help.arrows': `săgeți`,
'help.does.ends': `pe cursor: început și sfârșit`,
'help.does.enter': `alege un oraș, iar pe cel ales îl lasă`,
'help.does.esc': `închide, oprește povestea, duce înapoi de la o sursă la text`,
'help.does.month': `pe cursor: o lună`,
'help.does.pan': `pe hartă: o mută sau rotește globul`,
'help.does.row': `în tabel: de la un oraș la sursele din rândul lui`,
'help.does.tab': `înainte; primele două opriri duc dincolo de toate acestea și la tabel`,
'help.does.walk': `din oraș în oraș: pe hartă, pe axa timpului, în listă`,
'help.does.year': `pe cursorul timpului: un an`,
'help.does.years': `pe cursor: cinci ani`,
'help.does.zoom': `pe hartă: mai aproape, mai departe, întreagă`,
'help.enter': `Enter sau Spațiu`,
'help.events': `Semnele de pe axa timpului`,
'help.has': str`${0} are ${1} ${2}.`,
'help.hold': str`Câte dintre ele sunt sigur în vigoare la ${0}: ${1}.`,
'help.keys': `Taste`,
'help.letters': `litere`,
'help.looks.bullseye': `disc într-un inel`,
'help.looks.cross': `cruce`,
'help.looks.diamond': `romb`,
'help.looks.disc': `disc`,
'help.looks.dots': `trei puncte`,
'help.looks.down': `triunghi răsturnat`,
'help.looks.empty-square': `pătrat gol`,
'help.looks.pause': `două bare verticale`,
'help.looks.plus': `semnul plus`,
'help.looks.question': `semnul întrebării`,
'help.looks.right': `triunghi spre dreapta`,
'help.looks.ring': `inel`,
'help.looks.small-disc': `disc mic`,
'help.looks.square': `pătrat`,
'help.looks.star': `stea`,
'help.looks.stroke': `liniuță`,
'help.looks.up': `triunghi`,
'help.partner.in-force': `disc plin, linie continuă, bară plină`,
'help.partner.lapsed': `inel, linie punctată, bară goală`,
'help.partner.not-yet': `punct mic`,
'help.partner.perhaps': `disc pe jumătate hașurat, linie întreruptă, bară punctată`,
'help.partner.suspended': `inel cu o liniuță, bară în dungi`,
'help.partner.terminated': `inel cu o cruce`,
'help.partners': `Semn pe hartă, linie până la el, bară pe axa timpului`,
'help.shift-arrow': `Shift cu o săgeată`,
'help.short': `Pe scurt`,
'help.signs': `Semne`,
    };
  