import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface MenuProps {
  readonly label: ReactNode
  /** Says which thing it is for, where many stand on a page. */
  readonly ariaLabel?: string
  /** Buttons and links; choosing one closes the menu. */
  readonly children: ReactNode
}

/** Closes on a click or a focus elsewhere. */
function useElsewhere(open: boolean, close: () => void) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) close()
    }
    addEventListener('pointerdown', leave)
    addEventListener('focusin', leave)
    return () => {
      removeEventListener('pointerdown', leave)
      removeEventListener('focusin', leave)
    }
  }, [open, close])
  return root
}

/** A button that opens a short list of actions under it. */
export function Menu({ label, ariaLabel, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const close = useRef(() => setOpen(false)).current
  const root = useElsewhere(open, close)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
    button.current?.focus()
  }
  return (
    // The keys of what is inside bubble to here.
    <div className="menu no-print" ref={root} onKeyDown={leave}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={ariaLabel}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} className="menu-list" hidden={!open} onClick={close}>
        {children}
      </div>
    </div>
  )
}
