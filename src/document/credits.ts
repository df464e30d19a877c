import type { Credit, Furniture } from '../model/document.ts'
import { MONTH_WORDS } from './published/days.ts'

/** A publisher's name or address: 'Low Town Herald', 'the Herald', 'www.herald.example'. */
const PUBLISHER = String.raw`(?:the )?((?:https?:\/\/)?[\w-]+(?:\.[\w-]+){1,4}(?:\/[^\s]*)?|\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of |the |and |for |& )?[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*){0,5})`
const TAIL = String.raw`(?: (?:and is|and was|and has been|on|under|with|in|at)\b[^!?]{0,120})?\.?$`
const PIECE = String.raw`(?:This|The) (?:article|story|report|piece|post|text|commentary|column)`

/** The last word of papers, stations and agencies; a bare 'Source: …' names as often who made a table. */
const MEDIA =
  'News|Times|Post|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Press|Agency|Media|Daily|Weekly|Radio|TV|Television|Observer|Independent|Standard|Star|Globe|Monitor|Magazine|Review|Reuters|AP|AFP|BBC|CNN|Xinhua|TASS|Interfax|Bloomberg'
const MEDIUM = String.raw`(?:the )?((?:https?:\/\/)?[\w-]+(?:\.[\w-]+){1,4}(?:\/[^\s]*)?|(?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]* ){0,5}(?:${MEDIA}))`

const CREDIT_LINES: readonly (readonly [kind: Credit['kind'], pattern: RegExp])[] = [
  [
    'original-source',
    new RegExp(
      String.raw`^(?:Original [Ss]ource|ORIGINAL SOURCE|Source link|Original article|Original story) ?: ?${PUBLISHER}$`,
      'u',
    ),
  ],
  ['original-source', new RegExp(String.raw`^(?:Source|SOURCE|Via|VIA) ?: ?${MEDIUM}\.?$`, 'u')],
  [
    'first-published',
    new RegExp(
      String.raw`^(?:Originally|First) (?:published|appeared|posted)(?: by| in| on| at| with)?:? ${PUBLISHER}${TAIL}`,
      'u',
    ),
  ],
  [
    'first-published',
    new RegExp(
      String.raw`^${PIECE} (?:was |has been )?(?:originally |first |re)(?:published|appeared|posted|ran)(?: first)?(?: by| in| on| at| from) ${PUBLISHER}${TAIL}`,
      'u',
    ),
  ],
]

/** 'The report was first published in May.' */
const NOT_PUBLISHER = new RegExp(String.raw`^(?:${MONTH_WORDS}|\d{1,4})\b`, 'i')

/** A line that is an agency's name and nothing else: '(AFP)', '— Reuters'. */
const AGENCY_LINE =
  /^[(—–-]?\s?((?:The )?Associated Press|Agence France-Presse|Reuters|REUTERS|AP|AFP|UPI|dpa|Xinhua|TASS|Interfax|Bloomberg|Ukrinform)\)?\.?$/

/** What every such line holds: the patterns take longer to compile than most texts to read. */
const CUE = /source|publish|appear|posted|original|via ?:|\bran\b|^[(—–-]?\s?[a-z -]{2,24}\)?\.?$/i

/** What a line says of where its text is taken from; `null` for every other line. */
export function creditOf(words: string): Credit | null {
  if (words.length > 300 || !CUE.test(words)) return null
  for (const [kind, pattern] of CREDIT_LINES) {
    const publisher = pattern.exec(words)?.[1]
    if (publisher && !NOT_PUBLISHER.test(publisher)) return { kind, publisher: publisherName(publisher), words }
  }
  const agency = AGENCY_LINE.exec(words)?.[1]
  return agency === undefined ? null : { kind: 'wire', publisher: AGENCIES.get(agency) ?? agency, words }
}

/** The host of an address without 'www.', else the name without a final full stop. */
const publisherName = (name: string): string =>
  /^\S[^\s.]*\.\S+$/.test(name)
    ? name
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/.*/, '')
    : name.replace(/\.$/, '')

/** News agencies as datelines name them. */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['AP', 'Associated Press'],
  ['Associated Press', 'Associated Press'],
  ['The Associated Press', 'Associated Press'],
  ['Reuters', 'Reuters'],
  ['REUTERS', 'Reuters'],
  ['Thomson Reuters Foundation', 'Thomson Reuters Foundation'],
  ['AFP', 'Agence France-Presse'],
  ['UPI', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['DPA', 'Deutsche Presse-Agentur'],
  ['EFE', 'EFE'],
  ['ANSA', 'ANSA'],
  ['AA', 'Anadolu Agency'],
  ['Anadolu', 'Anadolu Agency'],
  ['Xinhua', 'Xinhua'],
  ['TASS', 'TASS'],
  ['RIA Novosti', 'RIA Novosti'],
  ['Interfax', 'Interfax'],
  ['Ukrinform', 'Ukrinform'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['Yonhap', 'Yonhap'],
  ['Kyodo', 'Kyodo News'],
  ['Bloomberg', 'Bloomberg'],
  ['CNN', 'CNN'],
  ['PA', 'PA Media'],
  ['CP', 'The Canadian Press'],
  ['AAP', 'Australian Associated Press'],
  ['IRNA', 'IRNA'],
  ['WAFA', 'WAFA'],
])

const names = [...AGENCIES.keys()].sort((a, b) => b.length - a.length).join('|')

/** At the start of a line: 'LOW TOWN, May 3 (AP) —', '(Reuters) -', 'LOW TOWN (AFP) –'. */
const DATELINE_AGENCY = new RegExp(
  String.raw`^[^\n()a-z]{0,12}(?:[\p{Lu}][\p{L}.,'’ \d/-]{1,60})?\((${names})\)\s?(?:[-–—_:]|$|\p{Lu})`,
  'u',
)

/** The credits of a text: those whose lines were cut, and the agency of its dateline, unless that is the publisher itself. */
export function findCredits(text: string, furniture: readonly Furniture[], publisher: string | null): Credit[] {
  const lines = furniture.map(({ text: words }) => creditOf(words)).filter((credit) => credit !== null)
  const wire = text
    .slice(0, 2000)
    .split('\n')
    .slice(0, 6)
    .map((line) => DATELINE_AGENCY.exec(line.trim()))
    .find((found) => found !== null)
  const agency = AGENCIES.get(wire?.[1] ?? '')
  if (wire && agency !== undefined && agency !== publisher && wire[1] !== publisher)
    lines.push({ kind: 'wire', publisher: agency, words: `(${wire[1]})` })
  return lines
}
