import type { NewAssessment } from '../../../api/schema/assessment.ts'

/** What somebody wants to add to the history; who, of what, and what they had seen come when it is sent. */
export type Draft = Omit<NewAssessment, 'about' | 'by' | 'basedOn'>
