import type { Figure } from '../model/claim.ts'

/** Words that set what one says against what another said. */
const AGAINST =
  /\b(?:but|however|whereas|while|although|though|disput(?:es?|ed|ing)|contest(?:s|ed)|reject(?:s|ed)|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|counter(?:s|ed)|(?:speaks?|spoke|spoken) of|against (?:the|an?|its)|(?:closer|nearer) to|nearer|rather than|in fact|in reality|at odds|own (?:count|tally|figures?)|(?:well|far|much) (?:below|above|more|fewer|higher|lower|less)|more than double|puts? (?:it|the|that|this|turnout|those|losses) (?:[a-z]+ ){0,4}at|put (?:it|the|that|this|turnout) (?:[a-z]+ ){0,4}at)\b/i

/** Whether the words from behind the first number to the end of the clause of the second set the one against the other. */
export const areSetAgainst = (text: string, first: Figure, second: Figure): boolean =>
  AGAINST.test(text.slice(first.number.end, Math.max(second.number.end, second.evidence.end)))
