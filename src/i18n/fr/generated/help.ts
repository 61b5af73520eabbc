
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Des villes partenaires se sont engagées par écrit à coopérer.`,
'help.arrows': `flèches`,
'help.does.ends': `sur le curseur : début et fin`,
'help.does.enter': `sélectionne une ville, puis la relâche`,
'help.does.esc': `ferme, arrête l’histoire, ramène d’une source au texte`,
'help.does.month': `sur le curseur : un mois`,
'help.does.pan': `sur la carte : la déplace, ou tourne le globe`,
'help.does.row': `dans le tableau : d’une ville aux sources de sa ligne`,
'help.does.tab': `avance ; les deux premiers arrêts mènent au-delà de tout ceci et au tableau`,
'help.does.walk': `d’une ville à l’autre : sur la carte, dans la frise chronologique, dans la liste`,
'help.does.year': `sur le curseur du temps : un an`,
'help.does.years': `sur le curseur : cinq ans`,
'help.does.zoom': `sur la carte : plus près, plus loin, toute la carte`,
'help.enter': `Entrée ou Espace`,
'help.events': `Signes de la frise chronologique`,
'help.has': str`${0} a ${1} ${2}.`,
'help.hold': str`Combien sont sûrement en vigueur au ${0} : ${1}.`,
'help.keys': `Touches`,
'help.letters': `lettres`,
'help.looks.bullseye': `disque dans un anneau`,
'help.looks.cross': `croix`,
'help.looks.diamond': `losange`,
'help.looks.disc': `disque`,
'help.looks.dots': `trois points`,
'help.looks.down': `triangle renversé`,
'help.looks.empty-square': `carré vide`,
'help.looks.pause': `deux barres verticales`,
'help.looks.plus': `signe plus`,
'help.looks.question': `point d’interrogation`,
'help.looks.right': `triangle vers la droite`,
'help.looks.ring': `anneau`,
'help.looks.small-disc': `petit disque`,
'help.looks.square': `carré`,
'help.looks.star': `étoile`,
'help.looks.stroke': `petit trait`,
'help.looks.up': `triangle`,
'help.partner.in-force': `disque plein, ligne continue, barre pleine`,
'help.partner.lapsed': `anneau, ligne pointillée, barre vide`,
'help.partner.not-yet': `petit point`,
'help.partner.perhaps': `disque à moitié hachuré, ligne en tirets, barre à points`,
'help.partner.suspended': `anneau barré d’un trait, barre rayée`,
'help.partner.terminated': `anneau avec une croix`,
'help.partners': `Signe sur la carte, ligne qui y mène, barre de la frise chronologique`,
'help.shift-arrow': `Maj avec une flèche`,
'help.short': `En bref`,
'help.signs': `Signes`,
    };
  