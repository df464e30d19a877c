import { addCommand } from './add.ts'
import { assessCommand } from './assess.ts'
import type { Command } from './command.ts'
import { conflictsCommand } from './conflicts.ts'
import { copiesCommand } from './copies.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { questionsCommand } from './questions.ts'
import { reportCommand } from './report.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { sourcesCommand } from './sources.ts'
import { verifyCommand } from './verify.ts'

/** Every command, in the order in which help and documentation list them. */
export const commands: readonly Command[] = [
  addCommand,
  extractCommand,
  questionsCommand,
  showCommand,
  conflictsCommand,
  sourcesCommand,
  copiesCommand,
  assessCommand,
  serveCommand,
  reportCommand,
  exportCommand,
  verifyCommand,
  demoCommand,
]
