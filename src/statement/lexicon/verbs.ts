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
  | 'demanding'
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
    'opine quip reply muse gush deadpan intone exclaim whisper mutter interject chime snap scoff blog concur crow fume rave shrug beam',
  ],
  [
    'saying',
    'tqn',
    'say state announce write declare tweet repeat reiterate recount shout yell chant scream retweet email text',
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
    'argue contend insist complain lament bemoan boast brag joke counter echo tout hail relay relate rehash',
  ],
  [
    'saying',
    'tqn',
    'indicate suggest hint imply signal remark comment respond answer conclude summarize recite volunteer object protest grumble',
  ],
  ['saying', 'tqa', 'tell inform notify remind assure reassure advise brief'],
  ['saying', 'q', 'continue'],
  [
    'saying',
    'n',
    'cite quote highlight outline describe portray depict characterize characterise express voice reference discuss defend trumpet',
  ],
  ['saying', 'tqn', 'point+out spell+out make+clear put+it lay+out read+out call+out bring+up'],
  [
    'saying',
    'n',
    'refer/to point/to allude/to speak/of speak/about talk/about comment/on elaborate/on dwell/on touch/on boast/of boast/about brag/about joke/about',
  ],
  [
    'saying',
    'n',
    'complain/about complain/of lie/about testify/about write/about write/of tweet/about report/on hint/at rant/about preach/about gripe/about',
  ],
  [
    'saying',
    'n',
    'remark/on say/of say/about sum/up double+down+on expound/on reflect/on opine/on weigh+in+on muse/about tell/of speak/against speak+out+against protest/against',
  ],
  ['showing', 'tqn', 'show'],
  ['showing', 'tn', 'demonstrate illustrate attest document'],
  ['saying', 'tq', 'maintain post read sing type'],
  ['showing', 't', 'prove'],
  ['showing', 'n', 'find'],
  ['showing', 'tq', 'find+out find reveal discover learn establish determine ascertain conclude'],
  ['estimating', 'tqn', 'estimate assess calculate reckon project compute'],
  ['showing', 'tn', 'count tally'],
  ['showing', 'n', 'record register log'],
  ['estimating', 't', 'rate'],
  [
    'thinking',
    'tq',
    'think believe suspect figure presume assume suppose guess feel imagine realize realise understand know doubt wonder remember forget recognize recognise agree',
  ],
  ['thinking', 'tiq', 'hope wish fear dread worry'],
  [
    'thinking',
    'n',
    'worry/about hope/for think/of think/about believe/in care/about wonder/about fear dread regret doubt appreciate understand remember recognize view envision envisage misunderstand distrust',
  ],
  ['thinking', 'in', 'want prefer desire'],
  ['thinking', 'i', 'yearn long like love'],
  ['predicting', 'tqino', 'predict forecast foresee anticipate expect'],
  ['warning', 'tqa', 'warn caution'],
  ['warning', 'n', 'warn/of warn/against warn/about caution/against caution/about'],
  ['warning', 'itqn', 'threaten'],
  ['promising', 'tqin', 'promise pledge vow swear guarantee'],
  ['promising', 'i', 'offer agree volunteer undertake commit'],
  ['promising', 'n', 'commit/to agree/to agree/with propose'],
  ['asking', 'tqa', 'ask inquire enquire'],
  ['demanding', 'tqni', 'demand request propose recommend'],
  ['demanding', 'o', 'urge encourage implore exhort order instruct beg call/on call/upon appeal/to press lobby invite'],
  [
    'demanding',
    'n',
    'call/for ask/for push/for appeal/for press/for plead/for lobby/for advocate/for argue/for argue/against advocate',
  ],
  ['asking', 'n', 'ask/about question query'],
  ['demanding', 'i', 'ask'],
  ['promising', 'i', 'plan intend'],
  ['saying', 'i', 'claim profess'],
  ['denying', 'tqn', 'deny dispute refute rebut rebuff disavow repudiate disclaim'],
  ['denying', 'i', 'refuse decline'],
  ['denying', 'n', 'dismiss reject disagree/with object/to balk/at'],
  ['deciding', 'tn', 'rule decree'],
  ['deciding', 'ti', 'decide resolve determine'],
  ['deciding', 'i', 'opt'],
  ['deciding', 'n', 'rule/out rule/against decide/on'],
  [
    'judging',
    'n',
    'praise criticize criticise condemn denounce slam decry deride mock ridicule blame accuse applaud commend thank laud endorse welcome credit chide chastise scold rebuke',
  ],
  [
    'judging',
    'n',
    'blast assail excoriate disparage salute berate lambast lambaste vilify skewer castigate admonish congratulate fault compare liken link label dub deem consider favor favour',
  ],
  [
    'judging',
    'n',
    'rail/against lash+out+at hit+back+at inveigh/against take+aim+at apologize/for apologise/for hit/out shoot+back push+back+against side/with sympathize/with',
  ],
  [
    'judging',
    'n',
    'call mistrust resent insult taunt belittle downplay exaggerate trash hype tease pillory deplore bemoan abhor admire adore detest',
  ],
]

/** Entries by lemma; those with a particle first, since they are the more exact. */
export const verbCues: ReadonlyMap<string, readonly VerbCue[]> = readRows(ROWS)

function readRows(rows: readonly Row[]): Map<string, VerbCue[]> {
  const cues = new Map<string, VerbCue[]>()
  for (const [kind, frames, verbs] of rows)
    for (const word of verbs.split(' ')) {
      const [lemma = '', ...after] = word.split(/[+/]/)
      const particle = after.length === 0 ? null : after.join(' ')
      const own = new Set(frames as unknown as Iterable<Frame>)
      const entry: VerbCue = { lemma, kind, frames: own, particle }
      cues.set(
        lemma,
        [...(cues.get(lemma) ?? []), entry].sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null)),
      )
    }
  return cues
}
