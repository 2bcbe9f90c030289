/** Everything that script adds to the page of a text. */
import './fragment.ts';
import './footnotes.ts';
