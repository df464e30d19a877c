import type { Point } from '../../api/schema/question.ts'
import { glyphPath } from './glyphs.ts'
import './glyph.css'

interface GlyphProps {
  readonly aggregate: Point['aggregate']
  readonly hedged?: boolean
}

/** The shape of a way of counting, as a sign beside its name. */
export function Glyph({ aggregate, hedged = false }: GlyphProps) {
  return (
    <svg className="glyph-sign" viewBox="-7 -7 14 14" width="12" height="12" aria-hidden="true">
      <path className={hedged ? 'glyph hedged' : 'glyph'} d={glyphPath(aggregate, 4.5)} />
    </svg>
  )
}
