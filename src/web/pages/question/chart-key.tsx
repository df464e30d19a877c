import type { ReactNode } from 'react'
import { glyphPath } from '../../parts/glyphs.ts'
import { questionStrings } from '../../strings/question.ts'

const words = questionStrings.key

const glyph = (x = 22, state = 'glyph') => (
  <path className={state} transform={`translate(${x} 11)`} d={glyphPath('cumulative', 5)} />
)

const SAMPLES: readonly (readonly [string, ReactNode])[] = [
  [words.exact, glyph()],
  [words.hedged, glyph(22, 'glyph hedged')],
  [
    words.range,
    <>
      <rect className="bar" x="18" y="2" width="8" height="18" rx="1.5" />
      <path className="cap" d="M15 2h14M15 20h14" />
    </>,
  ],
  [
    words.open,
    <>
      <path className="arrow" d="M18 5L22 1L26 5" />
      <path className="cap" d="M22 1V11" />
      {glyph(22, 'glyph hedged')}
    </>,
  ],
  [
    words.tail,
    <>
      <path className="tail" d="M4 11H22" />
      {glyph(30)}
    </>,
  ],
  [
    words.retold,
    <>
      <path className="retelling" d="M2 11H30" />
      <g className="retold">{glyph(36)}</g>
    </>,
  ],
  [words.foretold, <g className="foretold">{glyph()}</g>],
  [
    words.denied,
    <>
      {glyph()}
      <path className="strike" d="M14 19L30 3" />
    </>,
  ],
  [words.updated, <path className="update" d="M4 17L40 5" />],
  [
    words.clash,
    <>
      <circle className="clash-sign" cx="22" cy="11" r="8" />
      <path className="clash-mark" d="M18 9h8M18 13h8M24.5 6l-5 10" />
    </>,
  ],
]

/** Every sign that the chart uses, with what it means. */
export function ChartKey() {
  return (
    <details className="chart-key no-print">
      <summary>{words.title}</summary>
      <p className="aside">{words.colour}</p>
      <ul>
        {SAMPLES.map(([what, sample]) => (
          <li key={what}>
            <svg className="side-1" width="44" height="22" viewBox="0 0 44 22" aria-hidden="true">
              {sample}
            </svg>
            {what}
          </li>
        ))}
      </ul>
    </details>
  )
}
