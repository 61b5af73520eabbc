// All countries by name, for the list to choose from.
import {memo} from '../base/memo.ts';
import type {Words} from '../i18n/words.ts';
import {countriesOf} from '../geo/countries.ts';
import {land} from '../geo/land.ts';

/** Those too small for the outlines that the map is drawn with. */
const SMALL =
  'AD AG AI AW BB BH BM BQ CK CV CW DM FM GD GG GI GP HK IM JE KI KM KN LC LI MC MH MO MQ MT MU MV NR NU PF PW SC SG SM ST TO TV VA VC VG VI WS YT RE GF GL FO AX GU AS MP'.split(
    ' ',
  );

export const countriesIn = memo(({formats}: Words): readonly (readonly [string, string])[] => {
  const codes = new Set([
    ...countriesOf(land())
      .map(({id}) => id)
      .filter((id) => /^[A-Z]{2}$/.test(id)),
    ...SMALL,
  ]);
  codes.delete('AQ');
  return [...codes].map((code) => [code, formats.country(code)] as const).sort(([, a], [, b]) => formats.compare(a, b));
});
