/** Groups of three: '27,819', '2.5'. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const [, sign = '', first = whole, rest = ''] = /^(-?)(\d{1,3})((?:\d{3})*)$/.exec(whole) ?? []
  const grouped = sign + [first, ...(rest.match(/\d{3}/g) ?? [])].join(',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const SHORT: readonly (readonly [size: number, sign: string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
]

/** '20,000', '1.5m': for axes and small charts. */
export function shortNumber(value: number): string {
  const unit = SHORT.find(([size]) => Math.abs(value) >= size)
  return unit ? `${groupDigits(Math.round((value / unit[0]) * 100) / 100)}${unit[1]}` : groupDigits(value)
}
