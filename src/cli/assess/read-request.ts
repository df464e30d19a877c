import type { AssessmentRequest, ClaimRequest } from '../../assess/request.ts'
import type { ClaimKind, VerdictKind } from '../../model/assessment.ts'
import { OnrecordError } from '../../model/errors.ts'
import type { LedgerView } from '../../model/view.ts'
import { type Options, textOption } from '../command.ts'
import { findId } from './find-id.ts'

/** What the options of a command line say of a thing. */
export function readRequest(
  verdict: VerdictKind,
  id: string | null,
  options: Options,
  view: LedgerView,
): AssessmentRequest {
  const by = textOption(options, 'by')
  if (by === null) throw new OnrecordError('usage', 'nobody says it, give --by and a name')
  if (id === null && typeof options.withdraw !== 'string')
    throw new OnrecordError('usage', `nothing to ${verdict}, give the id of a claim, entity, question or relation`)
  const to = textOption(options, 'to')
  if (verdict === 'correct' && to === null)
    throw new OnrecordError('usage', "no new value, give --field and --to; --to '' takes the value away")
  return {
    verdict,
    about: verdict === 'add' ? null : id,
    by,
    note: textOption(options, 'note'),
    field: textOption(options, 'field'),
    to,
    targets: idsIn(textOption(options, 'with') ?? '', view),
    supersedes: verdict === 'withdraw' ? withdrawn(id, options, view) : null,
    claim: verdict === 'add' ? readClaim(id ?? '', options, view) : null,
  }
}

/** Ids with commas or spaces between, each as it stands in the ledger. */
const idsIn = (words: string, view: LedgerView): string[] =>
  words.split(/[\s,]+/).flatMap((id) => (id === '' ? [] : [findId(id, view)]))

/** The assessment that is named, or the last of the thing that holds. */
function withdrawn(id: string | null, options: Options, view: LedgerView): string {
  const named = textOption(options, 'withdraw')
  if (named !== null) return named
  const history = view.assessed.get(id ?? '')?.history ?? []
  const last = history.findLast(({ holds, assessment }) => holds && assessment.verdict !== 'withdraw')
  if (!last) throw new OnrecordError('bad-assessment', `nothing to take back, ${id}, nothing that was said of it holds`)
  return last.assessment.id
}

function readClaim(document: string, options: Options, view: LedgerView): ClaimRequest {
  const quote = textOption(options, 'quote')
  if (quote === null) throw new OnrecordError('usage', 'no words to add a claim of, give --quote')
  const text = view.documents.find(({ id }) => id === document)?.text ?? ''
  const start = readStart(text, quote, textOption(options, 'start'))
  return {
    kind: (textOption(options, 'kind') ?? 'figure') as ClaimKind,
    document,
    start,
    end: start + quote.length,
    quote,
    fields: readFields(textOption(options, 'fields') ?? '{}'),
  }
}

/** Where the words begin; where they stand but once, that need not be said. */
function readStart(text: string, quote: string, given: string | null): number {
  if (given !== null) return Number(given)
  const start = text.indexOf(quote)
  const again = text.indexOf(quote, start + 1)
  if (start >= 0 && again >= 0)
    throw new OnrecordError(
      'bad-assessment',
      `these words stand there more than once, ${quote}, give --start: ${start}, ${again}, …`,
    )
  return Math.max(0, start)
}

function readFields(words: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(words)
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Record<string, unknown>
  } catch {}
  throw new OnrecordError(
    'usage',
    `no JSON object, ${words.slice(0, 120)}, give --fields as {"measure":"killed","quantity":12}`,
  )
}
