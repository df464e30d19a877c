const SCRIPT = 'globalThis.ran=(globalThis.ran??0)+1'

/** What somebody might write where a title, a name, a quote or an address is expected. */
export const payloads: readonly string[] = [
  `<script>${SCRIPT}</script>`,
  `<img src=x onerror="${SCRIPT}">`,
  `<svg/onload=${SCRIPT}>`,
  `"><script>${SCRIPT}</script>`,
  `'-(${SCRIPT})-'`,
  `</title><script>${SCRIPT}</script>`,
  `</style><img src=x onerror=${SCRIPT}>`,
  `<iframe srcdoc="<script>parent.${SCRIPT}</script>"></iframe>`,
  `<a href="javascript:${SCRIPT}">read on</a>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${SCRIPT}>`,
  `{{constructor.constructor('${SCRIPT}')()}}`,
  `\${${SCRIPT}}`,
  `<details open ontoggle=${SCRIPT}>`,
  `<style>@import 'data:text/css,*{background:url(javascript:${SCRIPT})}';</style>`,
  `&lt;script&gt;${SCRIPT}&lt;/script&gt;`,
  `\u202Etpircs\u202C <b onmouseover=${SCRIPT}>bold</b>`,
  `--><script>${SCRIPT}</script><!--`,
  `<object data="javascript:${SCRIPT}"></object>`,
  `<template><script>${SCRIPT}</script></template>`,
  `__proto__ <input autofocus onfocus=${SCRIPT}>`,
]

const ADDRESSES: readonly string[] = [
  `javascript:${SCRIPT}`,
  `data:text/html,<script>${SCRIPT}</script>`,
  `https://wire.example/"onmouseover="${SCRIPT}`,
  `JaVaScRiPt:${SCRIPT}//https://wire.example/`,
]

/** So many reports, each with a payload as title, publisher, author, name, quotation and address; the text still holds claims. */
export function hostileReports(count: number): string {
  const reports = Array.from({ length: count }, (_, index) => {
    const payload = payloads[index % payloads.length] ?? ''
    const name = `Orla ${payload} Venn`
    return {
      id: `hostile-${index}`,
      title: `Report ${index} ${payload}`,
      publisher: `Post ${index % 40} ${payload}`,
      author: name,
      url: `${ADDRESSES[index % ADDRESSES.length]}/${index}`,
      published: `2031-05-${String((index % 28) + 1).padStart(2, '0')}`,
      text: `Mayor ${name} said ${20 + index} people were killed in Brackwell ${payload}. “We found ${payload} 7 more,” said ${name}. Police said 9 people were killed in Brackwell.`,
    }
  })
  return reports.map((report) => `${JSON.stringify(report)}\n`).join('')
}
