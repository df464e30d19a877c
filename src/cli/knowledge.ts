import { readFileSync } from 'node:fs'
import { defaultPacks } from '../../packs/index.ts'
import { OnrecordError } from '../model/errors.ts'
import type { Knowledge } from '../pipeline.ts'
import { loadGazetteer } from '../resolve/gazetteer/gazetteer.ts'
import { readOwnPlaces, withPlaces } from '../resolve/gazetteer/own-places.ts'

/** What every command extracts with, so that `extract` prints what `add` stores: all packs and the gazetteer. */
export const knowledge: Knowledge = { packs: defaultPacks, gazetteer: loadGazetteer() }

/** The same with the places of a CSV file; without one (`null`) just the same. Throws where the file cannot be read as places. */
export function knowledgeWith(placesFile: string | null): Knowledge {
  if (placesFile === null) return knowledge
  const rows = readOwnPlaces(readPlacesFile(placesFile), placesFile)
  return { ...knowledge, gazetteer: withPlaces(knowledge.gazetteer ?? { find: () => [] }, rows) }
}

function readPlacesFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new OnrecordError('missing-path', `there is no file ${file} to read places from`)
  }
}
