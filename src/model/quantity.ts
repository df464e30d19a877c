/** The word that hedges a number. `between` is a range; `about` wins where it stands before a range. */
export type Modifier = 'exact' | 'about' | 'at least' | 'more than' | 'at most' | 'nearly' | 'between'

/** A number with its bounds in `unit`; `null` is an open end, and with both ends open the words say all there is. */
export interface Quantity {
  readonly low: number | null
  readonly high: number | null
  readonly modifier: Modifier
  /** `person`, `percent`, `km2`, an ISO 4217 code, else an English singular; `null` where the text gives none. */
  readonly unit: string | null
  /** The words of the quantity, hedge included. */
  readonly words: string
}
