import type { SourceSummary } from '../../../api/schema/source.ts'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { Section } from '../../parts/section.tsx'
import { sourceAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { storyStrings } from '../../strings/story.ts'

const words = storyStrings.speakers

const claimsOf = ({ statements, figures, events }: SourceSummary): number => statements + figures + events

function Speaker({ source, most }: { readonly source: SourceSummary; readonly most: number }) {
  const { id, name, side, questions, alone } = source
  const claims = claimsOf(source)
  return (
    <tr>
      <th scope="row">
        <SideSign side={side} /> <Link to={sourceAddress(id)}>{name}</Link>
      </th>
      <td className="number">
        <span className={`speaker-bar side-${side.number}`} style={{ inlineSize: `${(claims / most) * 4}rem` }} />{' '}
        {claims}
      </td>
      <td className="number">{words.aloneOf(alone, questions)}</td>
    </tr>
  )
}

/** Who says most, and how often nobody independent of them can be heard. */
export function Speakers({
  sources: { total, first },
}: {
  readonly sources: { readonly total: number; readonly first: readonly SourceSummary[] }
}) {
  const most = Math.max(1, ...first.map(claimsOf))
  return (
    <Section title={words.title} lead={words.lead} aside={<Link to="/sources">{words.all(total)}</Link>}>
      <table className="speakers">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.alone}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((source) => (
            <Speaker key={source.id} source={source} most={most} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}
