import { exportStrings } from '../strings/export.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** What style sheets give a drawing: written into it, so that it looks the same alone. */
const LOOKS = [
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant',
  'text-anchor',
  'paint-order',
  'stop-color',
  'stop-opacity',
] as const

function writeLooks(from: Element, to: Element): void {
  const looks = getComputedStyle(from)
  for (const name of LOOKS) {
    const value = looks.getPropertyValue(name)
    if (value !== '') to.setAttribute(name, value)
  }
  to.removeAttribute('class')
  to.removeAttribute('tabindex')
  to.removeAttribute('style')
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index]
    if (copy) writeLooks(child, copy)
  }
}

function line(words: string, y: number, size: number, weight: string, colour: string): SVGTextElement {
  const text = document.createElementNS(SVG, 'text')
  const looks = { x: '12', y: String(y), 'font-size': String(size), 'font-weight': weight, fill: colour }
  for (const [name, value] of Object.entries({ 'font-family': 'sans-serif', ...looks })) text.setAttribute(name, value)
  text.textContent = words
  return text
}

const HEAD = 40
const FOOT = 34

/** A chart that stands alone: drawn with the colours it has now, its title above and where it comes from below. */
export function drawPicture(chart: SVGSVGElement, title: string, address: string): SVGSVGElement {
  const { width, height } = chart.viewBox.baseVal
  const inner = chart.cloneNode(true) as SVGSVGElement
  writeLooks(chart, inner)
  for (const hidden of inner.querySelectorAll('[data-not-exported]')) hidden.remove()
  for (const link of inner.querySelectorAll('a')) link.removeAttribute('href')
  inner.setAttribute('y', String(HEAD))
  inner.setAttribute('width', String(width))
  inner.setAttribute('height', String(height))
  const { color, backgroundColor } = getComputedStyle(document.body)
  const picture = document.createElementNS(SVG, 'svg')
  const total = height + HEAD + FOOT
  const size = { width: String(width), height: String(total), viewBox: `0 0 ${width} ${total}` }
  for (const [name, value] of Object.entries(size)) picture.setAttribute(name, value)
  const paper = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: backgroundColor }))
    paper.setAttribute(name, value)
  const note = line(exportStrings.pictureNote(address), total - 12, 11, '400', color)
  picture.append(paper, line(title, 25, 17, '700', color), inner, note)
  return picture
}

const serialize = (picture: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' })

/** The picture as an SVG file. */
export const toSvg = serialize

const SHARPNESS = 2

/** The picture as a PNG of twice its size, for screens of high density; `null` where the browser cannot draw it. */
export async function toPng(picture: SVGSVGElement): Promise<Blob | null> {
  const url = URL.createObjectURL(serialize(picture))
  const image = new Image()
  image.src = url
  await image.decode().catch(() => null)
  URL.revokeObjectURL(url)
  const canvas = document.createElement('canvas')
  canvas.width = picture.viewBox.baseVal.width * SHARPNESS
  canvas.height = picture.viewBox.baseVal.height * SHARPNESS
  const context = canvas.getContext('2d')
  if (!context || image.naturalWidth === 0) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
