/** Bad input from outside. The message says what, the offending value and what to do; the command line prints it on one line. */
export class OnrecordError extends Error {
  /** Stable name for scripts: 'missing-path', 'not-text', 'too-large', … (all in `docs/errors.md`). */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'OnrecordError'
    this.code = code
  }
}
