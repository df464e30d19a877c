/** One step from a schema to the next; applied in one transaction and never edited after a release. */
export interface Migration {
  readonly version: number
  readonly name: string
  /** SQL statements of SQLite, in order. */
  readonly statements: readonly string[]
}
