import type { Language } from './language.ts';

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const organs =
  'Asamblea General|Consejo Económico y Social|Consejo de Seguridad|Consejo de Derechos Humanos|Consejo de Administración Fiduciaria';

export const es: Language = {
  organ: new RegExp(`^(?:La |El )?(?:${organs})$`, 'iu'),
  enacting: new RegExp(`^(?:La |El )(?:${organs}|Asamblea|Consejo|Comisión|Conferencia),?$`, 'iu'),
  roles: [
    ['byline', /[:—–-] ?proyecto de (?:resolución|decisión)(?: révisée?| revisado)?\*{0,3}$/iu],
    ['recommendation', /^\[(?:por recomendación|sobre la base|sin remisión|a propuesta)/iu],
    ['agenda-item', /^Temas? \d.{0,30}del programa/iu],
    [
      'adoption',
      /^(?:Resolución|Decisión|Declaración)(?:es)? (?:aprobada|adoptada)|^Aprobada por/iu,
    ],
    ['session', /(?:período|periodo) (?:\p{L}+ )?de sesiones(?: .{1,30})?$|^Período de sesiones/iu],
  ],
  ownNumber: /^(?:Resolución|Decisión) \d{1,4}(?:\/\d{1,4})?(?: ?\((?:\d{4}|[IVXLC]+)\))?$/iu,
  date: new RegExp(`^\\d{1,2} de (?:${months}) de \\d{4}\\.?$`, 'iu'),
  meeting:
    /^\d{1,4}\s?[ªa.]{1,2} sesión(?: \([\p{L} ]{2,20}\))?(?: plenaria)?[,.]?$|^Aprobada (?:por unanimidad |en )/iu,
  vote: /^[[(]?(?:Aprobada (?:sin|en votación|por)|Votos? a favor|Votos? en contra|Abstenciones|A favor|En contra)\b/u,
  annex:
    /^Anexo(?:s)?(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s{0,3}[.:—–]\s{0,3}(\S.{0,150}))?\*{0,2}$/iu,
  appendix:
    /^(?:Apéndice|Adjunto)(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s{0,3}[.:—–]\s{0,3}(\S.{0,150}))?\*{0,2}$/iu,
  article:
    /^Artículo (\d{1,3}|[IVXLC]{1,8})º?(?:\s{0,3}[.:—–]?\s{0,3}$|\s{0,3}[.:—–]\s{0,3}(\S.*)$)/iu,
  preamble: /^Preámbulo$/iu,
  opening:
    /^(?=\p{Lu})(?:(?:Profundamente|Gravemente|Plenamente|Firmemente|Seriamente|Muy|Habiendo) )*(?:\p{L}{2,20}(?:ando|iendo|yendo|ándo\p{L}{2,4}|iéndo\p{L}{2,4})|Conscientes?|Convencid[oa]s?|Preocupad[oa]s?|Alarmad[oa]s?|Guiad[oa]s?|Resuelt[oa]s?|Decidid[oa]s?|Deseos[oa]s?|Alentad[oa]s?|Inspirad[oa]s?|Consternad[oa]s?|Considerando|Visto|Vista)(?=[\s,])/u,
  deciding: /^En su .{1,60}sesión|^Mediante su (?:resolución|decisión)/iu,
  note: /^(?:Véase|Véanse|Ibid|Ibíd|Idem|Resoluci(?:ón|ones)|Decisión|Documentos?|Naciones Unidas|Informe|[A-Z]{1,5}\/\S*|Aprobada|Disponible|Asamblea|Incluid|También|El|La|Los|Las|Para)(?=[\s.,]|$|\S)/u,
  beforeReference: new RegExp(
    `(?:^|[\\s(])(?:párrafos?|párrs?\\.|artículos?|resoluci(?:ón|ones)|decisi(?:ón|ones)|anexos?|temas?|capítulos?|secci(?:ón|ones)|apartados?|parte|núms?\\.|objetivos?|metas?|del|de|y|a|al|o|por|en|el|la|los|las|entre|unos|${months})$`,
    'iu',
  ),
  afterNumber: new RegExp(
    `^\\s?(?:de (?:${months})|${months}|por ciento|años?|meses|días?|horas?|millones|miembros|Estados|países|votos|(?:a|o|y) \\d{1,3}|%)(?:\\s|$|[.,;])`,
    'iu',
  ),
  listJoint: /(?:^|\s)(?:y|o|e|u|y\/o)$/iu,
};
