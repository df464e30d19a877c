import { useEffect } from 'react'

/** A key of one page: `KeyboardEvent.key`, what it does in words, and the doing. */
export interface PageKey {
  readonly key: string
  readonly words: string
  act(): void
}

const stack: (readonly PageKey[])[] = []

/** The keys of what is open now, the innermost last. */
export const currentKeys = (): readonly PageKey[] => stack.flat()

/** Adds keys while a component is shown; they work where nobody is typing, and stand in the list on `?`. Keep the array (`useMemo`). */
export function usePageKeys(keys: readonly PageKey[]): void {
  useEffect(() => {
    stack.push(keys)
    return () => {
      stack.splice(stack.indexOf(keys), 1)
    }
  }, [keys])
}
