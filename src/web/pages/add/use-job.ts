import { useEffect, useState } from 'react'
import type { Job } from '../../../api/schema/job.ts'
import { fetchJson } from '../../fetch/fetch-json.ts'
import { knowSeq } from '../../fetch/own-seq.ts'
import { Problem } from '../../fetch/problem.ts'
import { refreshAll } from '../../fetch/query-client.ts'

/** How a job stands; `lost` where the server knows it no more. */
export type JobState = Job | 'lost' | null

const readJob = (event: MessageEvent<string>): Job => JSON.parse(event.data) as Job

/** Follows a job until it is done, then asks anew for everything that is shown. */
export function useJob(id: string): JobState {
  const [job, setJob] = useState<JobState>(null)
  useEffect(() => {
    const path = `/jobs/${encodeURIComponent(id)}`
    const stream = new EventSource(`/api/v1${path}/events`)
    stream.addEventListener('job', (event: MessageEvent<string>) => {
      const told = readJob(event)
      setJob(told)
      if (told.state !== 'done') return
      stream.close()
      if (told.seq !== null) knowSeq(told.seq)
      void refreshAll()
    })
    stream.addEventListener('error', () => {
      // The browser tries again by itself, unless the job is gone.
      void fetchJson<Job>(path).catch((error: unknown) => {
        if (!(error instanceof Problem) || error.status !== 404) return
        stream.close()
        setJob((last) => last ?? 'lost')
      })
    })
    return () => stream.close()
  }, [id])
  return job
}
