import type { ClaimAnchor } from '../model/assessment.ts'
import type { LedgerView } from '../model/view.ts'
import { addedId, makeAdded } from './added-claim.ts'
import { claimKinds, findAnchored, standsThere } from './claims.ts'
import { checkClaim, findField, readValue } from './draft-correct.ts'
import type { Saying } from './fields.ts'
import { knownIn } from './known.ts'
import { refuse } from './refuse.ts'
import type { AssessmentRequest, ClaimRequest, Said } from './request.ts'

/** Fields without which a claim of a kind says nothing. */
const NEEDED: Readonly<Record<ClaimAnchor['kind'], readonly string[]>> = {
  figure: ['measure', 'quantity'],
  event: ['eventType'],
  statement: ['origin'],
}

/** A claim that the rules did not find: words of a text, and what they say. */
export function draftAdd({ claim: request }: AssessmentRequest, view: LedgerView): Said {
  if (!request) throw refuse('nothing to add', null, 'select the words of a document')
  const anchor = readAnchor(request)
  const document = view.documents.find(({ id }) => id === anchor.document)
  if (!document) throw refuse('no such document', anchor.document, 'give the id of one of the ledger')
  if (!standsThere(document, anchor))
    throw refuse(
      'these words do not stand there',
      `${anchor.quote} at ${anchor.start}-${anchor.end}`,
      'select them again',
    )
  const own = <T extends Saying>(claims: ReadonlyMap<string, T>) =>
    [...claims.values()].filter((claim) => claim.document === document.id)
  const { statements, figures, events, rejected } = view
  const rejectedHere = rejected.filter(({ kind, claim }) => kind === anchor.kind && claim.document === document.id)
  const extraction = { document, statements: own(statements), figures: own(figures), events: own(events) }
  const known =
    findAnchored(extraction, anchor, '') ?? rejectedHere.find(({ claim }) => claim.id === addedId(anchor))?.claim
  if (known) throw refuse('a claim stands there already', known.id, 'correct it, or withdraw what rejects it')
  const fields = readFields(request, view)
  let made = makeAdded(extraction, anchor)
  for (const [name, value] of Object.entries(fields)) made = findField(anchor.kind, name).set(made, value)
  const { id } = checkClaim(made)
  return { about: id, anchors: { [id]: anchor }, quote: anchor.quote, fields }
}

function readAnchor({ kind, document, start, end, quote }: ClaimRequest): ClaimAnchor {
  if (!claimKinds.includes(kind)) throw refuse('no such kind of claim', kind, `give one of ${claimKinds.join(', ')}`)
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start)
    throw refuse('no span of a text', `${start}-${end}`, 'give start and end in UTF-16 code units')
  if (quote.trim() !== quote || quote === '')
    throw refuse('words begin or end with a space', quote, 'select the words alone')
  return { kind, document, start, end, quote }
}

function readFields({ kind, fields }: ClaimRequest, view: LedgerView): Readonly<Record<string, unknown>> {
  const known = knownIn(view)
  const read = Object.entries(fields).map(([name, given]) => {
    const field = findField(kind, name)
    return [name, readValue(field, given, known)] as const
  })
  const missing = NEEDED[kind].filter((name) => fields[name] === undefined || fields[name] === null)
  if (missing.length)
    throw refuse(`a ${kind} says more than that`, Object.keys(fields), `give ${missing.join(' and ')} too`)
  return Object.fromEntries(read)
}
