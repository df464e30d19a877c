/** Whether a word starts with a capital letter of any script. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(word)
}
