import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem.ts'

/** Tries again what may pass (no answer, 5xx); what the server refused it will refuse again. */
const mayPass = (failures: number, error: Error): boolean =>
  failures < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500)

/** Answers are kept until the ledger grows (`refreshAll`), so that going back is instant. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: 10 * 60_000, retry: mayPass, refetchOnWindowFocus: false },
  },
})

/** Asks again for everything that is shown: after an assessment, an added report, or when the reader wants what is new. */
export const refreshAll = (): Promise<void> => queryClient.invalidateQueries()
