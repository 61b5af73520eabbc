// Words of the members of a union, as a function of the member: its parameter's type is the table's keys.
export const wordOf =
  <Member extends string>(words: Readonly<Record<Member, string>>) =>
  (member: Member): string =>
    words[member];
