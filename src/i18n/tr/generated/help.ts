
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'help.agreed': `Kardeş şehirler birlikte çalışmak üzere yazılı olarak anlaşmıştır.`,
'help.arrows': `oklar`,
'help.does.ends': `kaydırıcıda: baş ve son`,
'help.does.enter': `bir şehri seçer, seçili olanı bırakır`,
'help.does.esc': `kapatır, öyküyü durdurur, kaynaktan metne döndürür`,
'help.does.month': `kaydırıcıda: bir ay`,
'help.does.pan': `haritada: haritayı kaydırır ya da küreyi döndürür`,
'help.does.row': `tabloda: bir şehirden satırındaki kaynaklara`,
'help.does.tab': `ilerler; ilk iki durak bütün bunları atlatır ve tabloya götürür`,
'help.does.walk': `şehirden şehre: haritada, zaman çizelgesinde, listede`,
'help.does.year': `zaman kaydırıcısında: bir yıl`,
'help.does.years': `kaydırıcıda: beş yıl`,
'help.does.zoom': `haritada: daha yakın, daha uzak, bütünü`,
'help.enter': `Enter ya da boşluk tuşu`,
'help.events': `Zaman çizelgesindeki işaretler`,
'help.has': str`${0}: ${1} ${2}.`,
'help.hold': str`${0} tarihinde kesin olarak yürürlükte olanların sayısı: ${1}.`,
'help.keys': `Tuşlar`,
'help.letters': `harfler`,
'help.looks.bullseye': `halka içinde daire`,
'help.looks.cross': `çarpı`,
'help.looks.diamond': `eşkenar dörtgen`,
'help.looks.disc': `daire`,
'help.looks.dots': `üç nokta`,
'help.looks.down': `ters üçgen`,
'help.looks.empty-square': `boş kare`,
'help.looks.pause': `iki dikey çizgi`,
'help.looks.plus': `artı`,
'help.looks.question': `soru işareti`,
'help.looks.right': `sağa bakan üçgen`,
'help.looks.ring': `halka`,
'help.looks.small-disc': `küçük daire`,
'help.looks.square': `kare`,
'help.looks.star': `yıldız`,
'help.looks.stroke': `küçük çizgi`,
'help.looks.up': `üçgen`,
'help.partner.in-force': `dolu daire, düz çizgi, dolu çubuk`,
'help.partner.lapsed': `halka, noktalı çizgi, boş çubuk`,
'help.partner.not-yet': `küçük nokta`,
'help.partner.perhaps': `yarısı taralı daire, kesik çizgi, benekli çubuk`,
'help.partner.suspended': `üstünde çizgi olan halka, şeritli çubuk`,
'help.partner.terminated': `içinde çarpı olan halka`,
'help.partners': `Haritadaki işaret, ona giden çizgi, zaman çizelgesindeki çubuk`,
'help.shift-arrow': `Bir okla birlikte Shift`,
'help.short': `Kısaca`,
'help.signs': `İşaretler`,
    };
  