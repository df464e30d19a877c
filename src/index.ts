export { defaultPacks } from '../packs/index.ts'
export { draftAssessment } from './assess/draft.ts'
export type { AssessmentRequest, ClaimRequest } from './assess/request.ts'
export type { DocumentHints, Format } from './document/hints.ts'
export { type ManifestRow, parseManifest } from './document/manifest.ts'
export { rawTextOf } from './document/raw/raw-text.ts'
export { readDocuments, readJsonlDocument } from './document/read.ts'
export { csvRows } from './export/csv.ts'
export { jsonlLines } from './export/jsonl.ts'
export {
  copyLine,
  documentLine,
  eventLine,
  extractionLines,
  figureLine,
  type Line,
  relationLine,
  statementLine,
} from './export/lines.ts'
export type { Added, Archived, DocumentFacts, HashPair, KeptExtraction, Ledger, Quote } from './ledger/ledger.ts'
export { createLiveView, type LiveView } from './ledger/live-view.ts'
export { openSqliteLedger, type SqliteSettings } from './ledger/sqlite.ts'
export { StaleAssessment } from './ledger/stale-assessment.ts'
export { type Problem, type RawTextOf, type Verification as LedgerVerification, verifyLedger } from './ledger/verify.ts'
export { linkLedger, readLedger } from './ledger/view.ts'
export type { Linkable } from './link/corpus.ts'
export { type Links, linkExtractions } from './link/link.ts'
export type { Anchor, Assessment, AssessmentDraft, ClaimAnchor, VerdictKind } from './model/assessment.ts'
export type { Aggregate, Claim, Event, Figure, Period } from './model/claim.ts'
export type { Credit, Document, Edtf, Furniture, PublishedBasis, Segment } from './model/document.ts'
export type { ActorCode, ActorRef, Entity, EntityKind, EntityRef, PlaceRef, Reason } from './model/entity.ts'
export { OnrecordError } from './model/errors.ts'
export type { Explanation } from './model/explanation.ts'
export type { Extraction } from './model/extraction.ts'
export type { Mention, NameMention, NameType, QuantityMention, QuantityRole, TimeMention } from './model/mention.ts'
export type { BodyRow, EventRow, ItemRow, MeasureRow, Pack, RoleRow } from './model/pack.ts'
export type { Modifier, Quantity } from './model/quantity.ts'
export type { Question } from './model/question.ts'
export type { Copy, Relation, RelationKind } from './model/relation.ts'
export type { Gazetteer, GazetteerPlace, PlaceMention } from './model/resolver.ts'
export type { Group, Pos, Sentence, Token } from './model/sentence.ts'
export type { Span } from './model/span.ts'
export type { Polarity, Relay, SourceKind, Stance, Statement, Verification } from './model/statement.ts'
export type {
  Assessed,
  HistoryEntry,
  LedgerView,
  Merge,
  Origin,
  QuestionOrigins,
  RejectedClaim,
  Revision,
} from './model/view.ts'
export { extractDocument, type Knowledge } from './pipeline.ts'
export { type ReportOptions, renderReport } from './report/report.ts'
