import { noteSeq } from './first-seq.ts'
import { Problem, readProblem } from './problem.ts'

const ROOT = '/api/v1'

/** Asks the API; throws a `Problem` for every answer that is none, and where no answer comes. */
export async function fetchApi(path: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(ROOT + path, options).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, 'no answer', null, null)
  })
  if (!answer.ok) throw await readProblem(answer)
  return answer
}

/** What the API holds at a path, `/api/v1` left out. The type is what its schema says; the server checks it before it answers. */
export async function fetchJson<T>(path: string, signal: AbortSignal | null = null): Promise<T> {
  const answer = await fetchApi(path, { signal, headers: { accept: 'application/json' } })
  noteSeq(answer.headers.get('etag'))
  return (await answer.json()) as T
}

/** Sends a JSON body and gives the answer's. */
export async function sendJson<T>(path: string, body: unknown, method: 'POST' | 'PUT' | 'DELETE' = 'POST'): Promise<T> {
  const answer = await fetchApi(path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as T
}
