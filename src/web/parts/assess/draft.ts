import type { NewAssessment } from '../../../api/schema/assessment.ts'

/** What somebody wants to add to the history, of what is shown unless it says otherwise; who, and what they had seen, come when it is sent. */
export type Draft = Omit<NewAssessment, 'by' | 'basedOn'>

/** Id of the latest assessment that the reader had seen; a function asks for it when it is sent. */
export type Seen = string | null | (() => Promise<string | null>)
