/** Verbs that take 'that' without saying, thinking or showing anything: 'ensure that', 'mean that', 'see to it that'. */
export const NOT_ATTRIBUTING: ReadonlySet<string> = new Set(
  'be mean ensure make happen see have do get turn come follow help cause require need let keep give take live stand exist so such'.split(
    ' ',
  ),
)
