import type { Language } from './language.ts';

const organs =
  'General Assembly|Economic and Social Council|Security Council|Human Rights Council|Trusteeship Council|Commission on [A-Z][\\p{L} ]{3,60}';
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

export const en: Language = {
  organ: new RegExp(`^(?:The )?(?:${organs})$`, 'u'),
  enacting: new RegExp(
    `^The (?:${organs}|Commission|Conference|Council|Assembly)(?: of the United Nations)?,?$|^(?:Now,? )?therefore,?$`,
    'iu',
  ),
  roles: [
    [
      'recommendation',
      /^\[(?:on the (?:recommendation|report|proposal)|without reference|based on)/iu,
    ],
    [
      'vote',
      /^\[?(?:Adopted|The draft (?:resolution|decision) was adopted|Recorded vote)\b.{0,40}\bvote/iu,
    ],
    ['agenda-item', /^Agenda items? \d/iu],
    [
      'adoption',
      /^(?:Resolution|Decision|Declaration)s? adopted\b|^Adopted (?:by the|without|unanimously|at)\b/iu,
    ],
    [
      'session',
      /^\p{Lu}[\p{L} -]{2,60}session$|^\d{4} session$|^\d{1,3}(?:st|nd|rd|th) session$/iu,
    ],
    [
      'byline',
      /^(?:Draft resolution )?(?:submitted|sponsored) by|[:—–-] ?(?:revised )?draft (?:resolution|decision)\*{0,3}$/iu,
    ],
  ],
  ownNumber:
    /^(?:Resolution|Decision) \d{1,4}(?:\/\d{1,4})?(?: [A-Z])?(?: ?\((?:\d{4}|[IVXLC]+)\))?$/iu,
  date: new RegExp(`^\\d{1,2} (?:${months}) \\d{4}\\.?$`, 'u'),
  meeting:
    /^\d{1,4}(?:st|nd|rd|th) (?:\([\p{L} ]{2,20}\) )?(?:plenary )?meeting[,.]?$|^\p{Lu}[\p{L} -]{3,60}plenary meeting[,.]?$|^Adopted (?:unanimously )?at the\b|^Adopted at\b/iu,
  vote: /^[[(]?(?:Adopted (?:by|without)|In favour|Against|Abstaining|Abstentions?)\b|^\[?Resolution adopted (?:by|without)/u,
  annex:
    /^Annex(?:es)?(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s{0,3}[.:—–]\s{0,3}(\S.{0,150}))?\*{0,2}$/iu,
  appendix:
    /^(?:Appendix|Attachment|Enclosure)(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s{0,3}[.:—–]\s{0,3}(\S.{0,150}))?\*{0,2}$/iu,
  article:
    /^Article (\d{1,3}|[IVXLC]{1,8})(?:\s{0,3}[.:—–]?\s{0,3}$|\s{0,3}[.:—–]\s{0,3}(\S.*)$)/iu,
  preamble: /^Preamble$/iu,
  opening:
    /^(?=\p{Lu})(?:(?:Also|Further|Again|Once again|Deeply|Gravely|Seriously|Strongly|Fully|Firmly|Keenly|Particularly|Profoundly|Having|Being) )*(?:\p{L}{3,20}ing|Aware|Conscious|Mindful|Convinced|Concerned|Alarmed|Guided|Determined|Desirous|Disturbed|Encouraged|Cognizant|Inspired|Dismayed|Confident|Committed|Resolved|Appalled|Distressed|Outraged|Grateful|Pursuant|Having|Whereas|In (?:view|accordance|the light))\b/u,
  deciding:
    /^At (?:its|the) [\p{L}\d][\p{L}\d -]{1,60}meeting|^By its (?:resolution|decision)|^On \d{1,2} \p{L}+ \d{4}, the/iu,
  note: /^(?:See|Ibid|Idem|Resolutions?|Decision|General Assembly|Official Records|United Nations|Report|[A-Z]{1,5}\/\S*|Adopted|Available|Also|Contained|Document|Including|International|Reissued|The|In|For|With|Subsequently)\b/u,
  beforeReference:
    /(?:^|[\s(])(?:paragraphs?|paras?\.?|articles?|arts?\.|resolutions?|decisions?|annex(?:es)?|items?|chapters?|sections?|subparagraphs?|parts?|nos?\.?|goals?|targets?|tables?|figures?|phases?|of|and|to|from|or|by|at|in|on|than|least|most|the|between|until|some|over|about|approximately|first|last|next|past|January|February|March|April|May|June|July|August|September|October|November|December)$/iu,
  afterNumber: new RegExp(
    `^\\s?(?:${months}|per cent|percent|years?|months?|days?|hours?|million|billion|members?|States|countries|votes?|(?:to|or|and|of) \\d{1,3}|%)(?:\\b|$)`,
    'iu',
  ),
  listJoint: /(?:^|\s)(?:and|or|and\/or)$/iu,
};
