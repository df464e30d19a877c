import type { Event, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { EntityRef } from '../model/entity.ts'
import type { Extraction } from '../model/extraction.ts'
import type { NameMention, PronounMention, QuantityMention, TimeMention } from '../model/mention.ts'
import type { Copy, Relation } from '../model/relation.ts'
import type { PlaceMention } from '../model/resolver.ts'
import type { Span } from '../model/span.ts'
import type { Relay, Statement } from '../model/statement.ts'
import { quote } from '../text/spans.ts'
import { ucumOf } from './ucum.ts'

/** One line of the output contract, before it is printed as JSON. */
export type Line = { readonly type: string } & Readonly<Record<string, unknown>>

const withText = (text: string, { start, end }: Span) => ({ text: text.slice(start, end), start, end })
const ref = (entity: EntityRef | null) => entity && { id: entity.id, name: entity.name }
const relay = ({ id, name, start, end }: Relay) => ({ id, name, start, end })

/** All lines of one document, the document's own first. */
export function extractionLines(extraction: Extraction, withMentions: boolean): Line[] {
  const { document } = extraction
  const { text } = document
  return [
    documentLine(document),
    ...extraction.statements.map((statement) => statementLine(text, statement)),
    ...extraction.figures.map((figure) => figureLine(text, figure)),
    ...extraction.events.map((event) => eventLine(text, event)),
    ...(withMentions ? mentionLines(extraction) : []),
  ]
}

export function documentLine(document: Document): Line {
  const { id, key, path, url, publisher, title, author, language, text, raw, credits } = document
  const published = document.published === null ? null : { edtf: document.published, basis: document.publishedBasis }
  return { type: 'document', id, key, path, url, publisher, title, author, published, language, text, raw, credits }
}

export function statementLine(text: string, statement: Statement): Line {
  const { id, document, source, cue, kind, stance, polarity, origin, said, verification, rules } = statement
  return {
    type: 'statement',
    id,
    document,
    source: source && { ...withText(text, source), entity: ref(source.entity) },
    sourceKind: statement.sourceKind ?? null,
    cue: cue && withText(text, cue),
    content: statement.content.map((span) => withText(text, span)),
    kind,
    stance,
    polarity,
    origin: ref(origin),
    via: statement.via.map(relay),
    said,
    verification,
    rules,
  }
}

export function figureLine(text: string, figure: Figure): Line {
  const { id, document, statement, evidence, measure, item, subject, by, place, quantity } = figure
  const { aggregate, period, said, origin, stance, polarity, verification, rules } = figure
  return {
    type: 'figure',
    id,
    document,
    statement,
    number: withText(text, figure.number),
    evidence: { start: evidence.start, end: evidence.end },
    measure,
    item,
    subject,
    by,
    place,
    low: quantity.low,
    high: quantity.high,
    modifier: quantity.modifier,
    unit: quantity.unit,
    ucum: ucumOf(quantity.unit),
    words: quantity.words,
    aggregate,
    period,
    said,
    origin: ref(origin),
    via: figure.via.map(relay),
    stance,
    polarity,
    verification,
    rules,
  }
}

export function eventLine(text: string, event: Event): Line {
  const { id, document, statement, eventType, actor, recipient, place, date, polarity, origin, stance, rules } = event
  return {
    type: 'event',
    id,
    document,
    statement,
    trigger: withText(text, event.trigger),
    eventType,
    actor: ref(actor),
    recipient: ref(recipient),
    place,
    date,
    polarity,
    origin: ref(origin),
    via: event.via.map(relay),
    stance,
    rules,
  }
}

export const relationLine = ({ id, kind, a, b, reasons }: Relation): Line => ({
  type: 'relation',
  id,
  kind,
  a,
  b,
  reasons,
})

export const copyLine = ({ document, of, kind, share, reasons }: Copy): Line => ({
  type: 'copy',
  document,
  of,
  kind,
  share,
  reasons,
})

function mentionLines({ document, quantities, times, names, pronouns, places }: Extraction): Line[] {
  const base = (mention: Span) => ({ document: document.id, ...withText(document.text, mention) })
  const quantity = (m: QuantityMention): Line => {
    const { kind, number, low, high, modifier, unit, trend, role, conversion, rules } = m
    return {
      type: 'mention',
      kind,
      ...base(m),
      number: quote(document.text, number),
      low,
      high,
      modifier,
      unit,
      ucum: ucumOf(unit),
      trend,
      role,
      conversion,
      rules,
    }
  }
  const time = (m: TimeMention): Line => {
    const { kind, value, edtf, mod, anchor, rules } = m
    return { type: 'mention', kind, ...base(m), timeType: m.type, value, edtf, mod, anchor, rules }
  }
  const name = (m: NameMention): Line => {
    const { kind, entityType, rules } = m
    return { type: 'mention', kind, ...base(m), entityType, name: quote(document.text, m.name), rules }
  }
  const pronoun = ({ entity, rules, ...m }: PronounMention): Line => {
    return { type: 'mention', kind: 'name', ...base(m), entityType: 'person', name: entity.name, entity, rules }
  }
  const place = (m: PlaceMention): Line => {
    const { kind, place: found, country } = m
    const { id, name: called, lat, lon, precision } = found
    return { type: 'mention', kind, ...base(m), lat, lon, precision, country, id, name: called }
  }
  return [
    ...quantities.map(quantity),
    ...times.map(time),
    ...names.map(name),
    ...pronouns.map(pronoun),
    ...places.map(place),
  ]
}
