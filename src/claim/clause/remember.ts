/** Keeps the last result of a reading, since the rules go through a document sentence by sentence. Keys are compared by identity. */
export function rememberLast<K extends object, V>(read: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | null = null
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: read(key) }
    return last.value
  }
}
