import { useCallback, useEffect, useState } from 'react'
import type { Story } from '../../../api/schema/story.ts'
import { useResource } from '../../fetch/use-resource.ts'
import { lastVisit, markSeen, noteVisit } from '../../visit/last-visit.ts'

/** The story with what came since this reader's last visit; `see` says that they have read it. */
export function useStory() {
  const [visit, setVisit] = useState(lastVisit)
  const story = useResource<Story>(visit ? `/story?since=${visit.seq}` : '/story')
  const { data } = story
  useEffect(() => {
    if (data) noteVisit(data.ledger, data.seq)
  }, [data])
  const see = useCallback(() => data && setVisit(markSeen(data.ledger, data.seq)), [data])
  // Another ledger may have been served at this address before: what came since then means nothing here.
  return { story, visit: visit && visit.ledger === data?.ledger ? visit : null, see }
}
