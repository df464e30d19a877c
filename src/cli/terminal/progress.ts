import type { Terminal } from './terminal.ts'

/** Signs that the bar is long. */
const LENGTH = 24

/** Redraws at most this often, in milliseconds: a terminal is slower than the work. */
const PAUSE = 80

/** A bar on standard error, for as long as it takes; nothing where that is no terminal. */
export interface Progress {
  /** `share` of the whole, 0 to 1, and what is being done, in a few words. */
  show(share: number, words: string): void
  /** Takes the bar away. */
  end(): void
}

/** `now` gives milliseconds. */
export function createProgress(terminal: Terminal, now: () => number): Progress {
  let last = -Infinity
  return {
    show(share, words) {
      if (!terminal.live || now() - last < PAUSE) return
      last = now()
      terminal.redraw(renderBar(share, words))
    },
    end: () => terminal.redraw(''),
  }
}

/** `[######------------------]  25%  words` */
export function renderBar(share: number, words: string): string {
  const done = Math.floor(Math.min(1, Math.max(0, share)) * LENGTH)
  const percent = String(Math.floor(share * 100)).padStart(3)
  return `[${'#'.repeat(done)}${'-'.repeat(LENGTH - done)}] ${percent}%  ${words}`
}
