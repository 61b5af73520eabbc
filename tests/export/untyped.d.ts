// Libraries without types, as far as the tests use them.
declare module '@citation-js/core' {
  export const plugins: {readonly input: {chain(text: string, options: object): unknown}};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module 'jsonld' {
  const jsonld: {
    expand(document: object, options: {documentLoader: (url: string) => Promise<object>}): Promise<readonly object[]>;
  };
  export default jsonld;
}
