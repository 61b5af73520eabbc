
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'cli.bad-value': str`${0} „${1}” nie ma sensu; dozwolone: ${2}.`,
'cli.compared': str`Nowe lub inne: ${0}. Takie same: ${1}. Tylko w atlasie, bez zmian: ${2}.`,
'cli.edition': str`Wydanie w folderze ${0}: plików ${1}. Sprawdzenie: sha256sum -c SHA256SUMS`,
'cli.fine': str`${0}: bez błędów. Miasta partnerskie: ${1}, wydarzenia: ${2}.`,
'cli.help': `twin-cities: tworzy, sprawdza, rysuje i zamraża atlasy miast partnerskich

  twin-cities check PLIK
      Wymienia wszystkie błędy atlasu: miejsce, przyczynę i sposób naprawy.
  twin-cities draw PLIK --out PLIK.svg|.png|.pdf
      --what map|timeline|both   co narysować: mapę, oś czasu czy oba (both)
      --lang KOD                 język obrazu (jak tego tekstu)
      --at 2014|2014-06|2014-06-21   oglądany dzień (dzień danych)
      --projection home|world|globe  jak narysować świat (home)
      --city ID                  miasto do wyróżnienia
      --status in-force,lapsed  --country LT,UA  --group ID  --instrument agreement
      --query TEKST              tylko te; obraz wymienia, co odfiltrowano
      --mm MM                    szerokość na papierze: 80, 120, 170 lub inna (170);
                                 PDF jest wtedy stroną wielkości rysunku
      --height MM                największa wysokość; PDF ma wtedy dalsze strony
      --width PX                 szerokość w px, zamiast --mm
      --paper a4|a5|b5|letter    arkusze (PDF; a4), także a4-landscape itd.;
                                 SVG i PNG: tak duże, jak pozwala taki arkusz
      --dpi DPI                  rozdzielczość (PNG; 300)
      --parts title,key,sources,imprint|none   co stoi wokół: tytuł, legenda,
                                 źródła, stopka (wszystko)
      --palette colour|grey      grey: szarości, do druku w jednym kolorze
      --text text|outlines       outlines: litery jako krzywe, gdy brak czcionki (SVG)
      --address URL              adres drukowany na obrazie
      Inne rodzaje plików: .caption.txt .docx .csv .json .geojson .jsonld .txt
      .bib .csl.json .html
  twin-cities edition PLIK --out FOLDER
      Zapisuje zamrożone wydanie: stronę, która otwiera się z dysku, skrypt, atlas,
      tabele zastępcze, obrazy, cytowania i SHA256SUMS. Za każdym razem te same bajty.
      --at, --address            jak wyżej
      --lang pl|en|uk            tylko w tym języku (we wszystkich, które ma atlas)
  twin-cities fallback PLIK --out KATALOG
      Zapisuje to, co wkleja się między znaczniki: mapę jako obraz, a pod nią
      zwinięte dane w tabeli, we wszystkich językach atlasu.
      --at, --address, --lang    jak wyżej

  twin-cities new MIASTO --out PLIK.json
      Tworzy nowy atlas miasta, znalezionego po nazwie (GeoNames, powyżej 15 000 mieszkańców).
      --country KOD              które z kilku, albo razem z:
      --at-place DŁ,SZER         położenie mniejszego miasta
  twin-cities csv PLIK --out PLIK.csv
      Zapisuje atlas jako tabelę i mówi, czego w niej nie ma.
  twin-cities json PLIK.csv --out PLIK.json
      Zapisuje tabelę jako atlas.
  twin-cities wikidata Q761
      Wypisuje zapytanie o miasta partnerskie, do zadania w Wikidanych.
      --names pl,en              języki nazw (pl,en)
  twin-cities wikidata WYNIK.json --out PLIK.json
      Zapisuje wynik zapytania jako atlas i mówi, co jest w nim dziwnego.
      --into ATLAS.json          porównuje go z atlasem; z --out zapisuje oba jako jeden
  twin-cities release PLIK --out PLIK.zip
      Zapisuje wszystko na serwer: widżet, atlas, strony zastępcze, instrukcję.
  twin-cities language KOD --out FOLDER
      Zapisuje to, co trzeba wypełnić dla języka, którego jeszcze nie ma: słowa (XLIFF,
      z angielskim i polskim), daty i strony świata; i mówi, co dalej.

  --lang pl|en      język (inaczej LC_ALL, LC_MESSAGES, LANG); obrazów i wydań także
                    be, de, eo, es, fr, it, lt, lv, nl, ro, tr, uk
  --help, --version

Kody wyjścia: 0 gotowe, 1 atlas ma błędy, 2 błędne wywołanie lub plik.
`,
'cli.is-there': str`${0} już istnieje. Wybierz inną nazwę.`,
'cli.language-is-spoken': str`Widżet mówi już w języku „${0}”.`,
'cli.language-next': str`Dalej: przetłumacz xliff/${0}.xlf, każdy tekst w jego pustym &lt;target&gt;, w programie dla tłumaczy (Poedit, OmegaT) albo ręcznie; uwagi podają polskie brzmienie i to, dla jakich liczb jest dana forma. Już to warto przesłać do projektu.
W źródłach połóż foldery na ich miejscach, wypełnij to, co oznaczono TODO, i dodaj te wiersze:
${1}
potem: npm run localize, npm run docs, npm test. Strona z lang="${2}" sama pobierze twin-cities-${3}.js.`,
'cli.needs-country': `W jakim kraju? Podaj --country KOD, na przykład --country PL.`,
'cli.needs-file': str`${0} wymaga ścieżki do pliku atlasu.`,
'cli.needs-out': `Dokąd? Podaj --out ŚCIEŻKA.`,
'cli.needs-value': str`Opcja ${0} wymaga wartości. Pomoc: --help.`,
'cli.no-canvas': `PNG wymaga pakietu @napi-rs/canvas, którego tu nie ma: npm install @napi-rs/canvas`,
'cli.no-file': str`${0}: nie można odczytać.`,
'cli.no-language': str`„${0}” nie jest kodem języka. Podaj dwie lub trzy litery według ISO 639, na przykład cs dla czeskiego.`,
'cli.no-place': str`Żadne miasto powyżej 15 000 mieszkańców nie nazywa się „${0}”. Wpisz nazwę angielską albo w języku kraju lub podaj położenie: --country PL --at-place 18.53,54.52`,
'cli.no-result': str`${0}: to nie jest wynik zapytania do Wikidanych z miastami partnerskimi.`,
'cli.not-empty': str`W folderze ${0} są pliki spoza wydania. Wybierz inny folder.`,
'cli.not-in-table': str`W tabeli nie ma: ${0}. Kopią wszystkiego jest plik JSON.`,
'cli.one-file': str`${0} przyjmuje jeden plik; zbędne: ${1}. Ścieżkę ze spacjami trzeba ująć w cudzysłów.`,
'cli.problems': str`Błędy: ${0}.`,
'cli.query': str`Zapytanie można zadać tutaj: ${0}`,
'cli.several-places': str`Jest kilka miast o nazwie „${0}”. Podaj, o które chodzi:`,
'cli.unknown-command': str`Nie ma polecenia „${0}”. Pomoc: --help.`,
'cli.unknown-option': str`Nie ma tu opcji ${0}. Pomoc: --help.`,
'cli.warning': `do sprawdzenia`,
'cli.warnings': str`Do sprawdzenia: ${0}.`,
'cli.written': str`Zapisano: ${0}`,
    };
  