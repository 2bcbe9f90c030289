import type { Language } from './language.ts';

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const organs =
  "Assemblée générale|Conseil économique et social|Conseil de sécurité|Conseil des droits de l['’]homme|Conseil de tutelle";

export const fr: Language = {
  organ: new RegExp(`^(?:L['’]|Le )?(?:${organs})$`, 'iu'),
  enacting: new RegExp(
    `^(?:L['’]|Le |La )(?:${organs}|Assemblée|Conseil|Commission|Conférence),?$`,
    'iu',
  ),
  roles: [
    ['byline', /[:—–-] ?projet de (?:résolution|décision)(?: révisée?| revisado)?\*{0,3}$/iu],
    ['recommendation', /^\[(?:sur (?:la recommandation|le rapport|proposition)|sans renvoi)/iu],
    ['agenda-item', /^Points? \d.{0,30}de l['’]ordre du jour/iu],
    ['adoption', /^(?:Résolution|Décision|Déclaration)s? adoptée|^Adoptée par/iu],
    ['session', /session$|^Session de \d{4}/iu],
  ],
  ownNumber: /^(?:Résolution|Décision) \d{1,4}(?:\/\d{1,4})?(?: ?\((?:\d{4}|[IVXLC]+)\))?$/iu,
  date: new RegExp(`^(?:1er|\\d{1,2}) (?:${months}) \\d{4}\\.?$`, 'iu'),
  meeting:
    /^(?:\d{1,4}|\d{1,3} \d{3})\s?(?:e|ère|re|ème) séance(?: plénière)?(?: \([\p{L} ]{2,20}\))?[,.]?$|^Adoptée (?:à|lors)/iu,
  vote: /^[[(]?(?:Adoptée? (?:sans|par|à|au)|Ont voté|Se sont abstenus|Pour|Contre|Abstentions?)(?=[\s:,.]|$)/u,
  annex:
    /^Annexe(?:s)?(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s{0,3}[.:—–]\s{0,3}(\S.{0,150}))?\*{0,2}$/iu,
  appendix:
    /^(?:Appendice|Pièce jointe)(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s{0,3}[.:—–]\s{0,3}(\S.{0,150}))?\*{0,2}$/iu,
  article:
    /^Article (premier|\d{1,3}|[IVXLC]{1,8})(?:\s{0,3}[.:—–]?\s{0,3}$|\s{0,3}[.:—–]\s{0,3}(\S.*)$)/iu,
  preamble: /^Préambule$/iu,
  opening:
    /^(?=\p{Lu})(?:(?:Profondément|Vivement|Gravement|Très|Fermement|Pleinement|Ayant|Se|S['’]) ?)*(?:\p{L}{3,20}ant|Consciente?|Convaincue?|Préoccupée?|Alarmée?|Guidée?|Résolue?|Désireu(?:x|se)|Encouragée?|Déterminée?|Inspirée?|Indignée?|Considérant|Soucieu(?:x|se)|Vu|Attendu)(?=[\s,'’])/u,
  deciding: /^À sa .{1,60}séance|^Par sa (?:résolution|décision)/iu,
  note: /^(?:Voir|Ibid|Idem|Résolutions?|Décision|Documents?|Nations Unies|Rapport|[A-Z]{1,5}\/\S*|Adoptée|Disponible|Consultable|Assemblée|Y compris|Également|Le|La|Les|Pour)(?=[\s.,:]|$)/u,
  beforeReference: new RegExp(
    `(?:^|[\\s(])(?:paragraphes?|par\\.|articles?|résolutions?|décisions?|annexes?|points?|chapitres?|sections?|alinéas?|partie|nos?|objectifs?|cibles?|du|des|de|et|à|au|aux|ou|par|en|le|la|les|entre|environ|${months})$`,
    'iu',
  ),
  afterNumber: new RegExp(
    `^\\s?(?:${months}|pour cent|ans|années?|mois|jours?|heures?|millions?|milliards?|membres|États|pays|voix|(?:à|ou|et) \\d{1,3}|%)(?:\\s|$|[.,;])`,
    'iu',
  ),
  listJoint: /(?:^|\s)(?:et|ou|et\/ou)$/iu,
};
