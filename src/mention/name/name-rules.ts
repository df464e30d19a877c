import { acronym } from './acronym.ts'
import { bodyName } from './body-name.ts'
import { capitalisedPair } from './capitalised-pair.ts'
import { countryName } from './country-name.ts'
import { describedBody } from './described-body.ts'
import { givenNamePerson } from './given-name-person.ts'
import { keywordOrganisation } from './keyword-organisation.ts'
import { keywordPlace } from './keyword-place.ts'
import { knownSurname } from './known-surname.ts'
import { listedPlace } from './listed-place.ts'
import { modelCode } from './model-code.ts'
import type { NameRule } from './name-rule.ts'
import { namedSystem } from './named-system.ts'
import { nationalBody } from './national-body.ts'
import { officeHolder } from './office-holder.ts'
import { particlePerson } from './particle-person.ts'
import { prepositionPlace } from './preposition-place.ts'
import { speakingPerson } from './speaking-person.ts'
import { tablePlace } from './table-place.ts'
import { titledPerson } from './titled-person.ts'

/** The ways names show themselves, the surest first: a token goes to the first rule that takes it. */
export const nameRules: readonly NameRule[] = [
  modelCode,
  namedSystem,
  bodyName,
  countryName,
  keywordOrganisation,
  nationalBody,
  describedBody,
  titledPerson,
  officeHolder,
  keywordPlace,
  tablePlace,
  givenNamePerson,
  particlePerson,
  speakingPerson,
  acronym,
  prepositionPlace,
  listedPlace,
  capitalisedPair,
  knownSurname,
]
