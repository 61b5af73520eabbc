// Names of the months as Intl has them: alone, or in the company of a day, where many languages put another case.
export function monthNames(tag: string, options: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, {...options, timeZone: 'UTC', calendar: 'gregory'});
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => {
    const parts = format.formatToParts(Date.UTC(2001, month, 1));
    return parts.find(({type}) => type === 'month')?.value ?? '';
  });
}
