import { useEffect } from 'react'
import { navigate } from '../router/location.ts'
import { findRoute } from '../router/routes.ts'
import { goKeys } from './bindings.ts'
import { areKeysOn } from './keys-on.ts'
import { currentKeys } from './page-keys.ts'
import { stepFrom } from './step.ts'

/** How long after `g` its second key counts, in milliseconds. */
const SEQUENCE = 1500

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(?:checkbox|radio|button|submit)$/.test(target.type))

const isElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  isTyping(event.target) ||
  document.querySelector('dialog[open]') !== null

/** Moves the focus in the page's lists: every element marked `data-entry`, in the order of the page. */
function step(by: 1 | -1): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')].filter((entry) => entry.checkVisibility())
  const at = entries.findIndex((entry) => entry.contains(document.activeElement))
  const entry = entries[stepFrom(at, entries.length, by)]
  entry?.focus({ preventScroll: true })
  entry?.scrollIntoView({ block: 'nearest' })
}

/** The search field of the page where it has one, else the one at the top. */
function focusSearch(): void {
  const field = document.querySelector<HTMLElement>('main [data-search]') ?? document.querySelector('[data-search]')
  if (field?.checkVisibility()) field.focus()
  else navigate('/search')
}

const goTo = (second: string): boolean => {
  const target = goKeys.find(({ keys }) => keys[1] === second)?.to ?? null
  if (target === null || !findRoute(target)) return false
  navigate(target)
  return true
}

/** The keys of the whole app; `openHelp` shows the list of them. */
export function useKeys(openHelp: () => void): void {
  useEffect(() => {
    let startedAt = Number.NEGATIVE_INFINITY
    const everywhere: Readonly<Record<string, () => void>> = {
      j: () => step(1),
      k: () => step(-1),
      '/': focusSearch,
      '?': openHelp,
    }
    const press = (event: KeyboardEvent) => {
      if (isElsewhere(event) || (!areKeysOn() && event.key !== '?')) return
      const second = event.timeStamp - startedAt < SEQUENCE
      startedAt = Number.NEGATIVE_INFINITY
      if (second && goTo(event.key)) return event.preventDefault()
      if (event.key === 'g') {
        startedAt = event.timeStamp
        return
      }
      const act = currentKeys().findLast(({ key }) => key === event.key)?.act ?? everywhere[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [openHelp])
}
