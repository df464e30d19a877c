import { useSyncExternalStore } from 'react'

let words = ''
let listener: (() => void) | null = null

/** Says something to everybody: shown for a moment at the foot of the window and read out. */
export function announce(next: string): void {
  // A second 'Copied' must be read out too.
  words = next === words ? `${next} ` : next
  listener?.()
  setTimeout(() => {
    if (words.trim() !== next.trim()) return
    words = ''
    listener?.()
  }, 4000)
}

const subscribe = (changed: () => void): (() => void) => {
  listener = changed
  return () => {
    listener = null
  }
}

/** Where announcements appear; once, in the frame. */
export function Announcements() {
  const said = useSyncExternalStore(subscribe, () => words)
  return (
    <div role="status" className="announcement no-print" data-empty={said === ''}>
      {said}
    </div>
  )
}
