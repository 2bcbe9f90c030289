import Beside from './Beside.astro';
import Cite from './Cite.astro';
import Division from './Division.astro';
import DivisionTitle from './DivisionTitle.astro';
import Footnote from './Footnote.astro';
import FootnoteMark from './FootnoteMark.astro';
import Footnotes from './Footnotes.astro';
import Heading from './Heading.astro';
import Line from './Line.astro';
import OfficialTable from './OfficialTable.astro';
import Paragraph from './Paragraph.astro';
import Rest from './Rest.astro';
import TableCell from './TableCell.astro';
import TableRow from './TableRow.astro';
import Title from './Title.astro';
import Unclassified from './Unclassified.astro';
import Words from './Words.astro';

/** What the elements of emitted MDX are on the page. Its Markdown paragraphs are official words. */
export const official = {
  Beside,
  Cite,
  Division,
  DivisionTitle,
  Footnote,
  FootnoteMark,
  Footnotes,
  Heading,
  Line,
  OfficialTable,
  Paragraph,
  Rest,
  TableCell,
  TableRow,
  Title,
  Unclassified,
  p: Words,
};
