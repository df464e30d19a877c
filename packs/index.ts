import type { Pack } from '../src/model/pack.ts'
import { pack as armedConflict } from './armed-conflict/index.ts'
import { pack as disaster } from './disaster/index.ts'

/** The packs that extraction uses unless told otherwise, in the order in which their rows are tried. */
export const defaultPacks: readonly Pack[] = [armedConflict, disaster]
