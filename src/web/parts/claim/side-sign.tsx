import type { Side } from '../../../api/schema/entity.ts'
import './claim.css'

/** A side's colour beside a name; the name, and the side in a hint, say the same in words. */
export function SideSign({ side }: { readonly side: Side }) {
  return (
    <svg className={`side-sign side-${side.number}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <title>{side.name}</title>
      <rect
        x="1"
        y="1"
        width="8"
        height="8"
        rx="1.5"
        fill={side.number === 0 ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}
