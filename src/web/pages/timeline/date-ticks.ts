/** A label on the axis, at the start of a day, month or year. */
export interface DateTick {
  readonly day: number
  readonly label: string
  /** Said once for all ticks that follow: the month of days, the year of months; '' where the label says all. */
  readonly above: string
}

const DAY = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const dateOf = (day: number): Date => new Date(day * DAY)

/** Firsts of those months that are multiples of `step`, reckoned from the year 0. */
function monthTicks(from: number, to: number, step: number): readonly DateTick[] {
  const start = dateOf(from)
  const ticks: DateTick[] = []
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step
  for (; ; month += step) {
    const [year, index] = [Math.floor(month / 12), month % 12]
    const day = Date.UTC(year, index, 1) / DAY
    if (day > to) return ticks
    if (day < from) continue
    const label = step >= 12 ? String(year) : (MONTHS[index] ?? '')
    ticks.push({ day, label, above: step < 12 && (index === 0 || ticks.length === 0) ? String(year) : '' })
  }
}

function dayTicks(from: number, to: number, step: number): readonly DateTick[] {
  const ticks: DateTick[] = []
  for (let day = Math.ceil(from); day < to; day += step) {
    const date = dateOf(day)
    const before = ticks.at(-1)
    const newMonth = !before || dateOf(before.day).getUTCMonth() !== date.getUTCMonth()
    const above = newMonth ? `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}` : ''
    ticks.push({ day, label: String(date.getUTCDate()), above })
  }
  return ticks
}

/** Labels for the days from `from` to `to`, no more than there is room for. */
export function dateTicks(from: number, to: number, room: number): readonly DateTick[] {
  const days = Math.max(1, to - from)
  const dayStep = [1, 2, 7, 14].find((step) => days / step <= room * 1.5)
  if (dayStep !== undefined && days <= 100) return dayTicks(from, to, dayStep)
  const months = days / 30.44
  const step = [1, 2, 3, 4, 6, 12, 24, 60, 120, 300, 600, 1200, 2400].find((size) => months / size <= room) ?? 12_000
  return monthTicks(from, to, step)
}
