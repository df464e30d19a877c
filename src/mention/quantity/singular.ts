import type { Atom } from './atoms.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['policemen', 'policeman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['gunmen', 'gunman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['shelves', 'shelf'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['cases', 'case'],
  ['houses', 'house'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['vehicles', 'vehicle'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['movies', 'movie'],
  ['zombies', 'zombie'],
  ['rookies', 'rookie'],
  ['cookies', 'cookie'],
  ['selfies', 'selfie'],
  ['calories', 'calorie'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['torpedoes', 'torpedo'],
  ['mosquitoes', 'mosquito'],
  ['echoes', 'echo'],
  ['volcanoes', 'volcano'],
])
/** Words in -s that are singular, and plurals without one. */
const SAME = new Set(
  'series species means headquarters barracks corps aircraft personnel staff police cattle sheep fish deer news gas bus virus basis crisis campus'.split(
    ' ',
  ),
)

/** The English singular of a noun, in lower case ('missiles' missile, 'people' person); other words as they are. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (SAME.has(word) || word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Whether the atom is a plural noun by its form ('soldiers', 'people'); tags are not asked, since sentence openers are often mistagged. */
export function isPluralNoun(atom: Atom | undefined): boolean {
  if (!atom || atom.pos === 'ADP' || atom.pos === 'PUNCT' || atom.pos === 'AUX' || atom.pos === 'PRON') return false
  return (
    IRREGULAR.has(atom.lower) ||
    PLURAL_ONLY.has(atom.lower) ||
    (atom.pos !== 'ADV' && singularOf(atom.lower) !== atom.lower)
  )
}

const PLURAL_ONLY = new Set('personnel staff police cattle aircraft'.split(' '))
