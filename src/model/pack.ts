import type { Aggregate } from './claim.ts'

/** A row's own example: the phrase that motivated it, restated in our own words. */
interface Row {
  readonly phrase: string
}

/**
 * A measure with the words that give it. Lemmas in lower case. Several words are matched in order: a verb's particles and
 * complements may stand some words behind it ('take prisoner' in 'took 30 men prisoner'), other words may have modifiers between.
 */
export interface MeasureRow extends Row {
  readonly measure: string
  /** What it counts: `null` for whatever the number counts. */
  readonly counts: 'person' | 'thing' | 'land' | 'share' | 'money' | null
  /** Verbs whose patient is counted: object of the active, subject of the passive, noun before a participle ('kill', 'injure'). */
  readonly patientOf?: readonly string[]
  /** Verbs whose agent is counted: subject of the active ('die', 'arrive', 'flee'). */
  readonly agentOf?: readonly string[]
  /** Nouns that are counted themselves ('casualty', 'death', 'fatality'). */
  readonly nouns?: readonly string[]
  /** Nouns whose 'of'-complement, or modifier, is counted ('deployment of', 'loss of', 'evacuation of'). */
  readonly nounsOf?: readonly string[]
  /** Nouns whose size the number gives ('the toll stood at 48', 'raised its contingent by 500'). */
  readonly levels?: readonly string[]
  /** Words that follow the number and its noun ('dead', 'unaccounted for', 'without power'). */
  readonly after?: readonly string[]
  /** Words right before the number ('magnitude 6.1'). */
  readonly before?: readonly string[]
  /** Head nouns it is limited to ('have 500 soldiers' is a strength, 'have 500 readers' is not); any where absent. */
  readonly only?: readonly string[]
  /** Head nouns that it never counts ('600 marines took part' is no crowd). */
  readonly never?: readonly string[]
  /**
   * Words beside the counted noun, verbs over it, and words right behind its verb that make it something else ('40 murder cases',
   * '40 cases of arson', 'tried 40 cases', 'carried out').
   */
  readonly unlike?: readonly string[]
  /** Only things do it: 'the nurse carried two children' takes nobody aboard. */
  readonly byThings?: true
  /** Units it is limited to ('controls 40 square kilometres'); any where absent. */
  readonly units?: readonly string[]
  /** A mere 'is in' with a place gives it ('500 soldiers are in the north'). */
  readonly located?: true
  /** Those counted are the agent's own where the words name nobody else ('the Republic deployed 500 soldiers'). */
  readonly own?: true
  /** Those counted do it themselves: whoever has, suffers or is said to control them is their subject ('suffered 40 casualties'). */
  readonly bornBy?: readonly string[]
  /** Verbs whose recipient they belong to ('the raid cost the brigade 40 men'). */
  readonly costs?: readonly string[]
  /** Measures that, joined by 'or' over one number, make this one ('killed or wounded'). */
  readonly either?: readonly string[]
  /** Role of those counted, where their noun gives none ('a 500-strong group' of a deployment is military). */
  readonly role?: string
  /** How such a number counts unless other words say. */
  readonly aggregate: Aggregate
}

/** A kind of thing and its spellings; the first kind that matches the head noun wins. */
export interface ItemRow extends Row {
  readonly item: string
  /** Singular, lower case; several words are matched from the right of the noun group. */
  readonly words: readonly string[]
  /** Unit that a number of it has: `equipment`, `settlement`, `battalion` … */
  readonly unit: string
  /** Broader item it is a kind of; `null` for the broadest. */
  readonly partOf: string | null
}

/** A role that a head noun gives to those counted ('soldier' military, 'resident' civilian). */
export interface RoleRow extends Row {
  readonly role: string
  readonly words: readonly string[]
}

/** A body that speaks or acts: a ministry, service, army, international organisation, research house or news agency. */
export interface BodyRow extends Row {
  readonly name: string
  /** Other names and acronyms, without article. */
  readonly variants: readonly string[]
  /** ISO 3166-1 alpha-2; `null` for international ones. */
  readonly country: string | null
  readonly role: string
}

/** Words that trigger an event. */
export interface EventRow extends Row {
  /** PLOVER type or `OTHER:word`. */
  readonly eventType: string
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  readonly phrases?: readonly string[]
  /** Phrases that begin with one of its words and are something else ('strike a deal', 'decline to comment'). */
  readonly except?: readonly string[]
  /** Its words that only say what something did ('killed 34', 'the blast'): their type is that of what did it, where the text tells. */
  readonly asCause?: readonly string[]
  /** Those of `asCause` that trigger it only where the sentence names a cause ('a shell hit the mill', not 'sales hit a record'). */
  readonly onlyCaused?: readonly string[]
  /** Its own words are among what does it ('the quake killed 34'). */
  readonly isCause?: true
  /** Its words whose subject or owner it is done to ('suffered losses', 'came under fire', 'Korlish losses'). */
  readonly suffered?: readonly string[]
  /** Those whom it moves are the actor's own, and take part as the actor where nobody else does ('troops were deployed'). */
  readonly movesOwn?: true
  /** Verbs that mean it only where they are done to people ('fired the coach', not 'fired a rocket', 'fired on the coach'). */
  readonly ofPeople?: readonly string[]
  /** Verbs that mean it only where some people do them ('protesters gathered'), with those people. */
  readonly doneBy?: { readonly verbs: readonly string[]; readonly nouns: readonly string[] }
  /** The type where it is done for another country ('sent troops to support its ally'). */
  readonly forAlly?: string
}

/** What does harm without being an event itself ('bomb', 'lorry'), by the type of the harm. */
export interface CauseRow extends Row {
  readonly eventType: string
  readonly verbs?: readonly string[]
  readonly nouns: readonly string[]
  /** Its nouns say so only of harm in their own sentence ('a lorry'). */
  readonly nearOnly?: true
}

/** A word that means another event in another company: the strike of a union, not of a jet. */
export interface SenseRow extends Row {
  readonly eventType: string
  /** Nouns, or verbs without an object, single lemmas. */
  readonly words: readonly string[]
  /** Words of its company that must stand in the sentence. */
  readonly near: readonly string[]
  /** Those of them that tell so anywhere in a report that names no assault. */
  readonly anywhere: readonly string[]
}

/** The tables of one domain. The engine knows none of its words. */
export interface Pack {
  readonly name: string
  readonly measures: readonly MeasureRow[]
  readonly items: readonly ItemRow[]
  readonly roles: readonly RoleRow[]
  readonly bodies: readonly BodyRow[]
  readonly events: readonly EventRow[]
  /** What the words of `asCause` take their type from. */
  readonly causes?: readonly CauseRow[]
  readonly senses?: readonly SenseRow[]
  /** Nouns of undertakings and happenings whose start a running total is counted from ('offensive', 'outbreak'). */
  readonly campaigns?: readonly string[]
  /** Event type of the beginning of one whose noun no event row has. */
  readonly campaignEvent?: string
}
