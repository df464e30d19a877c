import { endsSentence } from '../../../text/ends-sentence.ts'
import { parseDay } from '../../published/days.ts'
import type { CleaningRule } from '../cleaning-rule.ts'
import { type Line } from '../sheet.ts'

/** Lines from the top among which the date of publication stands. */
const TOP = 10

const LABEL =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created)(?: on| at)?|date|publication date|last update)\s?[:|]?\s?/i
const CLOCK =
  /(?:,? (?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?)?|\s?[|·–—-]\s?)$/i

export const publishedLine: CleaningRule = {
  id: 'published-line',
  kind: 'published',
  phenomenon: 'a line near the top that only says when the text was published or changed',
  examples: [
    'River rises in low town\n[Published: 3 May 2021]\nThe river rose on Monday.',
    'River rises in low town\n[May 3, 2021, 4:15 p.m. CET]\nThe river rose on Monday.',
    'River rises in low town\n[2 hours ago]\n[Updated: Mon 3 May, 10:02]\nThe river rose on Monday.',
    'River rises in low town\n[Last updated on May 4, 2021 at 10:02 am]\nThe river rose on Monday.',
  ],
  counterexamples: [
    { text: 'May 3, 2021 was the day the river rose.\nIt fell.', why: 'a sentence' },
    { text: 'The mayor sent a letter.\n3 May 2021\nDear council,\nthe river rose.', why: 'a date inside the text' },
    { text: '2021\nThe river rose.', why: 'a year alone may be a heading' },
  ],
  find: ({ lines }) => {
    const prose = lines.findIndex(({ text }) => endsSentence(text) && publishedDay(text) === null)
    const isAbove = ({ index, text }: Line): boolean => index < prose || LABEL.test(text)
    return lines
      .slice(0, TOP)
      .filter((line) => prose >= 0 && isAbove(line) && (publishedDay(line.text) !== null || isUndated(line.text)))
  },
}

/** 'Updated: Mon 3 May, 10:02', '2 hours ago': no day can be made of it. */
const UNDATED = [
  /^(?:published|posted|updated|last updated|last modified|modified)(?: on| at)?\s?:\s?[^.!?]{0,20}\d[^!?]{0,30}$/i,
  /^(?:published |posted |updated )?\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/i,
]

const isUndated = (text: string): boolean => text.length <= 80 && UNDATED.some((pattern) => pattern.test(text))

/** The day of such a line, or `null`. */
export function publishedDay(text: string): string | null {
  if (text.length > 80) return null
  const bare = text.replace(LABEL, '').replace(CLOCK, '').trim()
  const day = parseDay(bare)
  return day !== null && day.length === 10 ? day : null
}

/** Whether such a line tells when the text was changed rather than published. */
export const isUpdateLine = (text: string): boolean => /^(?:last |updated|modified)/i.test(text)
