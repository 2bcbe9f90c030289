/** What citation styles call an organ. */
export interface OrganNames {
  readonly zh: string;
  readonly en: string;
  /** OSCOLA: Citing International Law Sources. */
  readonly oscola: string;
  /** Bluebook, tables for international materials. */
  readonly bluebook: string;
}

/** The principal organs and those whose resolutions bear a series symbol of their own. */
const organs: readonly (readonly [prefix: string, names: OrganNames])[] = [
  ['A/HRC/', { zh: '人权理事会', en: 'Human Rights Council', oscola: 'UNHRC', bluebook: 'H.R.C.' }],
  ['A/', { zh: '大会', en: 'General Assembly', oscola: 'UNGA', bluebook: 'G.A.' }],
  ['S/', { zh: '安全理事会', en: 'Security Council', oscola: 'UNSC', bluebook: 'S.C.' }],
  [
    'E/',
    {
      zh: '经济及社会理事会',
      en: 'Economic and Social Council',
      oscola: 'ECOSOC',
      bluebook: 'E.S.C.',
    },
  ],
];

/** The organ whose series a symbol belongs to; null for a work without an organ’s symbol. */
export const organOf = (symbol: string): OrganNames | null =>
  organs.find(([prefix]) => symbol.startsWith(prefix))?.[1] ?? null;

/**
 * The number of a resolution or decision as it is cited: `E/RES/2007/8` → 2007/8,
 * `S/RES/1373(2001)` → 1373 (2001); null for other documents.
 */
export function resolutionNumber(symbol: string): string | null {
  const number = /\/(?:RES|DEC)\/(.+)$/u.exec(symbol)?.[1];
  return number?.replace(/(\d)\(/u, '$1 (') ?? null;
}
