import { Fragment, type ReactNode } from 'react'
import type { EntityRef } from '../../../api/schema/entity.ts'
import type { Source } from '../../../api/schema/source.ts'
import { reportAddress, sourceAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { sourceStrings } from '../../strings/source.ts'

const words = sourceStrings.about

const Names = ({ entities }: { readonly entities: readonly EntityRef[] }) =>
  entities.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={sourceAddress(id)}>{name}</Link>
    </Fragment>
  ))

function First({ first }: { readonly first: NonNullable<Source['first']> }) {
  return (
    <>
      <Link to={reportAddress(first.document)}>{first.publisher}</Link>, {first.publishedWords}
      {first.via.length > 0 && words.via(first.via.join(', '))}
    </>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who the source is, as far as the reports say, where it was heard first, and with whom it counts as one. */
export function About({ source }: { readonly source: Source }) {
  const { kind, role, side, country, variants, partOf, members, countedWith, first, questions, alone } = source
  const where = side.number > 0 && country !== null ? side.name : country
  const who = [kind && sourceStrings.kinds[kind], role, where].filter((part) => part !== null)
  return (
    <dl className="about-source">
      {who.length > 0 && <Line name={words.kind}>{who.join(', ')}</Line>}
      {variants.length > 0 && <Line name={words.variants}>{variants.map((variant) => `‘${variant}’`).join(', ')}</Line>}
      {partOf && (
        <Line name={words.partOf}>
          <Names entities={[partOf]} />
        </Line>
      )}
      {members.length > 0 && (
        <Line name={words.members}>
          <Names entities={members} />
        </Line>
      )}
      {countedWith.length > 0 && (
        <Line name={words.countedWith}>
          <Names entities={countedWith} />
        </Line>
      )}
      {first && (
        <Line name={words.first}>
          <First first={first} />
        </Line>
      )}
      <Line name={words.questions}>{words.alone(alone, questions)}</Line>
    </dl>
  )
}
