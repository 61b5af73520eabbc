// In place of i18n/all-languages.ts in the editor's script: languages beside it are fetched when an atlas has them.
export function addEveryLanguage(): void {
  // None travels with the script.
}
