import type { Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'

const GROUPS: Readonly<Record<string, string>> = {
  child:
    'child|children|kids|boy|boys|girl|girls|baby|babies|infant|infants|minor|minors|toddlers?|teenagers?|pupils?|schoolchildren',
  woman: 'woman|women|mothers?',
  man: 'man|men',
  elder: 'pensioners?|elderly',
  fighter:
    'soldiers?|troops|fighters?|militants?|terrorists?|insurgents?|rebels?|gunm[ae]n|guerrillas?|combatants?|servicem[ae]n|jihadists?|militiam[ae]n',
  police: 'policem[ae]n|policewom[ae]n|constables?|gendarmes?|(?:police|security) (?:officers?|personnel|forces)',
  rescuer: 'firefighters?|rescuers?|paramedics?|medics|lifeguards?|divers',
  journalist: 'journalists?|reporters?',
  chief: 'commanders?|leaders?|generals?',
  civilian: 'civilians?|villagers?|residents?|bystanders?',
}

/** Those whom a number of people never means that says no more than how many: they are told of apart. */
const SOME: ReadonlySet<string> = new Set(['child', 'woman', 'elder', 'police', 'rescuer', 'journalist', 'chief'])

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([group, words]) => words.split('|').map((word) => [word, group] as const)),
)
/** What stands before a noun of others: 'seven people with children', 'seven as divers came'. */
const NO_MODIFIER =
  '(?:people|persons|of|with|and|or|in|by|to|for|from|were|was|are|is|had|have|has|who|died|killed|the|as|while|when|after|before|since|that|which|where|whose|but|than|at|on|off|into|near|among|including|said|says|dead|hurt|injured|missing|out)'
const WORDS = new RegExp(
  `^ (?:of (?:them|those|whom|the dead) (?:were )?)?(?:(?!${NO_MODIFIER} )[\\p{L}-]{2,20} ){0,2}?(${[...GROUP_OF.keys()].join('|')})(?![\\p{L}-])`,
  'iu',
)
const NAMES = Object.entries(GROUPS).map(([group, words]) => [group, new RegExp(`^(?:${words})$`, 'i')] as const)

/** How far behind a number the noun for those counted ends at most. */
const REACH = 60

/** The sort of people that the noun behind a number names ('seven [children]', '26 alleged [militants]'); `null` for people of any sort and things. */
export function countedGroup({ quantity, number }: Figure, { text }: Pick<Document, 'text'>): string | null {
  if (quantity.unit !== 'person' || !/\s/.test(text[number.end] ?? '')) return null
  const word = WORDS.exec(text.slice(number.end, number.end + REACH).replaceAll('\n', ' '))?.[1]
  return word === undefined ? null : (NAMES.find(([, words]) => words.test(word))?.[0] ?? null)
}

/** Whether two counts may be of the same people by the words for them: fighters are no civilians, and children are not all the dead. */
export function mayBeOneGroup(a: string | null, b: string | null): boolean {
  if (a === b || a === 'man' || b === 'man') return true
  if (a === null || b === null) return !SOME.has((a ?? b) as string)
  return false
}
