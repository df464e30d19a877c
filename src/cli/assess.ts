import type { Assessment, VerdictKind } from '../model/assessment.ts'
import { OnrecordError } from '../model/errors.ts'
import type { LedgerView } from '../model/view.ts'
import { type Command, jsonOption, ledgerOption, type Options, textOption } from './command.ts'
import type { Terminal } from './terminal/terminal.ts'
import { withLedger } from './with-ledger.ts'

/** Says something of a claim, or shows what was said. */
export const assessCommand: Command = {
  name: 'assess',
  summary: 'accept, correct, reject, merge, part, add or note, and show what was said before',
  description:
    'Without --verdict or --withdraw it prints what people said of a claim, entity, question, relation or report, or of ' +
    'everything. With one of them it appends what you say: nothing is overwritten, every command honours it, it is found ' +
    'again after reports are read by newer rules, and it can be taken back. An id may be cut short where that is clear. ' +
    'Fields are those of the CSV export, with quantity for low and high: 1200, 800-900, 800.. or ..900.',
  arguments: [['[id]', 'of a claim, entity, question, relation or report']],
  options: [
    ['--verdict <verdict>', 'accept, correct, reject, merge, part, add or note'],
    ['--field <field>', 'of correct: the field'],
    ['--to <value>', "of correct: its new value; '' is none"],
    ['--with <ids>', 'of merge and part: ids of the others, with commas'],
    ['--kind <kind>', 'of add, where ID is a report: figure, event or statement'],
    ['--quote <words>', 'of add: the words of the claim as they stand in the report'],
    ['--start <offset>', 'of add: where they begin, where they stand there more than once'],
    ['--fields <json>', 'of add: what the claim says, as {"measure":"killed","quantity":12}'],
    ['--note <words>', 'why, or the note itself'],
    ['--by <name>', 'who says it'],
    ['--withdraw [assessment]', 'take back the last thing said of ID, or the assessment of that id'],
    ['--based-on <assessment>', 'the last assessment that you saw: refused where there is a later one'],
    ledgerOption,
    jsonOption,
  ],
  examples: [
    [
      'onrecord assess f-71ef --verdict reject --by "A. Recorder" --note "of another flood"',
      'it counts for nothing, and stays to be seen',
    ],
    [
      'onrecord assess f-71ef --verdict correct --field quantity --to 24-26 --by desk',
      'its words stay as the report has them',
    ],
    ['onrecord assess e-4c1d --verdict merge --with e-90aa --by desk', 'two names, one person'],
    ['onrecord assess f-71ef', 'what was said of it'],
    ['onrecord assess f-71ef --withdraw --by desk', 'take the last of it back'],
  ],
  run: (words, options, terminal) =>
    withLedger(options, false, async (ledger) => {
      const [{ readLedger }, { draftAssessment }, { findId }] = await Promise.all([
        import('../ledger/view.ts'),
        import('../assess/draft.ts'),
        import('./assess/find-id.ts'),
      ])
      const view = await readLedger(ledger)
      const id = words[0] === undefined ? null : findId(words[0], view)
      const verdict = verdictOf(options)
      if (verdict === null) return showHistory(id, view, options, terminal)
      const { readRequest } = await import('./assess/read-request.ts')
      const request = readRequest(verdict, id, options, view)
      const draft = draftAssessment(request, view)
      const seen = textOption(options, 'basedOn') ?? lastOf(draft.about, view)
      await printAppended(await ledger.assess(draft, seen), view, options, terminal)
      return 0
    }),
}

const VERDICTS: readonly VerdictKind[] = ['accept', 'correct', 'reject', 'merge', 'part', 'add', 'note']

/** `null` where nothing is to be said. */
function verdictOf(options: Options): VerdictKind | null {
  if (options.withdraw !== undefined) return 'withdraw'
  const given = textOption(options, 'verdict')
  if (given === null || VERDICTS.includes(given as VerdictKind)) return given as VerdictKind | null
  throw new OnrecordError('usage', `no such verdict, ${given}, give --verdict one of ${VERDICTS.join(', ')}`)
}

/** The last that was said of a thing, by its id then or now; `null` where nothing was. */
const lastOf = (about: string, view: LedgerView): string | null =>
  view.assessments.findLast(({ assessment }) => assessment.about === about || assessment.targets.includes(about))
    ?.assessment.id ?? null

async function showHistory(id: string | null, view: LedgerView, options: Options, terminal: Terminal): Promise<number> {
  const [{ printHistory, tellAssessment }, { printJson }] = await Promise.all([
    import('./reading/told-assessment.ts'),
    import('./reading/print-json.ts'),
  ])
  const entries = id === null ? view.assessments : (view.assessed.get(id)?.history ?? [])
  if (options.json) await printJson({ about: id, assessments: entries.map(tellAssessment) }, terminal)
  else if (entries.length) await printHistory(entries, terminal)
  else terminal.note(id === null ? 'nobody said anything yet' : `nobody said anything of ${id} yet`)
  return 0
}

async function printAppended(
  assessment: Assessment,
  view: LedgerView,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  if (options.json) {
    const [{ tellAssessment }, { printJson }] = await Promise.all([
      import('./reading/told-assessment.ts'),
      import('./reading/print-json.ts'),
    ])
    return printJson(tellAssessment({ assessment, holds: true, lost: null }), terminal)
  }
  const [{ describeSubject }, { verdictWords }, { printable }] = await Promise.all([
    import('./assess/describe-subject.ts'),
    import('../report/assessed-words.ts'),
    import('./terminal/printable.ts'),
  ])
  const { about, verdict, by } = assessment
  const undo = verdict === 'withdraw' ? '' : `; 'onrecord assess ${about} --withdraw' takes it back`
  await terminal.print(printable(`${describeSubject(assessment, view)}: ${verdictWords[verdict]} by ${by}${undo}`))
}
