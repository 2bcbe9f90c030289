import { parse } from 'yaml';
import { Site } from '../document/schema/site.ts';
import text from '../../content/site.yaml?raw';

/** Name and description of the site. */
export const site: Site = Site.parse(parse(text));
