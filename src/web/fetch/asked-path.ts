/** A path of the API with what the address says under the names given; what is empty is left out. */
export function askedPath(
  path: string,
  params: URLSearchParams,
  names: readonly string[],
  always: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams(always)
  for (const name of names) {
    const value = params.get(name)
    if (value !== null && value !== '') asked.set(name, value)
  }
  const search = asked.toString()
  return search === '' ? path : `${path}?${search}`
}
