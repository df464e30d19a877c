/** Quotations, relations, contradictions, timeline, sources and the marked texts. */
export const TEXT_STYLES = `
mark{background:var(--marker);color:var(--marker-ink);padding:0 .12em;border-radius:1px}
mark a,mark a:hover{color:inherit;text-decoration-color:currentColor}
.evidence{quotes:"“" "”"}
.pale{color:var(--soft)}
.relations{margin-top:.35rem;font-size:.875rem;line-height:1.4}
.relations li{padding:.1rem 0 .1rem .7rem;border-left:2px solid var(--line)}
.relations b{font-weight:600}
.relations .contradicts{border-color:var(--alarm)}
.relations .contradicts b{color:var(--alarm)}
.relations .why{display:block}
.relations details.why{display:inline-block;margin-left:.4rem}
.relations details.why[open]{display:block;margin-left:0}
.why summary{display:inline-block;text-decoration:underline dotted 1px;text-underline-offset:3px}
.why p{padding:.1rem 0}
.contradiction{padding:1.1rem 0;border-bottom:1px solid var(--line)}
.pair{display:grid;grid-template-columns:1fr auto 1fr;gap:1.25rem;align-items:start}
.unequal{font-size:1.75rem;line-height:1;color:var(--alarm);padding-top:.15rem}
.claim-value{font-size:1.375rem;line-height:1.2;font-weight:700;font-variant-numeric:tabular-nums lining-nums}
.claim-value a{color:inherit;text-decoration:none}
.claim-value a:hover{text-decoration:underline}
.half .origin{display:inline-flex;gap:.35rem;align-items:baseline}
.contradiction h3{font-size:1.0625rem;margin-bottom:.6rem}
.measure{font-weight:400}
.half .origin a,.half .claim-value a{display:inline-block;padding:.1rem 0;min-height:1.5rem}
.half .via,.half .when{display:inline}
.half+.half{margin-top:.8rem}
.half .evidence{display:block;margin-top:.35rem}
.reason{margin-top:.7rem;font-size:.9375rem}
.timeline>li{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1.5rem;border-top:1px solid var(--line);padding:.7rem 0}
.timeline h3{font-size:1rem;font-variant-numeric:lining-nums}
.timeline ul ul{margin-top:.25rem}
.timeline ul>li+li{margin-top:.8rem}
.timeline .relations li+li{margin-top:0}
.timeline .via,.timeline .when{display:inline}
.event-type{font-weight:600}
.event-type::first-letter{text-transform:uppercase}
.sources{columns:2;column-gap:2.5rem}
.source{break-inside:avoid;border-bottom:1px solid var(--line);padding:.35rem 0}
.source ul{margin:.3rem 0 .5rem}
.source li{padding:.2rem 0 .2rem .7rem;border-left:2px solid var(--line);font-size:.9375rem;line-height:1.4;margin-bottom:.25rem}
.source .via{display:inline}
.quiet{color:inherit;text-decoration-color:var(--line)}
.numbers{font-size:.9375rem;padding-bottom:.4rem}
.document{border-top:1px solid var(--ink);padding:.8rem 0 1.4rem}
.document summary h3{display:inline}
.reader{display:grid;grid-template-columns:minmax(0,42rem) minmax(0,1fr);gap:1rem 3rem;margin-top:.8rem}
.beside{font-size:.8125rem}
.provenance div{padding:.3rem 0;border-bottom:1px solid var(--line)}
.provenance div:first-child{border-top:1px solid var(--line)}
.beside .debts{margin-top:.8rem;font-size:.8125rem}
.provenance dt{color:var(--soft)}
.provenance dd{overflow-wrap:anywhere}
code{font:.8125rem ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.text{max-width:42rem;font-size:1.0625rem;line-height:1.65}
.text p+p{margin-top:.7rem}
.text p{white-space:pre-line;overflow-wrap:break-word}
span.content,mark.content,.lead .content{text-decoration:underline dotted 1.5px;text-underline-offset:4px}
.text span{color:inherit}
.text mark,.lead mark{color:var(--marker-ink);border-bottom:2px solid var(--marker)}
.text .side-1.figure{border-color:var(--side-1)}.text .side-2.figure{border-color:var(--side-2)}.text .side-3.figure{border-color:var(--side-3)}.text .side-4.figure{border-color:var(--side-4)}.text .side-5.figure{border-color:var(--side-5)}.text .side-6.figure{border-color:var(--side-6)}
.text mark a{text-decoration:underline 1px;text-underline-offset:3px}
.text mark.content{text-decoration:none}
.text span.content{text-decoration-color:var(--side-0)}
.text .side-1.content{text-decoration-color:var(--side-1)}
.text .side-2.content{text-decoration-color:var(--side-2)}
.text .side-3.content{text-decoration-color:var(--side-3)}
.text .side-4.content{text-decoration-color:var(--side-4)}
.text .side-5.content{text-decoration-color:var(--side-5)}
.text .side-6.content{text-decoration-color:var(--side-6)}
.text span.source,.lead span.source{font-weight:700;border:0;padding:0}
.text span.cue{font-style:italic}
span.event,span.event a{color:inherit;text-decoration:underline wavy 1px;text-decoration-color:var(--soft);text-underline-offset:4px}
.furniture{margin-top:.8rem}
.furniture summary{color:var(--soft)}
.furniture li{padding:.15rem 0;color:var(--soft);overflow-wrap:anywhere}
@media (max-width:46rem){
.pair{grid-template-columns:1fr;gap:.5rem}
.timeline>li{grid-template-columns:1fr}
.timeline h3{margin-bottom:.3rem}
.sources{columns:1}}
@media (max-width:58rem){.reader{grid-template-columns:minmax(0,1fr)}.beside{order:-1}}`
