/** Deterministic numbers in [0, n), so that every run measures the same reports (a 32-bit linear congruential generator). */
export function makeDice(seed: number): (n: number) => number {
  let state = seed >>> 0
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const GIVEN = [
  'Ana',
  'Boris',
  'Chidi',
  'Dalia',
  'Emeka',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jonas',
  'Karim',
  'Lena',
  'Mirko',
  'Nadia',
]
const FAMILY = [
  'Arkov',
  'Belmonte',
  'Castellan',
  'Dorsey',
  'Eklund',
  'Farouk',
  'Grimaldi',
  'Horvat',
  'Ibekwe',
  'Jansky',
  'Kovac',
  'Lindqvist',
]
const TITLES = [
  'President',
  'Defense Minister',
  'Maj. Gen.',
  'spokesperson',
  'Governor',
  'Foreign Minister',
  'Col.',
  'Dr.',
  'Mayor',
]
const BODIES = [
  'the Ministry of Health',
  'the Civil Protection Agency',
  'the general staff',
  'the Red Cross',
  'the Institute for Regional Studies',
]
const PEOPLES = [
  'French',
  'Kenyan',
  'Brazilian',
  'Nigerian',
  'Polish',
  'Thai',
  'Chilean',
  'Turkish',
  'Indian',
  'Mexican',
]
const PLACES = [
  'Nairobi',
  'Valencia',
  'Lagos',
  'Kraków',
  'Chiang Mai',
  'Concepción',
  'Izmir',
  'Pune',
  'Oaxaca',
  'Lyon',
  'Recife',
  'Mombasa',
]
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'October', 'November']
const HEDGES = ['about', 'at least', 'nearly', 'more than', 'up to', 'some', '', '', 'an estimated', 'around']
const KINDS = ['soldiers', 'residents', 'people', 'troops', 'rescue workers', 'civilians', 'children', 'fighters']
const DEEDS = [
  'were killed',
  'were wounded',
  'had been evacuated',
  'were still missing',
  'have been deployed',
  'lost their homes',
  'were arrested',
]

type Fill = (n: number) => string

/** Sentence shapes of news prose; each braced word is filled by `fillers`. */
const SHAPES = [
  '{title} {name} said on {day} that {count} {people} {kind} {deed} near {place} since {month} {number}.',
  'According to {body}, {count} {kind} {deed}, including {number} in {place} and {number} in {place}.',
  '“We have no other choice than to wait,” {name} told reporters, adding that {count} {kind} {deed}.',
  'The fighting around {place} has continued for three weeks, and the roads to the north remain closed to most vehicles.',
  '{body} put the number at between {big} and {bigger}, although this could not be independently verified.',
  'Reports indicate the deployment of {big} to {bigger} {kind} to the region around {place} in early {month}.',
  'Observers note that the river, which rose by {percent} percent in {month}, has damaged {count} houses in the district.',
  '{name}, the head of {body}, estimated that around {big} {people} {kind} are stationed in {place}.',
  'In {month} 2023 the government spent €{number} million on shelters, {percent}% more than a year earlier.',
  'He did not say when the talks would resume, but two officials familiar with the matter expected them next week.',
  'A total of {big} casualties, including {number} killed and {number} wounded, was reported by {people} media on {month} {day1}.',
  '{body} also destroyed {number} tanks, {number} armored vehicles and five artillery systems during the operation.',
]

/** A report of about 600 words in nine paragraphs, different for each seed. */
export function makeReport(seed: number): string {
  const dice = makeDice(seed * 7919 + 17)
  const pick = (list: readonly string[]): string => list[dice(list.length)] as string
  const number: Fill = (n) => (1 + dice(n)).toLocaleString('en-US')
  const fillers: Record<string, () => string> = {
    title: () => pick(TITLES),
    name: () => `${pick(GIVEN)} ${pick(FAMILY)}`,
    body: () => pick(BODIES),
    people: () => pick(PEOPLES),
    place: () => pick(PLACES),
    month: () => pick(MONTHS),
    kind: () => pick(KINDS),
    deed: () => pick(DEEDS),
    day: () => pick(['Monday', 'Tuesday', 'Friday', 'Sunday']),
    day1: () => String(1 + dice(28)),
    number: () => number(40),
    percent: () => number(90),
    count: () => `${pick(HEDGES)} ${number(9000)}`.trim(),
    big: () => number(9000),
    bigger: () => `1${number(9)},000`,
  }
  const sentence = (): string => pick(SHAPES).replace(/\{(\w+)\}/g, (_all, name: string) => fillers[name]?.() ?? name)
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  let words = 0
  const paragraphs: string[] = []
  while (words < 600) {
    const paragraph = [sentence(), sentence(), sentence()].map(capital).join(' ')
    words += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n')
}
