export function chromium(): Promise<{
  source: string;
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}>;
