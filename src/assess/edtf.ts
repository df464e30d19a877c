const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/

/** Whether it is a day, month or year that there is: '2031-05', '2031-05-04'. */
export function isDate(date: string): boolean {
  const match = DATE.exec(date)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

/** Whether it is a date, a period ('2031-05-01/2031-05-04') or an open one ('../2031-05'). */
export function isEdtf(words: string): boolean {
  const [from = '', to, ...more] = words.split('/')
  if (to === undefined) return isDate(from)
  if (more.length || (from === '..' && to === '..')) return false
  return [from, to].every((end) => end === '..' || isDate(end)) && (from === '..' || to === '..' || from <= to)
}
