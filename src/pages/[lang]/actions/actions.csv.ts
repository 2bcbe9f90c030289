/** All actions as a table. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { languagePaths, type InterfaceLanguage } from '../../../i18n/index.ts';
import { allActionData } from '../../../site/actions-context.ts';
import { actionColumns, actionRow } from '../../../site/actions-export.ts';
import { csvResponse } from '../../../site/csv.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { lang: InterfaceLanguage }> = ({
  params,
  site,
}) => csvResponse([...actionColumns], allActionData(params.lang, site).map(actionRow));
