
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Las ciudades hermanadas han acordado por escrito colaborar.`,
'help.arrows': `flechas`,
'help.does.ends': `en el control: principio y fin`,
'help.does.enter': `selecciona una ciudad, y la suelta`,
'help.does.esc': `cierra, detiene la historia, vuelve de una fuente al texto`,
'help.does.month': `en el control: un mes`,
'help.does.pan': `en el mapa: lo mueve, o gira el globo`,
'help.does.row': `en la tabla: de una ciudad a las fuentes de su fila`,
'help.does.tab': `avanza; las dos primeras paradas permiten saltarse todo esto o ir a la tabla`,
'help.does.walk': `de ciudad en ciudad: en el mapa, en la cronología, en la lista`,
'help.does.year': `en el control del tiempo: un año`,
'help.does.years': `en el control: cinco años`,
'help.does.zoom': `en el mapa: más cerca, más lejos, entero`,
'help.enter': `Intro o Espacio`,
'help.events': `Signos de la cronología`,
'help.has': str`${0} tiene ${1} ${2}.`,
'help.hold': str`Cuántas están con seguridad en vigor a ${0}: ${1}.`,
'help.keys': `Teclas`,
'help.letters': `letras`,
'help.looks.bullseye': `disco en un anillo`,
'help.looks.cross': `cruz`,
'help.looks.diamond': `rombo`,
'help.looks.disc': `disco`,
'help.looks.dots': `tres puntos`,
'help.looks.down': `triángulo invertido`,
'help.looks.empty-square': `cuadrado vacío`,
'help.looks.pause': `dos barras verticales`,
'help.looks.plus': `signo más`,
'help.looks.question': `signo de interrogación`,
'help.looks.right': `triángulo hacia la derecha`,
'help.looks.ring': `anillo`,
'help.looks.small-disc': `disco pequeño`,
'help.looks.square': `cuadrado`,
'help.looks.star': `estrella`,
'help.looks.stroke': `trazo pequeño`,
'help.looks.up': `triángulo`,
'help.partner.in-force': `disco lleno, línea continua, barra llena`,
'help.partner.lapsed': `anillo, línea de puntos, barra vacía`,
'help.partner.not-yet': `punto pequeño`,
'help.partner.perhaps': `disco medio rayado, línea discontinua, barra punteada`,
'help.partner.suspended': `anillo con un trazo, barra a rayas`,
'help.partner.terminated': `anillo con una cruz`,
'help.partners': `Signo en el mapa, línea hasta él, barra de la cronología`,
'help.shift-arrow': `Mayús con una flecha`,
'help.short': `En resumen`,
'help.signs': `Signos`,
    };
  