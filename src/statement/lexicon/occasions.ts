/** Nouns for what somebody speaks or writes in: 'in a statement', 'on his channel', 'at a briefing'. Lower case, singular and plural. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'statement interview speech report letter email e-mail memo post tweet message video address briefing conference release remarks ' +
    'testimony hearing filing call editorial essay book article column podcast broadcast show program programme appearance rally debate ' +
    'forum meeting event comments channel twitter facebook telegram instagram youtube blog vblog vlog thread affidavit lawsuit complaint ruling ' +
    'opinion note newsletter ad op-ed series exchange session town-hall update bulletin summary documents document court radio television tv'
  ).split(' '),
)
