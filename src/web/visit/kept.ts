/** What the browser keeps for this reader between visits; `null` where it keeps nothing or may not. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(`onrecord.${name}`)
  } catch {
    return null
  }
}

/** Keeps a value for the next visit, or forgets it; where storage is forbidden it lasts as long as the page. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`onrecord.${name}`)
    else localStorage.setItem(`onrecord.${name}`, value)
  } catch {
    // Nothing to do: the page works without.
  }
}
