/** What a verb's words do; decides the stance of what it attributes. */
export type CueClass =
  | 'saying'
  | 'showing'
  | 'thinking'
  | 'estimating'
  | 'predicting'
  | 'warning'
  | 'promising'
  | 'asking'
  | 'denying'
  | 'deciding'
  | 'judging'

/**
 * How a verb takes what is attributed: `t` a clause ('that …', 'whether …', or bare), `q` a quotation or a parenthesis
 * ('…, he said'), `i` an infinitive, `n` a noun group, `a` an addressee before any of these ('told reporters that …'),
 * `o` a noun group only where an infinitive, 'of', 'as' or a quotation goes on from it ('urged voters to …').
 */
export type Frame = 't' | 'q' | 'i' | 'n' | 'a' | 'o'

export interface VerbCue {
  readonly lemma: string
  readonly kind: CueClass
  readonly frames: ReadonlySet<Frame>
  /** Words that belong to the cue after the verb ('out' of 'pointed out'), or the preposition that opens the content. */
  readonly particle: string | null
}

type Row = readonly [kind: CueClass, frames: string, verbs: string]

/** `verb+word` is a verb with a particle that the cue takes in, `verb/word` one whose content follows that preposition. */
const ROWS: readonly Row[] = [
  [
    'saying',
    'tq',
    'say opine quip reply muse gush deadpan intone exclaim whisper mutter interject chime snap scoff blog reckon concur counter',
  ],
  [
    'saying',
    'tqn',
    'state announce write declare tweet repeat reiterate recount shout yell chant scream type retweet email text rap sing',
  ],
  [
    'saying',
    'tqn',
    'add note report mention claim allege assert acknowledge admit concede confess confirm stress emphasize emphasise underline underscore',
  ],
  [
    'saying',
    'tqn',
    'explain reveal disclose divulge affirm reaffirm recall observe clarify specify detail elaborate testify corroborate proclaim pronounce preach',
  ],
  [
    'saying',
    'tqn',
    'argue contend maintain insist complain lament bemoan boast brag joke post publish claim clarify counter cite quote echo tout hail relay relate',
  ],
  [
    'saying',
    'tqn',
    'indicate suggest hint imply signal contend remark comment respond answer continue conclude summarize read recite volunteer caution',
  ],
  ['saying', 'tqa', 'tell inform notify remind assure reassure advise brief'],
  [
    'saying',
    'n',
    'highlight outline describe portray depict characterize characterise express voice reference discuss address broach raise defend reject air trumpet deliver issue',
  ],
  ['saying', 'tqn', 'point+out spell+out go+on make+clear put+it lay+out set+out chime+in read+out'],
  [
    'saying',
    'n',
    'refer/to point/to allude/to speak/of speak/about talk/about comment/on elaborate/on dwell/on focus/on touch/on boast/of boast/about brag/about joke/about complain/about complain/of lie/about testify/about write/about respond/to tweet/about report/on hint/at insist/on rant/about preach/about gripe/about remark/on',
  ],
  ['showing', 'tn', 'show demonstrate illustrate prove attest document evidence'],
  ['showing', 't', 'find reveal discover learn establish determine ascertain conclude'],
  ['estimating', 'tn', 'estimate assess calculate reckon count tally project compute'],
  [
    'thinking',
    'tq',
    'think believe suspect figure presume assume suppose guess feel imagine realize realise understand know doubt wonder remember forget',
  ],
  ['thinking', 'ti', 'hope wish fear dread worry'],
  ['thinking', 'n', 'worry/about hope/for think/of think/about believe/in care/about wonder/about'],
  ['thinking', 'i', 'want desire prefer yearn long'],
  ['predicting', 'tqino', 'predict forecast foresee anticipate expect envision envisage'],
  ['warning', 'tqa', 'warn caution'],
  ['warning', 'n', 'warn/of warn/against warn/about caution/against caution/about'],
  ['warning', 'itqn', 'threaten'],
  ['promising', 'tqin', 'promise pledge vow swear guarantee commit'],
  ['promising', 'in', 'offer propose agree volunteer undertake'],
  ['promising', 'n', 'commit/to agree/to agree/with'],
  ['asking', 'tqa', 'ask inquire enquire'],
  ['asking', 'tqni', 'demand request propose recommend'],
  ['asking', 'o', 'urge encourage implore exhort order instruct beg call/on call/upon appeal/to press lobby'],
  [
    'asking',
    'n',
    'call/for ask/for ask/about push/for appeal/for press/for plead/for lobby/for advocate/for advocate question challenge query',
  ],
  ['asking', 'i', 'ask beg seek aim plan intend threaten'],
  ['denying', 'tqn', 'deny dispute refute rebut rebuff disavow repudiate disclaim'],
  ['denying', 'i', 'refuse decline'],
  ['denying', 'n', 'dismiss reject disagree/with object/to oppose balk/at'],
  ['deciding', 'tn', 'decide rule decree determine resolve'],
  ['deciding', 'i', 'decide resolve opt choose agree'],
  ['deciding', 'n', 'vote/for vote/against rule/out rule/against'],
  [
    'judging',
    'n',
    'praise criticize criticise condemn denounce blast slam decry deride mock ridicule blame accuse attack applaud commend thank laud endorse support back oppose welcome credit chide chastise scold rebuke assail excoriate disparage celebrate salute cheer champion berate lambast lambaste bash hammer rip taunt insult vilify skewer castigate admonish congratulate fault compare liken brand label dub deem consider regard view call favor favour',
  ],
  [
    'judging',
    'n',
    'rail/against lash+out/at lash/out hit/back inveigh/against object/to take/aim apologize/for apologise/for',
  ],
]

/** Entries by lemma; those with a particle first, since they are the more exact. */
export const verbCues: ReadonlyMap<string, readonly VerbCue[]> = readRows(ROWS)

function readRows(rows: readonly Row[]): Map<string, VerbCue[]> {
  const cues = new Map<string, VerbCue[]>()
  for (const [kind, frames, verbs] of rows)
    for (const word of verbs.split(' ')) {
      const [lemma = '', particle = null] = word.split(/[+/]/)
      const own = new Set(frames as unknown as Iterable<Frame>)
      const entry: VerbCue = { lemma, kind, frames: own, particle }
      cues.set(
        lemma,
        [...(cues.get(lemma) ?? []), entry].sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null)),
      )
    }
  return cues
}
