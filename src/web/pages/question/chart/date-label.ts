const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Label of one tick of a date axis: day and month, month, or year, as the ticks need; the year stands below where it is new. */
export function dateLabel(tick: Date, index: number, ticks: readonly Date[] = [tick]): string {
  const year = String(tick.getUTCFullYear())
  const isDays = ticks.some((other) => other.getUTCDate() !== 1)
  if (!isDays && ticks.every((other) => other.getUTCMonth() === 0)) return year
  const month = MONTHS[tick.getUTCMonth()] ?? ''
  const isNew = index === 0 || ticks[index - 1]?.getUTCFullYear() !== tick.getUTCFullYear()
  return `${isDays ? `${tick.getUTCDate()} ` : ''}${month}${isNew ? `\n${year}` : ''}`
}
