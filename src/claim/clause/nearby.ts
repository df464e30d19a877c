/** How far apart, in tokens, a claim and what dates or places it may stand: longer than all but a run-on sentence. */
const REACH = 80

/** Those of a list in the order of the text that stand within reach of a token; found by bisection, so that no sentence costs its square. */
export function nearby<T extends { readonly at: number }>(list: readonly T[], token: number): readonly T[] {
  if (list.length <= REACH) return list
  return list.slice(firstFrom(list, token - REACH), firstFrom(list, token + REACH))
}

function firstFrom(list: readonly { readonly at: number }[], token: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as { at: number }).at >= token) high = middle
    else low = middle + 1
  }
  return low
}
