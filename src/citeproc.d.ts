/** The part of citeproc that is used; it ships no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(name: string): string;
    retrieveItem(id: string): object;
  }
  interface Cluster {
    readonly citationItems: readonly {
      readonly id: string;
      readonly locator?: string;
      readonly label?: string;
    }[];
    readonly properties: { readonly noteIndex: number };
  }
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    previewCitationCluster(
      cluster: Cluster,
      before: readonly [],
      after: readonly [],
      format: 'text' | 'html',
    ): string;
    makeBibliography(): false | readonly [parameters: object, entries: readonly string[]];
  }
  /** Styles and locales are XML, or the same as a serialized tree in JSON. */
  const CSL: {
    readonly Engine: new (
      system: System,
      style: string,
      locale?: string,
      forceLocale?: boolean,
    ) => Engine;
  };
  export default CSL;
}
