import type { Story } from '../../../api/schema/story.ts'
import { useResource } from '../../fetch/use-resource.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { storyStrings } from '../../strings/story.ts'

/** What the ledger holds at a glance. */
export function Page() {
  const story = useResource<Story>('/story')
  return (
    <Frame title={storyStrings.title}>
      <Loaded query={story}>{({ counts }) => <p>{counts.documents}</p>}</Loaded>
    </Frame>
  )
}
