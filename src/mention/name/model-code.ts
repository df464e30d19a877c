import type { NameHit, NameRule } from './name-rule.ts'

/** Letters, a hyphen and digits: the code of a make. Diseases, meetings and roads are written alike. */
const CODE = /^\p{Lu}{1,4}[a-z]{0,2}-\d{1,4}[A-Za-z]{0,3}$/u
const NO_MODEL = /^(?:COVID|Covid|SARS|G|I|U|B1|H|E|PG|R|CO|A)-\d+[a-z]*$/
const AIRCRAFT_OF_THESE: ReadonlySet<string> = new Set(['A-10', 'A-50', 'B-52', 'E-3', 'U-2', 'R-360'])

/** Equipment named by its code. */
export const modelCode: NameRule = {
  id: 'model-code',
  phenomenon: 'Equipment named by letters and a number',
  examples: ['Two [Su-34] bombers and an [F-16] took off.', 'The army ordered [T-90M] tanks.'],
  counterexamples: [
    { text: 'The G-20 met and Covid-19 spread along I-95.', why: 'meetings, diseases and roads are written alike' },
  ],
  entityType: 'equipment',
  find(s) {
    const hits: NameHit[] = []
    for (const i of s.capitals) {
      const { text } = s.tokens[i] as { text: string }
      if (!text.includes('-') || !CODE.test(text) || s.claims[i] === 2) continue
      if (NO_MODEL.test(text) && !AIRCRAFT_OF_THESE.has(text)) continue
      hits.push({ first: i, nameFirst: i, end: i + 1 })
    }
    return hits
  },
}
