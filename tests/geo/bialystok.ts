// Białystok and its partners, as far as the geometry's tests need them.
export interface TestCity {
  readonly id: string;
  readonly pl: string;
  readonly en: string;
  readonly country: string;
  readonly coordinates: readonly [number, number];
}

const city = (id: string, pl: string, en: string, country: string, lon: number, lat: number): TestCity => ({
  id,
  pl,
  en,
  country,
  coordinates: [lon, lat],
});

export const HOME = city('bialystok', 'Białystok', 'Białystok', 'PL', 23.1688, 53.1325);

export const PARTNERS: readonly TestCity[] = [
  city('bornova', 'Bornova', 'Bornova', 'TR', 27.2211, 38.4697),
  city('kaunas', 'Kowno', 'Kaunas', 'LT', 23.9091, 54.9016),
  city('jelgava', 'Jełgawa', 'Jelgava', 'LV', 23.7128, 56.65),
  city('tomsk', 'Tomsk', 'Tomsk', 'RU', 84.9822, 56.5005),
  city('irkutsk', 'Irkuck', 'Irkutsk', 'RU', 104.2908, 52.2957),
  city('kaliningrad', 'Kaliningrad', 'Kaliningrad', 'RU', 20.511, 54.7064),
  city('pskov', 'Psków', 'Pskov', 'RU', 28.3318, 57.8192),
  city('mazara-del-vallo', 'Mazara del Vallo', 'Mazara del Vallo', 'IT', 12.5899, 37.6554),
  city('milwaukee', 'Milwaukee', 'Milwaukee County', 'US', -87.9065, 43.0389),
  city('yehud', 'Yehud', 'Yehud', 'IL', 34.8909, 32.0332),
  city('chongzuo', 'Chongzuo', 'Chongzuo', 'CN', 107.3683, 22.3816),
  city('lusaka', 'Lusaka', 'Lusaka', 'ZM', 28.2871, -15.4067),
  city('sliema', 'Sliema', 'Sliema', 'MT', 14.5018, 35.9125),
  city('dijon', 'Dijon', 'Dijon', 'FR', 5.0139, 47.3134),
  city('eindhoven', 'Eindhoven', 'Eindhoven', 'NL', 5.4778, 51.4408),
  city('grodno', 'Grodno', 'Grodno', 'BY', 23.8289, 53.6758),
  city('lutsk', 'Łuck', 'Lutsk', 'UA', 25.3502, 50.7578),
  city('gori', 'Gori', 'Gori', 'GE', 44.1129, 41.9853),
  city('balti', 'Bielce', 'Bălți', 'MD', 27.9285, 47.7629),
  city('gyumri', 'Giumri', 'Gyumri', 'AM', 43.8464, 40.7931),
  city('sumqayit', 'Sumqayit', 'Sumqayit', 'AZ', 49.6686, 40.5897),
];
