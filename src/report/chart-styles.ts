/** Charts, their legend, and the tables of claims under them. */
export const CHART_STYLES = `
.charts{margin:.75rem 0 .25rem}
.chart{display:block;width:100%;height:auto;overflow:visible}
.chart.narrow{display:none}
.chart a{text-decoration:none}
.grid,.base{fill:none;stroke:var(--line);stroke-width:1}
.base{stroke:var(--soft)}
.lane{fill:var(--faint)}
.tick,.value,.who{fill:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}
.labels .value{fill:var(--ink);font:600 12.5px system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums}
.labels .who{font:11.5px system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
.labels text{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.glyph{fill:currentColor;stroke:currentColor;stroke-width:1.75}
.glyph.hedged{fill:var(--paper)}
.bar{fill:currentColor;fill-opacity:.55;stroke:currentColor;stroke-width:1}
.bar.hedged{fill-opacity:.2;stroke-dasharray:3 2}
.foretold .glyph,.foretold .bar{fill:var(--paper);fill-opacity:1;stroke-dasharray:2 2}
.strike{stroke:var(--alarm);stroke-width:2}
.cap,.arrow,.stretch{fill:none;stroke:currentColor;stroke-width:1.75}
.tail{fill:none;stroke:currentColor;stroke-width:1.5;stroke-dasharray:1.5 3}
.point.retold,.retold .glyph{opacity:.5}
.point:hover{opacity:1}
.retelling{fill:none;stroke:currentColor;stroke-width:1;stroke-dasharray:2 3;opacity:.8}
.update{fill:none;stroke:currentColor;stroke-width:1.5;opacity:.75}
.clash{fill:none;stroke:var(--alarm);stroke-width:1;stroke-dasharray:5 3}
.clash-sign{fill:var(--paper);stroke:var(--alarm);stroke-width:1.25}
.clash-mark{fill:none;stroke:var(--alarm);stroke-width:1.25}
.key{font-size:.8125rem;margin-top:.75rem}
.key ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.2rem 1.25rem;padding:.5rem 0}
.key li{display:flex;align-items:center;gap:.5rem;line-height:1.3}
.sample{flex:none}
.sides{font-size:.8125rem;margin-top:.5rem}
.sides b{font-weight:600}
.side-name{display:inline-block;max-width:100%;margin-left:.75em}
.sign{display:inline-block;vertical-align:-.05em}
.index{columns:2;column-gap:2.5rem;border-bottom:1px solid var(--line);padding-bottom:1rem;font-size:.9375rem}
.index li{break-inside:avoid;padding:.18rem 0;line-height:1.35}
.index .aside{white-space:nowrap}
.question{margin-top:2.25rem}
.question+.question{border-top:1px solid var(--line);padding-top:1.5rem}
.summary{font-size:.9375rem;margin-top:.3rem}
.origins{font-size:.875rem;color:var(--soft);line-height:1.5}
.claims{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4}
.claims th{text-align:left;font-size:.75rem;font-weight:600;color:var(--soft);padding:.35rem .9rem .3rem 0;border-bottom:1px solid var(--ink);white-space:nowrap}
.claims td{overflow-wrap:anywhere;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
.claims td:last-child{padding-right:0}
.claims .value{width:8.5rem}
.number{font-size:1.0625rem;font-variant-numeric:tabular-nums lining-nums}
.aggregate,.via,.when{display:block;font-size:.8125rem;color:var(--soft)}
.as-of{font-size:.8125rem;width:7.5rem;color:var(--ink)}
.origin-cell{width:11rem}
.claims .publisher{width:9rem}
.in-text{font-size:.8125rem;white-space:nowrap}
tr.retold .number,tr.retold .evidence{color:var(--soft);font-weight:400}
.singles{margin-top:2.75rem}
.single{margin-top:1.1rem}
.single+.single{border-top:0;padding-top:0}
.single thead{display:none}
.single .claims tr:last-child td{border-bottom:0}
.single h4{border-top:1px solid var(--line);padding-top:.6rem}
@media (max-width:46rem){
.chart.wide{display:none}.chart.narrow{display:block}
.index{columns:1}
.claims,.claims tbody,.claims tr,.claims td{display:block;width:auto}
.claims thead{display:none}
.claims tr{border-bottom:1px solid var(--line);padding:.6rem 0}
.claims td,.claims .as-of,.claims .value,.claims .publisher,.origin-cell{border:0;padding:.1rem 0;width:auto}
.claims td::before{content:attr(data-heading)" ";font:600 .75rem system-ui,sans-serif;color:var(--soft);margin-right:.35rem}
.claims .value::before,.claims .words::before{content:none}
.aggregate,.via,.when{display:inline}}`
