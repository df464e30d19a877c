import { Fragment } from 'react'
import type { EntityRef, Side } from '../../../api/schema/entity.ts'
import { sourceAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { claimStrings } from '../../strings/claim.ts'
import { SideSign } from './side-sign.tsx'
import './claim.css'

interface OriginProps {
  readonly claim: {
    readonly origin: EntityRef | null
    readonly originWords: string
    readonly side: Side
    readonly via: readonly EntityRef[]
    readonly hedges: readonly string[]
  }
}

/** Who first asserted a claim, through whom it came, and what it is hedged with. */
export function Origin({ claim: { origin, originWords, side, via, hedges } }: OriginProps) {
  return (
    <>
      <span className="origin">
        <SideSign side={side} />{' '}
        {origin ? <Link to={sourceAddress(origin.id)}>{origin.name}</Link> : <i>{originWords}</i>}
      </span>{' '}
      {via.length > 0 && (
        <span className="via">
          {claimStrings.via}{' '}
          {via.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && claimStrings.andThen}
              <Link to={sourceAddress(id)}>{name}</Link>
            </Fragment>
          ))}
        </span>
      )}{' '}
      {hedges.map((words) => (
        <Fragment key={words}>
          <span className="tag">{words}</span>{' '}
        </Fragment>
      ))}
    </>
  )
}
