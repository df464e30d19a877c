import { useEffect, useState } from 'react'
import type { Change } from '../../api/schema/status.ts'
import { firstSeq } from '../fetch/first-seq.ts'
import { useOwnSeq } from '../fetch/own-seq.ts'
import { queryClient, refreshAll } from '../fetch/query-client.ts'

const readSeq = (event: MessageEvent<string>): number => (JSON.parse(event.data) as Change).seq

/**
 * Hears from the server when the ledger has grown. What is shown does not change under the reader's eyes: they are told, and
 * ask for it themselves; pages that change the ledger call `refreshAll`.
 */
export function useChanges(): { readonly newer: boolean; readonly show: () => void } {
  const [known, setKnown] = useState<number | null>(null)
  const [latest, setLatest] = useState<number | null>(null)
  const own = useOwnSeq()
  useEffect(() => {
    const stream = new EventSource('/api/v1/changes')
    const hear = (event: MessageEvent<string>) => {
      const seq = readSeq(event)
      setLatest(seq)
      // What came between the page's answers and this stream is news too.
      setKnown((before) => before ?? firstSeq() ?? seq)
    }
    stream.addEventListener('seq', hear)
    return () => stream.close()
  }, [])
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe(({ type, ...rest }) => {
        if (type === 'updated' && 'action' in rest && rest.action.type === 'invalidate') setKnown(latest)
      }),
    [latest],
  )
  const show = () => {
    setKnown(latest)
    void refreshAll()
  }
  return { newer: latest !== null && known !== null && latest > Math.max(known, own), show }
}
