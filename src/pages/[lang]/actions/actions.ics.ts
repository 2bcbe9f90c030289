/** The actions that have a date, for calendars. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { languagePaths, messages, type InterfaceLanguage } from '../../../i18n/index.ts';
import { allActionData } from '../../../site/actions-context.ts';
import { toCalendar } from '../../../site/calendar.ts';
import { corpus } from '../../../site/corpus.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { lang: InterfaceLanguage }> = ({
  params,
  site,
}) => {
  const t = messages(params.lang);
  const adopted = (symbol: string): string =>
    corpus.records.find((record) => record.symbol === symbol)?.date?.value ?? '1970-01-01';
  const events = allActionData(params.lang, site).flatMap((action) =>
    action.due === null
      ? []
      : [
          {
            uid: `${action.id}@${site?.hostname ?? 'localhost'}`,
            date: action.due,
            stamp: adopted(action.symbol),
            summary: `${action.addresseeLabels.join(t.listSeparator)}${params.lang === 'zh' ? '：' : ': '}${action.what}`,
            description: [action.dueNote, action.words, action.permalink]
              .filter((part) => part !== null)
              .join('\n'),
            url: action.permalink,
          },
        ],
  );
  return new Response(toCalendar(t.actions.heading, events), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
