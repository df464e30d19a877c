/** A text of `size` code units that is hard on some stage; `id` says how. */
export interface TextShape {
  readonly id: string
  readonly make: (size: number) => string
}

/** A piece over and over; `piece` may differ with its number. */
function repeated(piece: string | ((i: number) => string), opening = ''): (size: number) => string {
  return (size) => {
    const pieces = [opening]
    let length = opening.length
    for (let i = 0; length < size; i++) {
      const next = typeof piece === 'string' ? piece : piece(i)
      pieces.push(next)
      length += next.length
    }
    return pieces.join('').slice(0, size)
  }
}

const SYLLABLES = 'ba do ke li mu na po ri su ta ve zo'.split(' ')

/** A different invented word for each number: 'baba', 'doba', … */
function word(i: number): string {
  let rest = i + 144
  let made = ''
  for (; rest > 0; rest = Math.floor(rest / 12)) made += SYLLABLES[rest % 12]
  return made
}

function name(i: number): string {
  const made = word(i)
  return (made[0] as string).toUpperCase() + made.slice(1)
}

const person = (i: number): string => `${name(i)} ${name(i * 7 + 3)}`

/** Texts of every sort that makes some rule read on and on. */
export const textShapes: readonly TextShape[] = [
  {
    id: 'one huge sentence',
    make: repeated('the rivers and the old roads of the valley that the people had left and '),
  },
  { id: 'one sentence with commas', make: repeated((i) => `the ${word(i)}, `) },
  {
    id: 'prose',
    make: repeated(
      (i) => `${person(i)} said that ${i + 2} people were killed in ${name(i * 3)} on May ${(i % 30) + 1}.\n\n`,
    ),
  },
  {
    id: 'prose without paragraphs',
    make: repeated((i) => `The ${word(i)} said ${i + 2} people were injured near ${name(i * 3)}. `),
  },
  { id: 'quotes never closed', make: repeated((i) => `“The ${word(i)} fell. `) },
  { id: 'straight quotes', make: repeated('" a ') },
  { id: 'only quotation marks', make: repeated('"“”\'’') },
  { id: 'quotes closed at the end', make: (size) => `“${repeated('we saw them come. ')(size - 30)}” said Ida Venn.` },
  { id: 'single quotes', make: repeated("'tis the ") },
  { id: 'brackets never closed', make: repeated('(the [men ') },
  { id: 'only brackets', make: repeated('((') },
  { id: 'numbers', make: repeated((i) => `${i * 37} `) },
  { id: 'numbers with commas', make: repeated('1,234,') },
  { id: 'one number', make: repeated('7') },
  { id: 'number words', make: repeated('twenty one hundred and five thousand and ') },
  { id: 'ranges', make: repeated((i) => `from ${i} to ${i + 9} people, between ${i} and `) },
  { id: 'hedges', make: repeated('more than about at least nearly some ') },
  { id: 'fractions', make: repeated('one in ten of two thirds of half of ') },
  { id: 'percent', make: repeated((i) => `${i % 99}.5% of the people and `) },
  { id: 'currency', make: repeated((i) => `$${i}m or €${i} billion, `) },
  { id: 'dates', make: repeated((i) => `on May ${(i % 30) + 1}, ${1990 + (i % 40)}, `) },
  { id: 'times of day', make: repeated('10:30 am 5 p.m. ') },
  { id: 'relative times', make: repeated('three days ago last week a month before that since Monday ') },
  { id: 'weekdays and months', make: repeated('Monday May Tuesday June ') },
  { id: 'capitalised words', make: repeated((i) => `${name(i)} `) },
  { id: 'upper case', make: repeated((i) => `${word(i).toUpperCase()} `) },
  { id: 'list of names', make: repeated((i) => `${person(i)}, `) },
  { id: 'list of names with and', make: repeated((i) => `${person(i)} and `) },
  { id: 'titled persons', make: repeated((i) => `President ${person(i)} and General ${name(i)} `) },
  { id: 'one name again and again', make: repeated('Marta Venn told Venn that Mrs Venn met Marta Venn. ') },
  { id: 'initials', make: repeated('A. B. C. ') },
  { id: 'acronyms', make: repeated((i) => `the ${name(i)} Union (${word(i).slice(0, 3).toUpperCase()}) `) },
  { id: 'countries', make: repeated('France, Spain, Kenya, Peru and ') },
  { id: 'places', make: repeated('in Paris in London near Lima outside Nairobi ') },
  { id: 'said chains', make: repeated((i) => `${name(i)} said that `) },
  { id: 'according to', make: repeated((i) => `according to ${name(i)}, `) },
  { id: 'said at every end', make: repeated((i) => `The ${word(i)} fell, he said. `) },
  { id: 'he said she said', make: repeated('he said she told him they say ') },
  { id: 'verbs', make: repeated('killed wounded destroyed attacked ') },
  { id: 'figures in one sentence', make: repeated((i) => `${i + 2} soldiers killed and ${i + 3} tanks destroyed, `) },
  { id: 'of which', make: repeated((i) => `${i + 9} people, of which ${i + 1} were killed, including `) },
  { id: 'semicolons', make: repeated('the men left; ') },
  { id: 'hyphens', make: repeated('state-') },
  { id: 'dashes', make: repeated('— the – men - ') },
  { id: 'full stops', make: repeated('.') },
  { id: 'spaced full stops', make: repeated('. ') },
  { id: 'ellipses', make: repeated('… ... ') },
  { id: 'no spaces', make: repeated('abcdefghij') },
  { id: 'one letter', make: repeated('a') },
  { id: 'one letter words', make: repeated('a ') },
  { id: 'domains', make: repeated('www.a.b.c.') },
  { id: 'addresses', make: repeated((i) => `https://${word(i)}.example/2031/05/04/${i} `) },
  { id: 'mail addresses', make: repeated('a@b.') },
  { id: 'only newlines', make: (size) => `a${'\n'.repeat(size - 2)}b` },
  { id: 'only spaces', make: (size) => `a${' '.repeat(size - 2)}b` },
  { id: 'other white space', make: repeated('\t\u00a0 \u2003\r\n') },
  { id: 'lines of one word', make: repeated((i) => `${word(i)}\n`) },
  { id: 'short lines', make: repeated((i) => `By ${person(i)}\n${i % 28} May 2031\n`) },
  { id: 'one line again and again', make: repeated('Share this article\n') },
  { id: 'bullets', make: repeated((i) => `• ${name(i)}: ${i}\n`) },
  { id: 'zero-width characters', make: repeated('a\u200b\u200d\ufeff') },
  { id: 'combining characters', make: (size) => `e${'\u0301\u0323'.repeat(size / 2)}` },
  { id: 'combining after each letter', make: repeated('e\u0323\u0301 ') },
  { id: 'mixed scripts', make: repeated('Киев 北京 القاهرة Αθήνα 5 人 ') },
  { id: 'no spaces, other script', make: repeated('北京市人民政府') },
  { id: 'emoji', make: repeated('👩‍👩‍👧‍👦🇰🇪') },
  { id: 'half surrogates', make: repeated('\ud800a\udc00 ') },
  { id: 'markup in text', make: repeated('<b <i &amp; &#x') },
  { id: 'control characters', make: repeated('a\u0001\u0007 ') },
  { id: 'possessives', make: repeated("the king's man's dog's ") },
  { id: 'of of of', make: repeated('of the head of the ') },
  { id: 'ordinals and units', make: repeated('47th Brigade 5 km 3rd 12 kg ') },
  { id: 'questions', make: repeated('Why? Who!? ') },
  { id: 'parentheses of figures', make: repeated((i) => `(${i}) ${i} km (${i} miles) `) },
  { id: 'relays', make: repeated((i) => `${name(i)} reported, citing ${name(i + 1)}, which quoted ${name(i + 2)}, `) },
]
