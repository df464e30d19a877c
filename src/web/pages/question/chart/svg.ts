const SVG = 'http://www.w3.org/2000/svg'

/** An SVG element; attributes that are `null` are left out. Text is only ever text. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly (SVGElement | string | null)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, String(value))
  element.append(...children.filter((child) => child !== null))
  return element
}
