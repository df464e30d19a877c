import type { BodyRow, Pack } from '../model/pack.ts'
import { countryOf, countryWords } from '../text/countries.ts'
import { foldWord, phraseAt, phraseWords } from '../text/phrases.ts'

/** A body as named in a text, with the country it belongs to. */
export interface Body {
  readonly name: string
  readonly country: string | null
  readonly role: string | null
}

/** Spellings and articles that make no difference between names of bodies. */
const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  organization: 'organisation',
  center: 'centre',
  program: 'programme',
  labor: 'labour',
}
const DROPPED = new Set(['the', "'s", "'", 'a', 'an'])

/** A body's name as names are compared: country words become codes, so that "Varnia's army" and 'Varnian army' are one. */
export function bodyKey(words: readonly string[]): string {
  const key: string[] = []
  for (let i = 0; i < words.length; ) {
    const country = phraseAt(countryWords(), words, i)
    // Seats are bodies themselves: 'Kremlin' is no word for Russia here.
    if (country && country.value.as !== 'seat') {
      key.push(`{${country.value.code}}`)
      i = country.end
      continue
    }
    const word = words[i++] as string
    if (!DROPPED.has(word)) key.push(SAME[word] ?? word)
  }
  return key.join(' ')
}

const tables = new WeakMap<readonly Pack[], ReadonlyMap<string, BodyRow>>()

function bodyTable(packs: readonly Pack[]): ReadonlyMap<string, BodyRow> {
  let table = tables.get(packs)
  if (!table) {
    const rows = new Map<string, BodyRow>()
    for (const row of packs.flatMap((pack) => pack.bodies))
      for (const name of [row.name, ...row.variants]) {
        // 'Joint Chiefs of Staff (South Korea)': without the country the name is another's as well.
        if (name.endsWith(')')) continue
        const key = bodyKey(phraseWords(name))
        if (!rows.has(key)) rows.set(key, row)
      }
    tables.set(packs, (table = rows))
  }
  return table
}

const FIELDS =
  'defence|national defence|foreign|foreign affairs|interior|internal affairs|health|finance|justice|economy|education|energy|emergency situations|emergencies|culture|agriculture|transport|environment|information'
const FIELD_NAMES: Readonly<Record<string, string>> = {
  foreign: 'Foreign Affairs',
  'internal affairs': 'Internal Affairs',
  'national defence': 'National Defence',
}
const MINISTRY_SHAPES: readonly RegExp[] = [
  new RegExp(`^\\{(?<country>[A-Z]{2})\\} (?<field>${FIELDS}) ministry$`),
  new RegExp(`^\\{(?<country>[A-Z]{2})\\} ministry of (?<field>${FIELDS})$`),
  new RegExp(`^(?<field>${FIELDS}) ministry of \\{(?<country>[A-Z]{2})\\}$`),
  new RegExp(`^ministry of (?<field>${FIELDS})(?: of)? \\{(?<country>[A-Z]{2})\\}$`),
]

const BARE_MINISTRY = new RegExp(`^(?:(?:${FIELDS}) ministry|ministry of (?:${FIELDS}))$`)

/** Field of a ministry with or without its country ('defence'); `null` for other bodies. */
export function ministryField(words: readonly string[]): { readonly field: string; readonly isBare: boolean } | null {
  const key = bodyKey(words.map(foldWord))
  const isBare = BARE_MINISTRY.test(key)
  const field = isBare
    ? key.replace(/ ?ministry(?: of)? ?/, '')
    : MINISTRY_SHAPES.map((shape) => shape.exec(key)?.groups?.field).find((found) => found !== undefined)
  return field === undefined ? null : { field, isBare }
}

/** The ministry that a country and a field make: 'Ministry of Defence of Chile'. */
function ministryOf(key: string, table: ReadonlyMap<string, BodyRow>): Body | null {
  for (const shape of MINISTRY_SHAPES) {
    const { country, field } = shape.exec(key)?.groups ?? {}
    if (!country || !field) continue
    const row = table.get(`ministry of ${field} of {${country}}`) ?? table.get(`{${country}} ${field} ministry`)
    if (row) return row
    const called = FIELD_NAMES[field] ?? field.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    return {
      name: `Ministry of ${called} of ${countryOf(country)?.name ?? country}`,
      country,
      role: field.includes('defence') ? 'military' : 'government',
    }
  }
  return null
}

/** The listed body, or the ministry that the words make; `null` where they name neither. */
export function parseBody(packs: readonly Pack[], words: readonly string[]): Body | null {
  const folded = words.map(foldWord)
  const table = bodyTable(packs)
  const key = bodyKey(folded)
  return table.get(key) ?? ministryOf(key, table)
}
