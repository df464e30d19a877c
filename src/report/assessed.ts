import { assessedWords } from './assessed-words.ts'
import { type Html, html } from './html.ts'
import type { Reading } from './reading.ts'

/** What people said of a thing and holds; `null` where nobody said anything. */
export function renderAssessed(reading: Reading, id: string): Html | null {
  const words = assessedWords(reading.view.assessed.get(id))
  return words.length === 0
    ? null
    : html`<ul class="relations assessed">${words.map((line) => html`<li>${line}</li>`)}</ul>`
}
