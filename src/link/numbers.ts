import type { Quantity } from '../model/quantity.ts'

/** '20,500', '0.25'; thousands parted by commas. */
export function renderNumber(number: number): string {
  const [whole = '', fraction] = String(Math.round(number * 1000) / 1000).split('.')
  let grouped = ''
  for (let end = whole.length; end > 0; end -= 3)
    grouped = whole.slice(Math.max(0, end - 3), end) + (grouped && `,${grouped}`)
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A quantity as reasons name it: 'about 300', 'nearly 21,000', '600 to 700', '30%'. */
export function renderQuantity({ low, high, modifier, unit }: Quantity): string {
  const sign = unit === 'percent' ? '%' : ''
  const ends = low !== null && high !== null && low !== high ? [low, high] : [low ?? high ?? 0]
  const number = ends.map((end) => `${renderNumber(end)}${sign}`).join(' to ')
  return modifier === 'exact' || modifier === 'between' ? number : `${modifier} ${number}`
}
