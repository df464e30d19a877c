import { useEffect, useState } from 'react'
import { useSearchParams } from '../router/search-params.ts'

/** How long typing must rest before the address follows, in milliseconds. */
const REST = 200

/** A field whose words stand in the address as `q`: what is typed shows at once, the list follows when typing rests. */
export function WordFilter({ label }: { readonly label: string }) {
  const [params, change] = useSearchParams()
  const asked = params.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  useEffect(() => setTyped(asked), [asked])
  useEffect(() => {
    if (typed === asked) return undefined
    const timer = setTimeout(() => change({ q: typed }), REST)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label>
      <span>{label}</span>
      <input
        type="search"
        className="field"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        data-search
      />
    </label>
  )
}
