import { useEffect, useState } from 'react'
import type { Job, NewDocument } from '../../../api/schema/job.ts'
import { Problem } from '../../fetch/problem.ts'
import { Page as Frame } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { Link } from '../../router/link.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { addStrings } from '../../strings/add.ts'
import { DropZone } from './drop-zone.tsx'
import { JobProgress } from './job-progress.tsx'
import { readPasted } from './pasted.ts'
import { AddressForm, TextForm } from './report-forms.tsx'
import { sendFiles, sendReport } from './send-reports.ts'
import './add.css'

interface Sending {
  readonly busy: boolean
  readonly failure: string | null
  /** Settles with whether the server took it. */
  send(start: () => Promise<Job>): Promise<boolean>
}

const wordsOf = (error: unknown): string =>
  error instanceof Problem && error.detail ? error.detail : error instanceof Error ? error.message : String(error)

/** Sends reports and names their job in the address, so that a reload still follows it. */
function useSending(): Sending {
  const [params, change] = useSearchParams()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const send = async (start: () => Promise<Job>) => {
    setBusy(true)
    setFailure(null)
    try {
      const { id } = await start()
      change({ job: [id, ...params.getAll('job')] })
      return true
    } catch (error) {
      setFailure(wordsOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, send }
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

interface PastedWords {
  readonly address: string
  readonly text: string
}

/** What is pasted beside the fields: files are sent, words wait in their form until the reader says so. */
function usePaste(onFiles: (files: readonly File[]) => void): PastedWords {
  const [pasted, setPasted] = useState<PastedWords>({ address: '', text: '' })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target) || !event.clipboardData) return
      const read = readPasted([...event.clipboardData.files], event.clipboardData.getData('text/plain'))
      if (!read) return
      event.preventDefault()
      if (read.kind === 'files') onFiles(read.files)
      else if (read.kind === 'address') setPasted((before) => ({ ...before, address: read.address }))
      else setPasted((before) => ({ ...before, text: read.text }))
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  })
  return pasted
}

function Jobs() {
  const [params, change] = useSearchParams()
  const jobs = params.getAll('job')
  if (jobs.length === 0) return null
  return (
    <Section
      title={addStrings.progress}
      aside={
        <>
          <Link to="/reports">{addStrings.see}</Link>{' '}
          <button type="button" className="button" onClick={() => change({ job: null })}>
            {addStrings.forget}
          </button>
        </>
      }
    >
      {jobs.map((id) => (
        <JobProgress key={id} id={id} />
      ))}
    </Section>
  )
}

/** Adds reports: files, the address of a page, or a text. */
export function Page() {
  const { busy, failure, send } = useSending()
  const onFiles = (files: readonly File[]) => void send(() => sendFiles(files))
  const sendOne = (report: NewDocument) => send(() => sendReport(report))
  const pasted = usePaste(onFiles)
  return (
    <Frame title={addStrings.title} lead={addStrings.lead}>
      <div className="add-ways">
        <div>
          <DropZone busy={busy} onFiles={onFiles} />
          <AddressForm key={pasted.address} busy={busy} initial={pasted.address} onSend={sendOne} />
          <p className="aside">{addStrings.pasteHint}</p>
        </div>
        <TextForm key={pasted.text} busy={busy} initial={pasted.text} onSend={sendOne} />
      </div>
      <div role="status" className="add-status">
        {busy && addStrings.sending}
      </div>
      {failure !== null && (
        <p className="failure" role="alert">
          <b>{addStrings.failed}</b> {failure}
        </p>
      )}
      <Jobs />
    </Frame>
  )
}
