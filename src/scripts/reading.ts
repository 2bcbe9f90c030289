/** Everything that script adds to the page of a text. */
import './fragment.ts';
import './footnotes.ts';
import './notes.ts';
import './previews.ts';
import './copy.ts';
import './map.ts';
import './keys.ts';
import './lens.ts';
import './selection.ts';
import './terms.ts';
import './cite-dialog.ts';
