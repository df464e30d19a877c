import { CHART_STYLES } from './chart-styles.ts'
import { TEXT_STYLES } from './text-styles.ts'

/** Colours of the sides keep their order of lightness for the colour-blind; each is at least 3 to 1 on its paper. */
const COLOURS = `
:root{color-scheme:light dark;
--paper:#fbfaf6;--sheet:#fff;--ink:#1c1b19;--soft:#57534b;--line:#dcd7cb;--faint:#efece3;--link:#1d4f8c;--alarm:#a8231c;--marker:#ffe58a;--marker-ink:#1c1b19;
--side-0:#6b675f;--side-1:#0067a5;--side-2:#b8500b;--side-3:#00795c;--side-4:#9c3f7d;--side-5:#6d5800;--side-6:#4a55b5;--side-7:#7a7266}
@media (prefers-color-scheme:dark){:root{
--paper:#15161a;--sheet:#1c1e23;--ink:#e9e6df;--soft:#aca79d;--line:#363840;--faint:#24262c;--link:#8fbdf3;--alarm:#ff9387;--marker:#6a5412;--marker-ink:#fff6da;
--side-0:#a39e94;--side-1:#5db4ec;--side-2:#f0965a;--side-3:#4cc5a1;--side-4:#e292c5;--side-5:#d9bd4a;--side-6:#a3abf5;--side-7:#b5ac9d}}
.side-0{color:var(--side-0)}.side-1{color:var(--side-1)}.side-2{color:var(--side-2)}.side-3{color:var(--side-3)}
.side-4{color:var(--side-4)}.side-5{color:var(--side-5)}.side-6{color:var(--side-6)}.side-7{color:var(--side-7)}`

const PAGE = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{overflow-wrap:anywhere;margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"DejaVu Serif",serif}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
:target{scroll-margin-top:1rem}
tr:target>*,li:target,.target:target+*{background:var(--faint)}
.target:target+*{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem;background:var(--ink);color:var(--paper);padding:.5rem 1rem;z-index:2}
.skip:focus{left:.5rem;top:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.fills{position:absolute}
.aside,.when,.aggregate,.via,.tag,.note,.as-of,nav,.key,.sides,.provenance,.tick,.why,.brand,.lead,.origins,.summary,.caution,thead,.in-text,footer{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",sans-serif}
.aside,.when,.note,.why{color:var(--soft);font-size:.8125rem}
.alarm{color:var(--alarm)}
.dot{color:var(--soft)}
.masthead{padding-top:1.75rem}
.brand{font-size:.8125rem;font-weight:700;letter-spacing:.01em;border-top:3px solid var(--ink);padding-top:.5rem}
.brand span{font-weight:400;color:var(--soft);margin-left:.35em}
h1{font-size:clamp(1.9rem,4.5vw,3rem);line-height:1.1;font-weight:700;letter-spacing:-.015em;margin:1.1rem 0 .6rem;text-wrap:balance}
.holdings{font-size:1.125rem;max-width:46rem;text-wrap:pretty}
.notice{max-width:46rem;margin-top:.75rem;padding:.6rem .8rem;border-left:3px solid var(--alarm);background:var(--faint);font-size:.9375rem}
.caution{margin-top:.6rem;font-size:.875rem;color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1.1rem 0 0;padding:.55rem 0;border-block:1px solid var(--line);font-size:.875rem}
nav a{text-decoration:none;padding:.2rem 0;display:inline-block}
h2{font-size:1.75rem;line-height:1.15;letter-spacing:-.01em;border-top:3px solid var(--ink);padding-top:.6rem;margin-top:3.25rem}
h3{font-size:1.3125rem;line-height:1.25;text-wrap:balance}
h4{font-size:1.0625rem;line-height:1.3}
.lead{color:var(--soft);font-size:.9375rem;max-width:46rem;margin:.35rem 0 1rem}
.note{margin:.4rem 0}
.tag{display:inline-block;font-size:.75rem;line-height:1.3;color:var(--soft);border:1px solid var(--line);border-radius:2px;padding:0 .35em;white-space:normal}
summary{cursor:pointer}
footer{margin-top:3rem;padding-block:1rem 3rem;font-size:.8125rem;color:var(--soft)}
footer p{border-top:1px solid var(--line);padding-top:.75rem}
@media print{:root{--paper:#fff;--sheet:#fff;--ink:#000}body{font-size:10pt}nav,.skip,.in-text,.key{display:none}.question,.contradiction,.timeline li,tr{break-inside:avoid}a{color:inherit;text-decoration:none}header,main,footer{max-width:none;padding:0}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}`

/** The whole style sheet of the page. */
export const STYLES = COLOURS + PAGE + CHART_STYLES + TEXT_STYLES
