import type { Token } from '../../model/sentence.ts'
import { isFinite, isParticiple, isVerb } from '../../text/parsed.ts'
import { contentEnd, isSharedClause, tidySpan } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'
import { isTeller, teller } from '../told-on.ts'
import { isParenthetical, type VerbUse } from '../uses.ts'
import { toldBefore } from './chain.ts'

/** A cue between commas, or after the clause. */
export const parenthetical: StatementRule = {
  id: 'parenthetical',
  phenomenon: "A clause without quotation marks that 'he said' comments on, after it or within it",
  examples: [
    '[The crossing was closed], [officials] [said].',
    '[The crossing was closed], [a harbour spokesman] [said] Sunday.',
    '[The mate was held in May], [court papers] [show].',
    '[The toll], [she] [said], [would rise].',
    '[The toll], [the mate and the cook] [said], [would rise].',
    '[No loss of life], [the mate and the cook] [said].',
    '[The crossing was closed], [a harbour spokesman] [said] Sunday, [the Herald] reported.',
    '[The hail hit two barns; damaged a mill; and closed a road], [she] [added].',
  ],
  counterexamples: [
    { text: 'Officials spoke, and the crossing was closed.', why: "'speak' takes no clause" },
    { text: 'The council, firefighters and medics responded to it.', why: 'all three did' },
    { text: 'The crossing was closed, he showed.', why: 'people show things, papers what they say' },
  ],
  words: null,
  find: (line) =>
    line.uses
      .filter(
        (use) => isParenthetical(use) && use.cue.lemma !== 'continue' && !toldBefore(line, use) && !isTeller(line, use),
      )
      .flatMap((use) => around(line, use)),
}

function around(line: Line, use: VerbUse): Found[] {
  const { tokens, quoteAt } = line
  // 'the pier, as engineers pointed out, leans'
  const comma = use.first - (/^(?:as|so)$/.test(tokens[use.first - 1]?.lower ?? '') ? 2 : 1)
  if (!/^(?:,|—|―|--|–|-)$/.test(tokens[comma]?.text ?? '') || quoteAt[comma - 1]) return []
  const first = clauseStart(line, comma)
  // 'When asked about it, she shrugged'
  const second = line.groupAt[first + 1]
  if (/^(?:when|while|if|once)$/.test(tokens[first]?.lower ?? '') && isVerb(second) && isParticiple(line, second))
    return []
  const before = tidySpan(line.text, tokens[first]?.start ?? 0, tokens[comma]?.start ?? 0)
  if (!before) return []
  const { saidAt, first: rest } = use.complement
  const via = teller(line, use)?.source
  const goesOn = !via && tokens[rest]?.text === ',' && rest > use.words.first && carriesOn(line, rest + 1)
  if (!goesOn && isListed(line, first, comma, use)) return []
  const after = goesOn
    ? tidySpan(line.text, tokens[rest]?.start ?? 0, tokens[contentEnd(line, rest, use) - 1]?.end ?? 0)
    : null
  // 'and, they argued, putting the pier at risk': only what follows is theirs.
  const linked = tokens[comma - 1]?.pos === 'CCONJ' || tokens[comma - 1]?.lower === 'that'
  // 'In particular, Ross wrote, the pier leans': what stands before says nothing of its own.
  const opener = linked || isOpener(line, first, comma)
  if (opener && !after) return []
  const content = after ? (opener ? [after] : [before, after]) : [before]
  const base = { source: use.source, cue: use.words, content, kind: use.cue.kind, saidAt, negated: use.negated }
  return [via ? { ...base, via: [via] } : base]
}

/** 'The council, firefighters and medics responded': the first of those who did. */
function isListed(line: Line, first: number, comma: number, { source, cue }: VerbUse): boolean {
  // 'No loss of life, the mate and the cook said.'
  if (
    source === null ||
    cue.lemma === 'say' ||
    !line.tokens.slice(source.first, source.end).some(({ lower }) => lower === 'and')
  )
    return false
  for (let i = first; i < comma; i++) if (isVerb(line.groupAt[i])) return false
  return true
}

/** 'However', 'In a speech last July', 'At the same time': a link or phrase without a verb. */
function isOpener(line: Line, first: number, comma: number): boolean {
  const { pos } = line.tokens[first] as Token
  if (pos !== 'ADP' && pos !== 'ADV' && pos !== 'CCONJ') return false
  for (let i = first; i < comma; i++) if (isVerb(line.groupAt[i])) return false
  return comma - first < 12
}

/** Whether the clause goes on after the cue: with a verb that is not the writer's own tail ('he said, waving'). */
function carriesOn(line: Line, at: number): boolean {
  const opener = line.tokens[at]
  if (!opener || /^(?:as|after|before|when|while|who|which|according|adding|noting)$/.test(opener.lower)) return false
  const linked = line.tokens[line.tokens.length - 1] !== opener
  const group = line.groupAt[at]
  if (isVerb(group)) return true
  for (let i = at; linked && i < line.tokens.length; i++) {
    const verb = line.groupAt[i]
    if (isVerb(verb) && isFinite(line, verb)) return true
  }
  return false
}

function clauseStart(line: Line, comma: number): number {
  for (let i = comma - 1; i > 0; i--) if (line.tokens[i]?.text === ';' && !isSharedClause(line, i)) return i + 1
  return 0
}
