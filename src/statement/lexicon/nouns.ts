import type { CueClass } from './verbs.ts'

interface NounCue {
  readonly kind: CueClass
  /** Whether a plural without a source is hearsay of its own ('reports that …', 'rumours of …'). */
  readonly hearsay: boolean
  /** The preposition that opens its content beside 'that': 'of' in 'claims of', 'for' in 'calls for'. */
  readonly links: readonly string[]
}

const ROWS: readonly (readonly [kind: CueClass, hearsay: boolean, links: string, nouns: string])[] = [
  ['saying', true, 'of', 'report rumor rumour news claim allegation'],
  [
    'saying',
    false,
    'of',
    'assertion accusation announcement revelation admission acknowledgement acknowledgment insistence contention statement suggestion argument complaint remark comment declaration disclosure description confirmation criticism condemnation denunciation testimony',
  ],
  ['saying', false, 'about', 'claim statement remark comment complaint question concern allegation warning'],
  [
    'thinking',
    false,
    'of',
    'belief view conviction opinion fear hope worry suspicion concern doubt perception conclusion finding understanding',
  ],
  ['estimating', false, 'of', 'estimate assessment analysis calculation'],
  ['predicting', false, 'of', 'prediction forecast expectation projection'],
  ['warning', false, 'of', 'warning threat'],
  ['promising', false, 'of', 'promise pledge vow commitment guarantee assurance'],
  ['demanding', false, 'for', 'call demand request proposal plea appeal'],
  ['denying', false, 'of', 'denial'],
  ['judging', false, 'for', 'praise criticism endorsement'],
]

/** Nouns that attribute what follows them, by lemma. */
export const nounCues: ReadonlyMap<string, NounCue> = readRows()

function readRows(): Map<string, NounCue> {
  const cues = new Map<string, NounCue>()
  for (const [kind, hearsay, links, nouns] of ROWS)
    for (const noun of nouns.split(' ')) {
      const known = cues.get(noun)
      cues.set(noun, {
        kind: known?.kind ?? kind,
        hearsay: known?.hearsay ?? hearsay,
        links: [...(known?.links ?? []), links],
      })
    }
  return cues
}
