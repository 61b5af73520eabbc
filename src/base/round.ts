// Numbers as they are written: no more decimals than can be seen.
const rounding =
  (unit: number) =>
  (value: number): number =>
    Math.round(value * unit) / unit;

export const tenths = rounding(10);
export const hundredths = rounding(100);
export const thousandths = rounding(1000);

/** As many decimals as asked for, the trailing noughts left out. */
export const decimals = (value: number, digits: number): number => Number(value.toFixed(digits));
