import { defaultPacks } from '../../packs/index.ts'
import type { Knowledge } from '../pipeline.ts'

/** What the commands extract with: every pack. */
export const knowledge: Knowledge = { packs: defaultPacks, gazetteer: null }
