import type { Kysely, Transaction } from 'kysely'
import type { Assessment, AssessmentDraft } from '../model/assessment.ts'
import { OnrecordError } from '../model/errors.ts'
import { makeId } from '../model/id.ts'
import { hashOf } from './rows.ts'
import { StaleAssessment } from './stale-assessment.ts'
import type { Tables } from './tables.ts'

type AssessmentRow = Tables['assessments']

export async function readAssessments(
  db: Kysely<Tables>,
  upTo: number = Number.MAX_SAFE_INTEGER,
): Promise<Assessment[]> {
  const rows = await db.selectFrom('assessments').select('body').where('seq', '<=', upTo).orderBy('seq').execute()
  return rows.map(readBody)
}

/** Earlier versions kept neither what is added nor where things stood. */
const readBody = ({ body }: Pick<AssessmentRow, 'body'>): Assessment => ({
  fields: null,
  anchors: {},
  ...(JSON.parse(body) as Omit<Assessment, 'fields' | 'anchors'>),
})

/** Appends an assessment where nobody said anything of the thing after `basedOn`; throws `StaleAssessment` with what they said otherwise. */
export async function appendAssessment(
  trx: Transaction<Tables>,
  draft: AssessmentDraft,
  basedOn: string | null,
  now: string,
): Promise<Assessment> {
  const newer = await readNewer(trx, draft.about, basedOn)
  if (newer.length) throw new StaleAssessment(draft.about, newer)
  const { about, verdict, change, fields, targets, by, note, supersedes } = draft
  const at = await laterThanAll(trx, now)
  const said = [about, verdict, JSON.stringify([change, fields, targets]), by, at, note, supersedes]
  const assessment: Assessment = { id: makeId('a', said), ...draft, at }
  await insertAssessment(trx, assessment)
  return assessment
}

/** Appends an assessment as it is. */
export async function insertAssessment(trx: Transaction<Tables>, assessment: Assessment): Promise<void> {
  const last = await trx
    .selectFrom('assessments')
    .select('row_sha256')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { id, about, at } = assessment
  const row = { id, about, added_at: at, body: JSON.stringify(assessment) }
  await trx
    .insertInto('assessments')
    .values({ ...row, row_sha256: assessmentHash(last?.row_sha256 ?? '', row) })
    .execute()
}

/** What was said of a thing, or of it as the other of two, after the assessment of that id; all of it for `null`. */
async function readNewer(trx: Transaction<Tables>, about: string, basedOn: string | null): Promise<Assessment[]> {
  let after = 0
  if (basedOn !== null) {
    const seen = await trx.selectFrom('assessments').select('seq').where('id', '=', basedOn).executeTakeFirst()
    if (!seen)
      throw new OnrecordError('bad-assessment', `no such assessment, ${basedOn}, give the last one that you saw`)
    after = seen.seq
  }
  const rows = await trx
    .selectFrom('assessments')
    .select('body')
    .where('seq', '>', after)
    .where((eb) =>
      eb.or([eb('about', '=', about), eb('body', 'like', `%${JSON.stringify(about).replaceAll(/[%_]/g, '_')}%`)]),
    )
    .orderBy('seq')
    .execute()
  return rows.map(readBody).filter((one) => one.about === about || one.targets.includes(about))
}

/** The time of an assessment is after that of every one before it, whatever the clock says. */
async function laterThanAll(trx: Transaction<Tables>, now: string): Promise<string> {
  const last = await trx
    .selectFrom('assessments')
    .select((eb) => eb.fn.max('added_at').as('at'))
    .executeTakeFirst()
  const latest = last?.at ? Date.parse(last.at) + 1 : Number.NEGATIVE_INFINITY
  return new Date(Math.max(Date.parse(now), latest)).toISOString()
}

/** Hash of a row in the chain of assessments. */
const assessmentHash = (
  before: string,
  { id, about, added_at, body }: Omit<AssessmentRow, 'seq' | 'row_sha256'>,
): string => hashOf([before, id, about, added_at, body].join('\n'))

/** Assessments that are not what they were, or not there any more, in words. */
export async function findChangedAssessments(db: Kysely<Tables>): Promise<string[]> {
  const changed: string[] = []
  let before = ''
  try {
    const rows = await db.selectFrom('assessments').selectAll().orderBy('seq').execute()
    for (const { row_sha256: stored, seq: _seq, ...row } of rows) {
      if (assessmentHash(before, row) !== stored)
        changed.push(`an assessment, or the one before it, changed or is gone since it was stored: ${row.id}`)
      before = stored
    }
    const heeded = await db
      .selectFrom('link_runs')
      .select((eb) => eb.fn.max('last_assessment').as('seq'))
      .executeTakeFirst()
    if ((heeded?.seq ?? 0) > (rows.at(-1)?.seq ?? 0)) changed.push('the last assessments are gone')
  } catch (error) {
    changed.push(`the assessments cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return changed
}
