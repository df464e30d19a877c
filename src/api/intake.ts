import type { Document } from '../model/document.ts'
import type { OnrecordError } from '../model/errors.ts'
import type { Extraction } from '../model/extraction.ts'

/** What somebody sent to be added: a file, a text, or the address of a page. */
export type Sent =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | ({ readonly kind: 'text'; readonly text: string } & SentFacts)
  | { readonly kind: 'address'; readonly url: string }

/** What is told of a text beside its words; `null` says nothing. */
export interface SentFacts {
  readonly url: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly published: string | null
}

/** One report found in what was sent, not read for claims yet; or why there is none. What is archived already is read as it was archived. */
export type Taken =
  | {
      readonly document: Document
      readonly raw: Uint8Array
      readonly extract: (document: Document) => Extraction | OnrecordError
    }
  | { readonly document: null; readonly error: OnrecordError }

/** Turns what was sent into reports: whoever opens the room gives it, as the room reads no formats and reaches no network. */
export interface Intake {
  /** Whether it only says something of those sent with it, as a manifest does. */
  isAside(sent: Sent, all: readonly Sent[]): boolean
  /** Everything in one of those sent; `all` are those sent with it, among which there may be a manifest. */
  take(sent: Sent, all: readonly Sent[]): AsyncIterable<Taken>
}

/** Nothing to do with what is sent: where a room is only described. */
export const noIntake: Intake = {
  isAside: () => false,
  // oxlint-disable-next-line require-yield -- there is nothing to give
  async *take() {
    throw new Error('this room takes nothing in')
  },
}
