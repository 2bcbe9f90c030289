/** What script adds to every page, in one file: each file more keeps the first paint waiting. */
import './appearance.ts';
import './search/loader.ts';
