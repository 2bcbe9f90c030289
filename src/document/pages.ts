/** Pages of the interface that stand under each language, by their paths; their addresses are kept too. */
export const interfacePages = [
  'about/',
  'actions/',
  'actors/',
  'cite/',
  'coverage/',
  'developers/',
  'documents/',
  'figures/',
  'glossary/',
  'indexes/',
  'notes/',
  'sdgs/',
  'search/',
  'themes/',
  'timeline/',
  'verbs/',
] as const;
