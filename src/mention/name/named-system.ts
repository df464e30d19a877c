import type { NameHit, NameRule } from './name-rule.ts'

/** Makes of weapons and vehicles that are known by a word. */
const SYSTEMS: ReadonlySet<string> = new Set(
  (
    'abrams bradley bradleys challenger gripen hellfire himars humvee humvees iskander javelin javelins kalibr kalashnikov kalashnikovs ' +
    'kinzhal lancet leclerc leopard leopards marder merkava mirage nasams neptune nlaw oreshnik patriot patriots predator ' +
    'reaper scud scuds shahed shaheds sidewinder stinger stingers storm stryker strykers stormshadow taurus tochka tomahawk tomahawks ' +
    'tornado typhoon uragan atacms bayraktar chinook apache blackhawk grad katyusha qassam smerch pantsir mlrs vbied manpads'
  ).split(' '),
)

/** Words of which the weapon is one sense among others: they need a weapon's noun after them. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'challenger leopard leopards patriot patriots predator reaper storm taurus tornado typhoon apache grad mirage neptune bradley lancet javelin javelins'.split(
    ' ',
  ),
)

const WEAPON_NOUN =
  /^(?:missiles?|rockets?|tanks?|drones?|launchers?|batter(?:y|ies)|jets?|fighters?|helicopters?|vehicles?|systems?|infantry|armou?red|air|anti|cruise|surface|interceptors?|howitzers?|carriers?)$/

/** Equipment known by a word. */
export const namedSystem: NameRule = {
  id: 'named-system',
  phenomenon: 'Equipment known by a word, where a word with other senses is followed by what it is',
  examples: ['A [HIMARS] launcher and three [Patriot] batteries arrived.', 'They fired [Javelin] missiles.'],
  counterexamples: [
    { text: 'Every Patriot of the town voted.', why: 'without a noun of weapons the word has its other sense' },
  ],
  entityType: 'equipment',
  find(s) {
    const hits: NameHit[] = []
    for (const i of s.capitals) {
      const word = s.words[i] as string
      if (!SYSTEMS.has(word) || s.claims[i] === 2) continue
      if (DOUBTFUL.has(word) && !WEAPON_NOUN.test(s.words[i + 1] ?? '')) continue
      hits.push({ first: i, nameFirst: i, end: i + 1 })
    }
    return hits
  },
}
