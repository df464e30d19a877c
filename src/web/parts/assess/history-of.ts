import type { UseQueryResult } from '@tanstack/react-query'
import type { Assessment } from '../../../api/schema/assessment.ts'
import type { Page } from '../../../api/schema/page.ts'
import { fetchJson } from '../../fetch/fetch-json.ts'
import { useThing } from '../../fetch/use-resource.ts'

const historyPath = (about: string): string => `/assessments?about=${encodeURIComponent(about)}&limit=200`

/** Every assessment of a thing, the earliest first. */
export const useHistory = (about: string): UseQueryResult<Page<Assessment>> => useThing(historyPath(about))

export const fetchHistory = async (about: string): Promise<readonly Assessment[]> =>
  (await fetchJson<Page<Assessment>>(historyPath(about))).items
