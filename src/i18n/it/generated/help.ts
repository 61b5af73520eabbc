
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Le città gemellate si sono impegnate per iscritto a collaborare.`,
'help.arrows': `frecce`,
'help.does.ends': `sul cursore: inizio e fine`,
'help.does.enter': `sceglie una città, e la lascia`,
'help.does.esc': `chiude, ferma la storia, riporta da una fonte al testo`,
'help.does.month': `sul cursore: un mese`,
'help.does.pan': `sulla mappa: la sposta, o gira il globo`,
'help.does.row': `nella tabella: da una città alle fonti della sua riga`,
'help.does.tab': `va avanti; le prime due fermate portano oltre tutto questo e alla tabella`,
'help.does.walk': `di città in città: sulla mappa, nella linea del tempo, nell’elenco`,
'help.does.year': `sul cursore del tempo: un anno`,
'help.does.years': `sul cursore: cinque anni`,
'help.does.zoom': `sulla mappa: più vicino, più lontano, intera`,
'help.enter': `Invio o Spazio`,
'help.events': `Segni della linea del tempo`,
'help.has': str`${0} ha ${1} ${2}.`,
'help.hold': str`Quante sono di sicuro in vigore al ${0}: ${1}.`,
'help.keys': `Tasti`,
'help.letters': `lettere`,
'help.looks.bullseye': `disco in un anello`,
'help.looks.cross': `croce`,
'help.looks.diamond': `rombo`,
'help.looks.disc': `disco`,
'help.looks.dots': `tre punti`,
'help.looks.down': `triangolo rovesciato`,
'help.looks.empty-square': `quadrato vuoto`,
'help.looks.pause': `due barre verticali`,
'help.looks.plus': `segno più`,
'help.looks.question': `punto interrogativo`,
'help.looks.right': `triangolo verso destra`,
'help.looks.ring': `anello`,
'help.looks.small-disc': `piccolo disco`,
'help.looks.square': `quadrato`,
'help.looks.star': `stella`,
'help.looks.stroke': `trattino`,
'help.looks.up': `triangolo`,
'help.partner.in-force': `disco pieno, linea continua, barra piena`,
'help.partner.lapsed': `anello, linea punteggiata, barra vuota`,
'help.partner.not-yet': `puntino`,
'help.partner.perhaps': `disco per metà tratteggiato, linea a trattini, barra a puntini`,
'help.partner.suspended': `anello con un tratto, barra a strisce`,
'help.partner.terminated': `anello con una croce`,
'help.partners': `Segno sulla mappa, linea che vi porta, barra della linea del tempo`,
'help.shift-arrow': `Maiusc con una freccia`,
'help.short': `In breve`,
'help.signs': `Segni`,
    };
  