import { shellStrings } from '../strings/shell.ts'

/** A key, or two pressed after each other, with what it does in words. */
export interface KeyBinding {
  readonly keys: readonly [string] | readonly [string, string]
  readonly words: string
  /** Where it goes; `null` for keys that act on the page. */
  readonly to: string | null
}

const { keyWords } = shellStrings

/** Keys that go to a page: `g`, then a letter. */
export const goKeys: readonly KeyBinding[] = [
  { keys: ['g', 's'], words: keyWords.story, to: '/' },
  { keys: ['g', 'q'], words: keyWords.questions, to: '/questions' },
  { keys: ['g', 'r'], words: keyWords.reports, to: '/reports' },
  { keys: ['g', 'w'], words: keyWords.sources, to: '/sources' },
  { keys: ['g', 'c'], words: keyWords.contradictions, to: '/contradictions' },
  { keys: ['g', 'm'], words: keyWords.map, to: '/map' },
  { keys: ['g', 't'], words: keyWords.timeline, to: '/timeline' },
  { keys: ['g', 'a'], words: keyWords.add, to: '/add' },
]

/** Keys that work on every page. */
export const pageKeys: readonly KeyBinding[] = [
  { keys: ['j'], words: keyWords.next, to: null },
  { keys: ['k'], words: keyWords.previous, to: null },
  { keys: ['/'], words: keyWords.search, to: null },
  { keys: ['?'], words: keyWords.help, to: null },
  { keys: ['Esc'], words: keyWords.close, to: null },
]
