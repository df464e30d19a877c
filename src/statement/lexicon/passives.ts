import type { Stance } from '../../model/statement.ts'

/** Participles of 'X is believed to …', 'it is believed that …', by lemma, with the stance they give. */
export const raisingPassives: ReadonlyMap<string, Stance> = new Map([
  ...rows('estimated', 'believe think estimate presume assume suspect understand consider feel judge deem calculate'),
  ...rows('predicted', 'expect predict forecast project anticipate fear tip'),
  ...rows('reported', 'say report allege rumor rumour claim'),
])

/** Participles of passives whose subject is what was said or judged: 'has been confirmed', 'was accused of …'. */
export const contentPassives: ReadonlySet<string> = new Set(
  (
    'confirm report announce deny reject dispute disclose reveal mention ' +
    'accuse criticize criticise blame praise endorse condemn denounce describe label dub brand characterize characterise portray ' +
    'mock ridicule call rate regard view see urge ask hail credit tout echo support'
  ).split(' '),
)

/** Of these only with what follows: an agent ('by X'), 'as', 'of', 'for' or a second noun group. */
export const needsComplement: ReadonlySet<string> = new Set(
  'mention accuse criticize criticise blame praise endorse condemn denounce describe label dub brand characterize characterise portray mock ridicule call rate regard view see urge ask hail credit tout echo support reject dispute'.split(
    ' ',
  ),
)

function rows(stance: Stance, lemmas: string): [string, Stance][] {
  return lemmas.split(' ').map((lemma) => [lemma, stance])
}
