import { type FormEvent, useState } from 'react'
import type { Saying } from '../../../api/schema/claim.ts'
import type { Document } from '../../../api/schema/document.ts'
import type { Span } from '../../../api/schema/span.ts'
import { Interruptions } from '../../parts/assess/interruptions.tsx'
import { useAssess } from '../../parts/assess/use-assess.ts'
import { FormButtons } from '../../parts/assess/words-form.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { addClaimStrings } from '../../strings/add-claim.ts'
import { ClaimFields } from './claim-fields.tsx'
import { contextOf, findWords } from './find-words.ts'

const KINDS = ['figure', 'event', 'statement'] as const

interface WordsInputProps {
  readonly report: Document
  readonly kind: Saying['type']
  readonly words: string
  readonly places: readonly Span[]
  /** Index of the place that was chosen. */
  readonly chosen: number
  readonly onWords: (words: string) => void
  readonly onChoose: (place: number) => void
}

/** The words of the claim, and which of the places where they stand is meant. */
function WordsInput({ report, kind, words, places, chosen, onWords, onChoose }: WordsInputProps) {
  return (
    <>
      <label>
        {addClaimStrings.words[kind]}
        <textarea
          className="field"
          data-first
          rows={2}
          required
          value={words}
          onChange={({ target }) => onWords(target.value)}
          aria-describedby="words-found"
        />
      </label>
      <p id="words-found" className="aside" role="status">
        {words.trim() !== '' && (places.length === 0 ? addClaimStrings.missing : addClaimStrings.found(places.length))}
      </p>
      {places.length > 1 && (
        <label>
          {addClaimStrings.which}
          <select className="field" value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
            {places.map((place, index) => (
              <option key={place.start} value={index}>
                {contextOf(report.text, place)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}

function KindChoice({ kind, onKind }: { kind: Saying['type']; onKind: (kind: Saying['type']) => void }) {
  return (
    <fieldset className="kind-choice">
      <legend>{addClaimStrings.kind}</legend>
      {KINDS.map((name) => (
        <label key={name} className="check">
          <input type="radio" name="kind" checked={kind === name} onChange={() => onKind(name)} />
          {addClaimStrings.kinds[name]}
        </label>
      ))}
    </fieldset>
  )
}

/** What was filled in of the fields, by their names. */
function givenFields(form: FormData): Readonly<Record<string, string>> {
  const given: Record<string, string> = {}
  for (const [name, value] of form)
    if (name.startsWith('field-') && typeof value === 'string' && value.trim() !== '')
      given[name.slice('field-'.length)] = value.trim()
  return given
}

interface AddClaimDialogProps {
  readonly report: Document
  readonly kind: Saying['type']
  readonly span: Span | null
  readonly onClose: () => void
  /** Is told the id of the claim. */
  readonly onAdded: (claim: string) => void
}

/** Asks what the words of a claim mean, and adds it. */
export function AddClaimDialog({ report, kind: firstKind, span, onClose, onAdded }: AddClaimDialogProps) {
  const [kind, setKind] = useState(firstKind)
  const [words, setWords] = useState(span ? report.text.slice(span.start, span.end) : '')
  const places = findWords(report.text, words)
  const [picked, setPicked] = useState<number | null>(null)
  const selected = places.findIndex(({ start }) => start === span?.start)
  const chosen = Math.min(picked ?? Math.max(0, selected), Math.max(0, places.length - 1))
  const assessing = useAssess({ id: null, words: words.trim() || addClaimStrings.claim }, ({ about }) => onAdded(about))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const place = places[chosen]
    if (!place) return
    const form = new FormData(event.currentTarget)
    const note = form.get('note')
    const quote = report.text.slice(place.start, place.end)
    const claim = { kind, document: report.id, start: place.start, end: place.end, quote, fields: givenFields(form) }
    assessing.send({ verdict: 'add', claim, note: typeof note === 'string' && note.trim() ? note.trim() : null }, null)
  }
  return (
    <Dialog title={addClaimStrings.title} onClose={onClose}>
      <form onSubmit={submit} className="assess-form">
        <p className="lead">{addClaimStrings.lead}</p>
        <KindChoice kind={kind} onKind={setKind} />
        <WordsInput
          report={report}
          kind={kind}
          words={words}
          places={places}
          chosen={chosen}
          onWords={setWords}
          onChoose={setPicked}
        />
        <ClaimFields key={kind} kind={kind} words={words} />
        <label>
          {addClaimStrings.why}
          <input name="note" className="field" maxLength={5000} autoComplete="off" />
        </label>
        <Interruptions assessing={assessing} />
        <FormButtons submit={addClaimStrings.save} busy={assessing.state.kind === 'pending'} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
