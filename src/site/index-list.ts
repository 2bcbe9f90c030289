import type { Messages } from '../i18n/index.ts';
import { corpus } from './corpus.ts';
import { figuresIn } from './figures.ts';
import { textsFor } from './places.ts';
import { timelineOf } from './timeline.ts';
import { opening } from './verbs.ts';

/** An index of the site with how much is in it. */
export interface IndexEntry {
  readonly path: string;
  readonly heading: string;
  readonly lead: string;
  readonly count: number;
}

/** All indexes, in the order in which readers ask: about what, who, which words. */
export function indexList(t: Messages): IndexEntry[] {
  const { actions, actors, glossary, notes, records, themes, verbs } = corpus;
  const texts = textsFor(corpus.documents, 'zh');
  const entry = (
    path: string,
    { heading, lead }: { heading: string; lead: string },
    count: number,
  ): IndexEntry => ({ path, heading, lead, count });
  return [
    entry('themes/', t.themes, themes.length),
    entry('actions/', t.actions, actions.flatMap((own) => own.actions).length),
    entry('actors/', t.actors, actors.length),
    entry('documents/', t.documents, records.length),
    entry('verbs/', t.verbs, verbs.filter(({ id }) => opening(texts, id).length > 0).length),
    entry('timeline/', t.timeline, texts.flatMap((text) => timelineOf(text, records)).length),
    entry('figures/', t.figures, figuresIn(texts).length),
    entry('glossary/', t.glossary, glossary.length),
    entry('sdgs/', t.sdgs, 17),
    entry('notes/', { heading: t.notes.indexHeading, lead: t.notes.indexLead }, notes.length),
    entry('coverage/', t.coverage, themes.length),
  ];
}
