
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Partnerstädte haben schriftlich vereinbart, zusammenzuarbeiten.`,
'help.arrows': `Pfeile`,
'help.does.ends': `auf dem Regler: Anfang und Ende`,
'help.does.enter': `wählt eine Stadt aus und lässt sie wieder los`,
'help.does.esc': `schließt, hält die Geschichte an, führt von einer Quelle zurück zum Text`,
'help.does.month': `auf dem Regler: ein Monat`,
'help.does.pan': `auf der Karte: verschiebt sie oder dreht den Globus`,
'help.does.row': `in der Tabelle: von einer Stadt zu den Quellen ihrer Zeile`,
'help.does.tab': `weiter; die ersten beiden Halte führen an all dem vorbei und zur Tabelle`,
'help.does.walk': `von Stadt zu Stadt: auf der Karte, in der Zeitleiste, in der Liste`,
'help.does.year': `auf dem Zeitregler: ein Jahr`,
'help.does.years': `auf dem Regler: fünf Jahre`,
'help.does.zoom': `auf der Karte: näher, weiter weg, ganz`,
'help.enter': `Eingabe- oder Leertaste`,
'help.events': `Zeichen der Zeitleiste`,
'help.has': str`${0} hat ${1} ${2}.`,
'help.hold': str`Davon am ${0} sicher in Kraft: ${1}.`,
'help.keys': `Tasten`,
'help.letters': `Buchstaben`,
'help.looks.bullseye': `Scheibe in einem Ring`,
'help.looks.cross': `Kreuz`,
'help.looks.diamond': `Raute`,
'help.looks.disc': `Scheibe`,
'help.looks.dots': `drei Punkte`,
'help.looks.down': `umgedrehtes Dreieck`,
'help.looks.empty-square': `leeres Quadrat`,
'help.looks.pause': `zwei senkrechte Striche`,
'help.looks.plus': `Pluszeichen`,
'help.looks.question': `Fragezeichen`,
'help.looks.right': `Dreieck nach rechts`,
'help.looks.ring': `Ring`,
'help.looks.small-disc': `kleine Scheibe`,
'help.looks.square': `Quadrat`,
'help.looks.star': `Stern`,
'help.looks.stroke': `kleiner Strich`,
'help.looks.up': `Dreieck`,
'help.partner.in-force': `volle Scheibe, durchgezogene Linie, voller Balken`,
'help.partner.lapsed': `Ring, gepunktete Linie, leerer Balken`,
'help.partner.not-yet': `kleiner Punkt`,
'help.partner.perhaps': `halb schraffierte Scheibe, gestrichelte Linie, gepunkteter Balken`,
'help.partner.suspended': `Ring mit einem Strich, gestreifter Balken`,
'help.partner.terminated': `Ring mit einem Kreuz`,
'help.partners': `Zeichen auf der Karte, Linie dorthin, Balken der Zeitleiste`,
'help.shift-arrow': `Umschalt mit einem Pfeil`,
'help.short': `Kurz gesagt`,
'help.signs': `Zeichen`,
    };
  