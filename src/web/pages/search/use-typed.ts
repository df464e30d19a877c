import { useEffect, useRef, useState } from 'react'

/** Milliseconds without a key after which the search is made. */
const PAUSE = 160

interface Typed {
  readonly typed: string
  type(words: string): void
  /** Makes the search now. */
  flush(): void
}

/** What stands in a field, handed on after a pause; another value from outside (the way back) takes its place. */
export function useTyped(value: string, onChange: (value: string) => void): Typed {
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => {
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  const send = (words: string) => {
    if (words === sent.current) return
    sent.current = words
    latest.current(words)
  }
  useEffect(() => {
    const timer = setTimeout(() => send(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return { typed, type: setTyped, flush: () => send(typed) }
}
