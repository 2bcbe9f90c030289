import type { Line, LineRole, Title } from '../../document/tree.ts';
import type { SourceText } from '../read/source-text.ts';
import { isComplete, type Fragment } from './fragments.ts';
import { positionOf, toInline } from './inline.ts';

/** How the lines of a masthead and close are known, whatever the language. First match wins. */
const roles: readonly (readonly [LineRole, RegExp])[] = [
  ['recommendation', /^\[.*\]$/u],
  ['agenda-item', /^(?:议程项目|Agenda item|Point .* de l['’]ordre|Tema .* del programa)\s*\d/iu],
  ['adoption', /决议$|^Resolution adopted|^Résolution adoptée|^Resolución aprobada/iu],
  ['session', /届会|session$/iu],
];

const title = /^(\d+\/\d+[.．]?)\s*(?=\S)/u;
const enacting = /^(?:(?:经济及社会)?理事会|大会|安全理事会|人权理事会|委员会|The (?:General Assembly|Economic and Social Council|Security Council|Human Rights Council))[，,]$/u;
const date = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$|^\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u;
const meeting = /^第\s*\d+\s*次(?:全体)?会议[。.]?$|^\d+(?:st|nd|rd|th) (?:plenary )?meeting$/iu;

export const isEnacting = (fragment: Fragment): boolean => enacting.test(fragment.text);
export const isDate = (fragment: Fragment): boolean => date.test(fragment.text);
export const isMeeting = (fragment: Fragment): boolean => meeting.test(fragment.text);

export function line(source: SourceText, fragment: Fragment, role: LineRole): Line {
  const children = toInline(source, [fragment]);
  return { type: 'line', role, children, position: positionOf(source, fragment) };
}

/** The lines before the enacting line: session, agenda item and its title, adoption, title. */
export function parseMasthead(
  source: SourceText,
  fragments: readonly Fragment[],
): (Line | Title)[] {
  const nodes: (Line | Title)[] = [];
  for (const fragment of fragments) {
    const number = title.exec(fragment.text)?.[0];
    if (number !== undefined) {
      nodes.push(titleNode(source, fragment, number));
      continue;
    }
    const role = roles.find(([, pattern]) => pattern.test(fragment.text))?.[0];
    const before = nodes.at(-1);
    const afterItem = before?.type === 'line' && before.role === 'agenda-item';
    nodes.push(line(source, fragment, role ?? (afterItem ? 'agenda-title' : 'text')));
  }
  return nodes;
}

function titleNode(source: SourceText, fragment: Fragment, number: string): Title {
  const words = { start: fragment.start + number.length, end: fragment.end };
  return {
    type: 'title',
    number: number.trim(),
    children: toInline(source, [words]),
    position: positionOf(source, fragment),
  };
}

/** True where a line may be a heading: short, and without the point that ends a paragraph. */
export function isHeadingLike(fragment: Fragment): boolean {
  return fragment.text.length <= 80 && !isComplete(fragment);
}
