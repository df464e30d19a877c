import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../src/cli/version.ts'
import { openSqliteLedger } from '../src/ledger/sqlite.ts'
import { linkLedger } from '../src/ledger/view.ts'
import type { Event, Figure } from '../src/model/claim.ts'
import type { Extraction } from '../src/model/extraction.ts'
import { makeId } from '../src/model/id.ts'
import type { Statement } from '../src/model/statement.ts'
import { makeStories } from './stories.ts'

/** On average: the stories are told how many documents there will be. */
const CLAIMS_A_DOCUMENT = 3.6

/** A figure of four is also told of as an event. */
const EVENTS = 4

/** Makes a ledger of that many claims, linked, unless it is there already, and gives its path. The same for every run. */
export async function makeRoomLedger(claims: number): Promise<string> {
  const folder = join(import.meta.dirname, '../out')
  const file = join(folder, `room-${claims}.db`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  const now = () => '2031-05-01T00:00:00Z'
  const ledger = openSqliteLedger({ file: unfinished, create: true, version, now })
  const stories = makeStories(Math.ceil(claims / CLAIMS_A_DOCUMENT))
  for (let made = 0; made < claims; ) {
    const { extraction } = stories.next()
    const told = tellMore(extraction)
    await ledger.add(told, Buffer.from(told.document.text))
    made += told.figures.length + told.events.length
  }
  await linkLedger(ledger)
  await ledger.close()
  renameSync(unfinished, file)
  return file
}

/** Adds a title, the statements that hold the figures, and events. */
function tellMore({ document, figures, entities, places }: Story): Extraction {
  const statements = figures.flatMap((figure) => statementOf(figure) ?? [])
  const events = figures.filter((_, index) => index % EVENTS === 0).map((figure) => eventOf(figure))
  const title = document.text.split(' ').slice(0, 7).join(' ')
  return {
    document: { ...document, title },
    sentences: [],
    quantities: [],
    times: [],
    names: [],
    pronouns: [],
    places,
    entities,
    statements,
    figures: figures.map((figure) => ({ ...figure, statement: figure.origin && statementId(figure) })),
    events,
  }
}

type Story = ReturnType<ReturnType<typeof makeStories>['next']>['extraction']

const statementId = ({ id }: Figure): string => makeId('s', [id])

function statementOf(figure: Figure): Statement | null {
  const { document, sentence, origin, evidence, stance, polarity } = figure
  if (!origin) return null
  return {
    id: statementId(figure),
    document,
    sentence,
    source: { ...evidence, end: evidence.start + 1, entity: origin },
    cue: null,
    content: [evidence],
    kind: 'indirect',
    stance,
    polarity,
    origin,
    via: [],
    said: null,
    verification: [],
    rules: [],
  }
}

function eventOf({ id, document, sentence, origin, place, evidence, stance, polarity, period }: Figure): Event {
  return {
    type: 'event',
    id: makeId('v', [id]),
    document,
    sentence,
    statement: null,
    place,
    origin,
    via: [],
    stance,
    polarity,
    rules: [],
    trigger: { start: evidence.start + 1, end: evidence.start + 4 },
    eventType: 'ASSAULT',
    actor: null,
    recipient: null,
    date: period?.to ?? null,
  }
}
