import type { CleaningRule } from '../cleaning-rule.ts'
import { advertisement } from './advertisement.ts'
import { biography } from './biography.ts'
import { byline } from './byline.ts'
import { comments } from './comments.ts'
import { copyright } from './copyright.ts'
import { correctionRequest } from './correction-request.ts'
import { gluedOutlet } from './glued-outlet.ts'
import { navigation } from './navigation.ts'
import { newsletter } from './newsletter.ts'
import { originalSource } from './original-source.ts'
import { photoCredit } from './photo-credit.ts'
import { placeholder } from './placeholder.ts'
import { publishedLine } from './published-line.ts'
import { readMore } from './read-more.ts'
import { readingTime } from './reading-time.ts'
import { repeatedHeadline } from './repeated-headline.ts'
import { reportingCredit } from './reporting-credit.ts'
import { sectionLabel } from './section-label.ts'
import { share } from './share.ts'
import { teaser } from './teaser.ts'

/**
 * Every rule that cuts furniture, in the order they are tried. Blocks come before the labels that stand in them; what looks
 * at the first or last lines comes after the labels that stand around those.
 */
export const cleaningRules: readonly CleaningRule[] = [
  advertisement,
  placeholder,
  teaser,
  readMore,
  readingTime,
  share,
  comments,
  navigation,
  newsletter,
  correctionRequest,
  copyright,
  photoCredit,
  originalSource,
  reportingCredit,
  sectionLabel,
  publishedLine,
  byline,
  repeatedHeadline,
  gluedOutlet,
  biography,
]
