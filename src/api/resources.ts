import { addDocumentsResource } from './add-documents.ts'
import { assessmentsResource } from './assessments.ts'
import { changesResource } from './changes.ts'
import { claimsResource } from './claims.ts'
import { contradictionsResource } from './contradictions.ts'
import { documentsResource } from './documents.ts'
import { eventsResource } from './events.ts'
import { exportResource } from './export.ts'
import { jobsResource } from './jobs.ts'
import { placesResource } from './places.ts'
import { questionClaimsResource } from './question-claims.ts'
import { questionsResource } from './questions.ts'
import type { Resource } from './resource.ts'
import { searchResource } from './search.ts'
import { sourcesResource } from './sources.ts'
import { storyResource } from './story.ts'

/** Everything under `/api/v1`, in the order in which the documentation lists it. */
export const resources: readonly Resource[] = [
  storyResource,
  changesResource,
  questionsResource,
  questionClaimsResource,
  documentsResource,
  addDocumentsResource,
  jobsResource,
  claimsResource,
  sourcesResource,
  contradictionsResource,
  placesResource,
  eventsResource,
  searchResource,
  assessmentsResource,
  exportResource,
]
