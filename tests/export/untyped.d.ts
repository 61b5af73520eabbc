// Libraries without types, as far as the tests use them.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {chain(text: string, options: object): unknown};
    readonly config: {
      get(plugin: '@csl'): {
        readonly templates: {get(name: string): string};
        readonly locales: {get(lang: string): string | undefined};
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (lang: string) => string | undefined;
    readonly retrieveItem: (id: string) => unknown;
  }
  interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [{readonly bibliography_errors: readonly unknown[]}, readonly string[]];
  }
  const citeproc: {readonly Engine: new (sys: Sys, style: string, lang: string) => Engine};
  export default citeproc;
}
declare module 'jsonld' {
  const jsonld: {
    expand(document: object, options: {documentLoader: (url: string) => Promise<object>}): Promise<readonly object[]>;
  };
  export default jsonld;
}
