import { addCommand } from './add.ts'
import type { Command } from './command.ts'
import { extractCommand } from './extract.ts'

/** Every command, in the order in which help and documentation list them. */
export const commands: readonly Command[] = [addCommand, extractCommand]
