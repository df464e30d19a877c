/** Markup that was made by the `html` tag; nothing else can make one, so a plain string never reaches the page unescaped. */
export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  /** Joins the literal parts of a template with its values; only the tag calls it. */
  static join(literals: readonly string[], values: readonly Content[]): Html {
    let markup = literals[0] ?? ''
    for (let index = 0; index < values.length; index++)
      markup += renderContent(values[index]) + (literals[index + 1] ?? '')
    return new Html(markup)
  }

  toString(): string {
    return this.#markup
  }
}

/** What a template takes: text and numbers are escaped, markup stands as it is, lists are joined, absence is nothing. */
export type Content = string | number | null | undefined | false | Html | readonly Content[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control signs that XML and HTML forbid; a text may hold them, a page may not. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

const escapeText = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

function renderContent(content: Content): string {
  if (content instanceof Html) return content.toString()
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return String(content)
  return Array.isArray(content) ? content.map(renderContent).join('') : ''
}

/** Escaping template: the only way text reaches the page. Attributes must be quoted in the template. */
export function html(literals: TemplateStringsArray, ...values: readonly Content[]): Html {
  return Html.join(literals, values)
}

/** The page's one style element. The text is a constant of this project: a style sheet's signs must not be escaped. */
export const styleSheet = (css: string): Html => Html.join([`<style>${css.replaceAll('</', '<\\/')}</style>`], [])

/** Puts a separator between the parts that are there. */
export function joinHtml(parts: readonly Content[], separator: Content): Html {
  const present = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '')
  return html`${present.map((part, index) => (index === 0 ? part : [separator, part]))}`
}

/** A link for web addresses; any other address (`javascript:`, `data:`, a file's path) stays text. */
export function linkTo(url: string | null, words: Content): Html {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener nofollow">${words}</a>`
    : html`${words}`
}
