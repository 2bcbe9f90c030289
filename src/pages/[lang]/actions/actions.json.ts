/** All actions as data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { languagePaths, type InterfaceLanguage } from '../../../i18n/index.ts';
import { allActionData } from '../../../site/actions-context.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { lang: InterfaceLanguage }> = ({
  params,
  site,
}) => new Response(JSON.stringify(allActionData(params.lang, site), null, 1));
