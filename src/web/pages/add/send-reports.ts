import type { Job, NewDocument } from '../../../api/schema/job.ts'
import { fetchApi, sendJson } from '../../fetch/fetch-json.ts'

/** Sends files and gives the job that adds them. */
export async function sendFiles(files: readonly File[]): Promise<Job> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  const answer = await fetchApi('/documents', { method: 'POST', body: form, headers: { accept: 'application/json' } })
  return (await answer.json()) as Job
}

/** Sends a text or an address and gives the job that adds it. */
export const sendReport = (report: NewDocument): Promise<Job> => sendJson<Job>('/documents', report)
