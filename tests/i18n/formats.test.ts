// Numbers, distances, directions, countries, order and search in both languages.
import {describe, expect, it} from 'vitest';
import {folded} from '../../src/i18n/fold.ts';
import {languageFor} from '../../src/i18n/languages.ts';
import {numbersIn} from '../../src/i18n/numbers.ts';
import {wordsIn} from '../../src/i18n/words.ts';

const en = wordsIn('en').formats;
const pl = wordsIn('pl').formats;

describe('Numbers', () => {
  it('are grouped as each language groups them, Polish from 10 000 on', () => {
    expect(en.number(1234)).toBe('1,234');
    expect(pl.number(1234)).toBe('1234');
    expect(pl.number(12345)).toMatch(/^12[\u00a0\u202f]345$/);
    expect(pl.number(1.5)).toBe('1,5');
    expect(en.number(1.25)).toBe('1.3');
  });

  it('keep the kilometre on the line of its number, and are whole', () => {
    expect(en.km(303.4)).toBe('303\u00a0km');
    expect(en.km(7512.6)).toBe('7,513\u00a0km');
    expect(pl.km(7512.6)).toBe('7513\u00a0km');
    expect(pl.km(12345)).toMatch(/^12[\u00a0\u202f]345\u00a0km$/);
  });

  it('know the plural forms of both languages', () => {
    const forms = (locale: 'en' | 'pl'): readonly string[] =>
      [0, 1, 2, 5, 12, 21, 22, 25, 112, 1.5].map(numbersIn(languageFor(locale)).plural);
    expect(forms('pl')).toEqual(['many', 'one', 'few', 'many', 'many', 'many', 'few', 'many', 'many', 'other']);
    expect(forms('en')).toEqual([
      'other',
      'one',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
      'other',
    ]);
  });
});

describe('The compass', () => {
  it('has sixteen points in both languages', () => {
    const points = 'N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' ');
    points.forEach((point, i) => expect(en.compassShort(i * 22.5)).toBe(point));
    expect(points.map((_, i) => en.compass(i * 22.5))).toEqual([
      'north',
      'north-north-east',
      'north-east',
      'east-north-east',
      'east',
      'east-south-east',
      'south-east',
      'south-south-east',
      'south',
      'south-south-west',
      'south-west',
      'west-south-west',
      'west',
      'west-north-west',
      'north-west',
      'north-north-west',
    ]);
    expect(points.map((_, i) => pl.compass(i * 22.5))).toEqual([
      'północ',
      'północny północny wschód',
      'północny wschód',
      'wschodni północny wschód',
      'wschód',
      'wschodni południowy wschód',
      'południowy wschód',
      'południowy południowy wschód',
      'południe',
      'południowy południowy zachód',
      'południowy zachód',
      'zachodni południowy zachód',
      'zachód',
      'zachodni północny zachód',
      'północny zachód',
      'północny północny zachód',
    ]);
  });

  it('goes round: 350 degrees are north, and so are 360 and -10', () => {
    expect([350, 360, -10, 11.2, 720].map(en.compassShort)).toEqual(['N', 'N', 'N', 'N', 'N']);
    expect([-90, 270, 630].map(en.compassShort)).toEqual(['W', 'W', 'W']);
  });

  it('gives each point the 22.5 degrees round it', () => {
    expect([11, 12, 33, 34, 348, 349, 359.9].map(en.compassShort)).toEqual('N NNE NNE NE NNW N N'.split(' '));
  });

  it('tells a direction after a distance', () => {
    expect(`${en.km(303)} ${en.direction(157.5)}`).toBe('303\u00a0km south-south-east');
    expect(`${pl.km(303)} ${pl.direction(157.5)}`).toBe('303\u00a0km na południowy południowy wschód');
    expect(pl.direction(180)).toBe('na południe');
  });
});

describe('Words from elsewhere', () => {
  it('name countries, also those that are no more', () => {
    expect([en.country('UA'), pl.country('UA')]).toEqual(['Ukraine', 'Ukraina']);
    expect([en.country('SU'), pl.country('SU')]).toEqual(['Soviet Union', 'Związek Radziecki']);
    expect(pl.country('YU')).toBe('Jugosławia');
    expect(en.country('nowhere')).toBe('nowhere');
  });

  it('make lists, with the Polish "i" held to its word', () => {
    expect(en.list(['Kaunas', 'Jelgava', 'Lutsk'])).toBe('Kaunas, Jelgava and Lutsk');
    expect(pl.list(['Kowno', 'Jełgawa', 'Łuck'])).toBe('Kowno, Jełgawa i\u00a0Łuck');
    expect(pl.list(['Bath i Wells', 'Łuck'])).toBe('Bath i Wells i\u00a0Łuck');
    expect(pl.list([])).toBe('');
  });

  it('sort as each language sorts', () => {
    expect(['Łuck', 'Mińsk', 'Lublin', 'Žilina'].sort(pl.compare)).toEqual(['Lublin', 'Łuck', 'Mińsk', 'Žilina']);
    expect(['Zamość', 'Łódź', 'Lyon'].sort(en.compare)).toEqual(['Łódź', 'Lyon', 'Zamość']);
  });

  it("take the text in the reader's language, or the nearest there is", () => {
    expect(pl.text({en: 'Lutsk', pl: 'Łuck'})).toBe('Łuck');
    expect(pl.text({en: 'Lutsk', uk: 'Луцьк'})).toBe('Lutsk');
    expect(en.text('Kurier')).toBe('Kurier');
  });
});

describe('Search', () => {
  it.each([
    ['luck', 'Łuck'],
    ['balti', 'Bălți'],
    ['sumqayit', 'Sumqayıt'],
    ['gence', 'Gəncə'],
    ['izmir', 'İzmir'],
    ['sao tome', 'São Tomé'],
    ['strasse', 'Straße'],
    ['kamianec', 'Kam’ianec'],
    ['луцьк', 'ЛУЦЬК'],
    ['орел', 'Орёл'],
    ['ירושלים', 'ירושלים'],
    ['თბილისი', 'ᲗᲑᲘᲚᲘᲡᲘ'],
    ['երեւան', 'Երևան'],
    ['重庆', '重庆'],
  ])('%s finds %s', (typed, name) => expect(folded(name)).toBe(folded(typed)));

  it('leaves other scripts in their letters', () => {
    expect(['Луцьк', 'ירושלים', 'თბილისი', '崇左'].map(folded)).toEqual(['луцьк', 'ירושלים', 'თბილისი', '崇左']);
  });

  it('folds what is folded no further', () => {
    for (const name of ['Łuck', 'Bălți', 'Sumqayıt', 'İzmir', 'Орёл', 'ﬁ'])
      expect(folded(folded(name))).toBe(folded(name));
  });
});

describe('A wish for a language', () => {
  it('is met by its base language, else by the next wish, else in English', () => {
    expect(languageFor('pl-PL').locale).toBe('pl');
    expect(languageFor('PL_pl').locale).toBe('pl');
    expect(languageFor(undefined, '', 'de', 'pl').locale).toBe('pl');
    expect(languageFor('en-US', 'pl').locale).toBe('en');
    expect(languageFor('plt').locale).toBe('en');
    expect(languageFor(null).locale).toBe('en');
  });

  it('gives the same words each time', () => {
    expect(wordsIn('pl')).toBe(wordsIn('pl-PL', 'de'));
    expect(wordsIn('pl').locale).toBe('pl');
  });
});
