/** Scores by name, 0 to 100. */
export type Scores = Readonly<Record<string, number>>

const NUMBER = '([\\d.]+|-)'
const LABELLED = new RegExp(`^\\s*(.+?):?\\s+precision\\s+${NUMBER}\\s+recall\\s+${NUMBER}\\s+F1\\s+${NUMBER}`)
const TABLE = new RegExp(`^(\\S.*?)\\s{2,}${NUMBER}\\s+${NUMBER}\\s+${NUMBER}(?:\\s|$)`)
const F1_ONLY = /^(.+?): F1 ([\d.]+)/
const SHARE = /^\s*(.+?)\s+(\d+) of (\d+)\b/
const PERCENT = /^\s*([a-z][\w, ]*?):?\s+([\d.]+)(?: \(|$| of )/

/** Counts of things that went missing, which no higher number makes better. */
const NO_SCORE = /^(?:stretches|statements of|documents not)/

/** What the scorers of `../shared` print, as numbers: F1 by label, and recall beside it; shares and percentages by label. */
export function readScores(printed: string): Scores {
  const scores: Record<string, number> = {}
  for (const line of printed.split('\n')) for (const [name, value] of lineScores(line)) scores[name] ??= value
  return scores
}

function lineScores(line: string): [string, number][] {
  if (NO_SCORE.test(line)) return []
  const full = LABELLED.exec(line) ?? TABLE.exec(line)
  if (full) {
    const label = squash(full[1] as string)
    return [
      [`${label} F1`, Number(full[4])],
      [`${label} (recall)`, Number(full[3])],
    ]
  }
  const single = F1_ONLY.exec(line)
  if (single) return [[`${single[1] as string} F1`, Number(single[2])]]
  const share = SHARE.exec(line)
  if (share && !/[\d.]$/.test(share[1] as string)) {
    return Number(share[3]) > 0
      ? [[squash(share[1] as string), round((100 * Number(share[2])) / Number(share[3]))]]
      : []
  }
  const percent = PERCENT.exec(line)
  return percent ? [[squash(percent[1] as string), Number(percent[2])]] : []
}

const squash = (label: string): string => label.replace(/\s+/g, ' ').replace(/:$/, '').trim()

const round = (value: number): number => Math.round(value * 10) / 10
