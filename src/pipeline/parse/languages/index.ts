import type { OfficialLanguage } from '../../../document/schema/common.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** The wording of resolutions, language by language. */
export const languages: Readonly<Record<OfficialLanguage, Language>> = { ar, en, es, fr, ru, zh };
