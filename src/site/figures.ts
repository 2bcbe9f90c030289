import type { EmittedDocument, Figure } from '../document/schema/emitted.ts';
import { placesWhere, type Place } from './places.ts';

/** A figure where it stands. */
export interface PlacedFigure {
  readonly place: Place;
  readonly figure: Figure;
}

/** Every figure of the texts, in their order. */
export const figuresIn = (documents: readonly EmittedDocument[]): PlacedFigure[] =>
  placesWhere(documents, ({ figures }) => figures.length > 0).flatMap((place) =>
    place.unit.figures.map((figure) => ({ place, figure })),
  );
