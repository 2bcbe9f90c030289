import { CorpusData } from '../document/schema/corpus-data.ts';
import { EmittedDocument } from '../document/schema/emitted.ts';

/** Everything that pages are made of, as the pipeline emitted it. */
export interface SiteCorpus extends CorpusData {
  readonly documents: readonly EmittedDocument[];
}

const emitted = import.meta.glob<unknown>('../../content/generated/*.json', {
  eager: true,
  import: 'default',
});

/** The corpus, read once a build. */
export const corpus: SiteCorpus = readCorpus();

function readCorpus(): SiteCorpus {
  const files = Object.entries(emitted).sort(([a], [b]) => (a < b ? -1 : 1));
  const data = files.find(([path]) => path.endsWith('/corpus.json'))?.[1];
  const documents = files.filter(([path]) => !path.endsWith('/corpus.json'));
  return {
    ...CorpusData.parse(data),
    documents: documents.map(([, document]) => EmittedDocument.parse(document)),
  };
}
