import type { EntityRef, Side } from '../../../api/schema/entity.ts'
import { Link } from '../../router/link.tsx'
import { claimStrings } from '../../strings/claim.ts'
import { SideSign } from './side-sign.tsx'
import './claim.css'

interface OriginChainProps {
  readonly claim: {
    readonly origin: EntityRef | null
    readonly originWords: string
    readonly via: readonly EntityRef[]
    readonly side: Side
    readonly publisher: string
  }
}

const Name = ({ entity }: { readonly entity: EntityRef }) => (
  <Link to={`/sources/${encodeURIComponent(entity.id)}`} className="quiet">
    {entity.name}
  </Link>
)

/** The way a claim came: who said it first, through whom, and who published it, as a line of names. */
export function OriginChain({ claim: { origin, originWords, via, side, publisher } }: OriginChainProps) {
  return (
    <ol className="chain" aria-label={claimStrings.chain}>
      <li>
        <SideSign side={side} /> {origin ? <Name entity={origin} /> : <i>{originWords}</i>}
      </li>
      {via.map((relay) => (
        <li key={relay.id}>
          <Name entity={relay} />
        </li>
      ))}
      <li className="chain-end">{publisher}</li>
    </ol>
  )
}
