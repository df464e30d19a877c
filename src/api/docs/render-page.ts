import { type Html, html } from '../../report/html.ts'
import { renderPage } from '../plain-page.ts'
import type { Field, Outline, Route, Shape } from './outline.ts'

/** `/docs`: readable without script, from this server alone. */
export const renderDocsPage = ({ title, words, tags, shapes }: Outline): string => {
  const names = new Set(shapes.map(({ name }) => name))
  return renderPage(
    'API',
    html`<h1>${title}: the API</h1>
<p>For programs: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
${words.split('\n\n').map((paragraph) => html`<p>${withCode(paragraph)}</p>`)}
<nav aria-label="Contents"><ul>${tags.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}<li><a href="#shapes">Shapes</a></li></ul></nav>
${tags.map(({ name, routes }) => html`<h2 id="${name}">${name}</h2>${routes.map((route) => renderRoute(route, names))}`)}
<h2 id="shapes">Shapes</h2>
<p>A field with <code>?</code> may be missing.</p>
${shapes.map((shape) => renderShape(shape, names))}`,
  )
}

const renderRoute = (
  { method, path, summary, words, takes, body, answers }: Route,
  names: ReadonlySet<string>,
): Html => html`<section><h3>${method} ${path}</h3><p>${summary}. ${withCode(words)}</p>
${renderFields('Takes', takes, names)}
${body !== null && html`<p>Body: ${linkTypes(body, names)}</p>`}
<ul>${answers.map(({ status, words: why, type }) => html`<li>${status}: ${linkTypes(type, names)} ${why}</li>`)}</ul></section>
`

const renderShape = ({ name, words, type, fields }: Shape, names: ReadonlySet<string>): Html =>
  html`<section><h3 id="${name}">${name}</h3>
${words !== '' && html`<p>${withCode(words)}</p>`}${type !== null && html`<p>${linkTypes(type, names)}</p>`}${renderFields('Field', fields, names)}</section>
`

const renderFields = (heading: string, fields: readonly Field[], names: ReadonlySet<string>): Html | null =>
  fields.length === 0
    ? null
    : html`<div class="wide"><table><thead><tr><th scope="col">${heading}</th><th scope="col">Is</th><th scope="col">Means</th></tr></thead>
<tbody>${fields.map(
        ({ name, type, words }) =>
          html`<tr><td><code>${name}</code></td><td>${linkTypes(type, names)}</td><td>${withCode(words)}</td></tr>`,
      )}</tbody></table></div>`

/** The names of shapes lead to them. */
const linkTypes = (type: string, names: ReadonlySet<string>): Html =>
  html`<code>${type.split(/\b/).map((word) => (names.has(word) ? html`<a href="#${word}">${word}</a>` : word))}</code>`

const withCode = (words: string): Html =>
  html`${words.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}`
