const UP =
  'up rise rises rose risen rising jump jumps jumped jumping climb climbs climbed climbing gain gains gained gaining increase increases increased increasing grow grows grew grown growing surge surges surged surging soar soars soared soaring add adds added adding advance advanced rally rallied expand expanded higher raise raised improve improved swell swelled spike spiked'
const DOWN =
  'down fall falls fell fallen falling drop drops dropped dropping lose loses lost losing decline declines declined declining slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling decrease decreases decreased decreasing shed sheds shedding lower sink sank sunk shrink shrank shrunk dip dipped crash crashed reduce reduced cut slump slumped ease eased contract contracted slow slowed slowing retreat retreated'

/** Verbs and adverbs of change, by form. */
export const CHANGE_WORDS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...UP.split(' ').map((word) => [word, 'up'] as const),
  ...DOWN.split(' ').map((word) => [word, 'down'] as const),
])

/** Whether a lower-case word says that something rose or fell. */
export const isChangeWord = (word: string): boolean => CHANGE_WORDS.has(word)
