import type { Question } from '../../../api/schema/question.ts'
import { useResource } from '../../fetch/use-resource.ts'

/** The names in the address that the server answers to; all others choose among what it gave. */
const ASKED = ['asOf', 'rule'] as const

/** Path of a question in the API, as known on a day and by a rule where the address says so. */
export function questionPath(id: string, params: URLSearchParams): string {
  const asked = new URLSearchParams()
  for (const name of ASKED) {
    const value = params.get(name)
    if (value !== null && value !== '') asked.set(name, value)
  }
  const search = asked.toString()
  return `/questions/${encodeURIComponent(id)}${search === '' ? '' : `?${search}`}`
}

/** The question of a page; while another day or rule loads, what was shown stays. */
export const useQuestion = (id: string, params: URLSearchParams) => useResource<Question>(questionPath(id, params))
