/** Verbs and nouns of a change of level, by lemma. */
export const CHANGE: ReadonlySet<string> = new Set(
  'rise fall grow drop climb decline increase decrease jump gain slip slide shrink surge soar plunge plummet dip tumble growth'.split(
    ' ',
  ),
)
