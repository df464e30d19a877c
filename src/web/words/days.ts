const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** '5 Nov 2024' for '2024-11-05', 'Nov 2024' for '2024-11'; what is no such date stays as it is. */
export function dayWords(day: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day)
  const month = match?.[2] ? MONTHS[Number(match[2]) - 1] : ''
  if (!match?.[1] || month === undefined) return day
  return [match[3] ? Number(match[3]) : '', month, match[1]].filter((part) => part !== '').join(' ')
}

/** '12 to 16 May 2025', '30 Apr to 2 May 2025': month and year are said once where both days share them. */
export function stretchWords(first: string, last: string): string {
  const [from, to] = [dayWords(first), dayWords(last)]
  if (from === to) return from
  const isWhole = first.length === 10 && last.length === 10
  const kept = !isWhole || first.slice(0, 4) !== last.slice(0, 4) ? 3 : first.slice(0, 7) !== last.slice(0, 7) ? 2 : 1
  return `${from.split(' ').slice(0, kept).join(' ')} to ${to}`
}

const DAY = 86_400_000

/** Days since 1970-01-01; `null` for what is no day of the calendar. */
export function dayNumber(day: string | null): number | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || dayOf(time / DAY) !== day ? null : time / DAY
}

/** 'YYYY-MM-DD' of a day since 1970-01-01. */
export const dayOf = (number: number): string => new Date(Math.round(number) * DAY).toISOString().slice(0, 10)
