// Names of countries in a language that browsers do not know, written as a text: 'LT Літва; PL Польшча;'.
export function namesByCode(text: string): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const entry of text.split(';')) {
    const [, code, name] = /^\s*([A-Z]{2}) (.+)$/.exec(entry) ?? [];
    if (code !== undefined && name !== undefined) names[code] = name;
  }
  return names;
}
