/** The parts of a path that a pattern names: `/questions/:id` on `/questions/q-1` gives `{ id: 'q-1' }`. */
export type Params = Readonly<Record<string, string>>

const split = (path: string): string[] => path.split('/').filter((part) => part !== '')

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** What a path gives for a pattern; `null` where it does not fit or is badly encoded. */
export function matchPath(pattern: string, path: string): Params | null {
  const [wanted, found] = [split(pattern), split(path)]
  if (wanted.length !== found.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decode(found[index] ?? '')
    if (value === null) return null
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return null
  }
  return params
}
