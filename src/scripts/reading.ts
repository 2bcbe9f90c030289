/** Everything that script adds to the page of a text. */
import './fragment.ts';
import './footnotes.ts';
import './notes.ts';
import './previews.ts';
// Before the copy control: each is put right after the number, so the later one comes first.
import './cite-dialog.ts';
import './copy.ts';
import './map.ts';
import './keys.ts';
import './lens.ts';
import './selection.ts';
import './terms.ts';
