import { z } from 'zod';
import { Label } from './common.ts';

/** `content/site.yaml`: what the site is called and where it stands. */
export const Site = z.strictObject({
  /** Origin of the published site, without a path: `https://example.org`. */
  url: z.url(),
  /** The folder it stands in on that host, `/` for the root. */
  base: z
    .string()
    .regex(/^\/(?:.+\/)?$/u, 'begins and ends with a slash')
    .default('/'),
  name: Label,
  description: Label,
});
export type Site = z.infer<typeof Site>;
