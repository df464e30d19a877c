/** A stretch of `Document.text`: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` is the quote. */
export interface Span {
  readonly start: number
  readonly end: number
}
