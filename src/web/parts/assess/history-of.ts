import type { UseQueryResult } from '@tanstack/react-query'
import type { Assessment, AssessmentPage } from '../../../api/schema/assessment.ts'
import { fetchJson } from '../../fetch/fetch-json.ts'
import { useThing } from '../../fetch/use-resource.ts'

const historyPath = (about: string): string => `/assessments?about=${encodeURIComponent(about)}&limit=200`

/** Every assessment of a thing, the latest first. */
export const useHistory = (about: string): UseQueryResult<AssessmentPage> => useThing(historyPath(about))

export const fetchHistory = async (about: string): Promise<readonly Assessment[]> =>
  (await fetchJson<AssessmentPage>(historyPath(about))).items

/** Id of the latest assessment of a thing; `null` where there is none. */
export const fetchLast = async (about: string): Promise<string | null> => (await fetchHistory(about))[0]?.id ?? null
