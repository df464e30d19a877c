import { defaultPacks } from '../../packs/index.ts'
import type { Knowledge } from '../pipeline.ts'
import { loadGazetteer } from '../resolve/gazetteer/gazetteer.ts'

/** What every command extracts with, so that `extract` prints what `add` stores: all packs and the gazetteer. */
export const knowledge: Knowledge = { packs: defaultPacks, gazetteer: loadGazetteer() }
