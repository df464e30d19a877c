import { describe, expect, it } from 'vitest'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { findStatements } from './statements.ts'

const read = (text: string) => findStatements(text, splitSentences(text))
const words = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

/** Source, cue and contents as one line: 'Ann Ross | said | the pier leaks'. */
const line = (text: string, { source, cue, content }: StatementDraft) =>
  [words(text, source) ?? '-', words(text, cue) ?? '-', content.map((span) => words(text, span)).join(' … ')].join(
    ' | ',
  )

describe('who said what', () => {
  it.each([
    [
      '"The pier leaks," Ann Ross said, "and nobody cares."',
      ['Ann Ross | said | The pier leaks … and nobody cares.'],
      'broken by the cue',
    ],
    ["'The pier leaks,' Ann Ross said.", ['Ann Ross | said | The pier leaks'], 'single marks'],
    ['«The pier leaks», said Ann Ross.', ['Ann Ross | said | The pier leaks'], 'guillemets'],
    ["''The pier leaks,'' Ann Ross said.", ['Ann Ross | said | The pier leaks'], 'doubled single marks'],
    [
      '“The pier leaks… and [the council] sleeps,” said Ann Ross.',
      ['Ann Ross | said | The pier leaks… and [the council] sleeps'],
      'ellipsis and brackets inside',
    ],
    ['“Why?” she asked.', ['she | asked | Why?'], 'the sentence ends inside the marks'],
    [
      'Ann Ross continued:\n“The pier leaks.”',
      ['Ann Ross | continued | The pier leaks.'],
      'the quotation in the next paragraph',
    ],
    ['“It leaks,” she said.\n“It sank.', ['she | said | It leaks'], 'an open quotation is no content of another'],
    [
      '“It leaks,” she said.\n“It sank.\n“Twice.”',
      ['she | said | It leaks … It sank. … Twice.'],
      'one that closes without a speaker goes on',
    ],
    [
      '“It leaks,” she said.\n“It sank.\n“Twice,” he said.',
      ['she | said | It leaks', 'he | said | Twice'],
      'one that closes with another speaker does not',
    ],
    [
      'She said the hail hit two barns; damaged a mill; and closed a road.',
      ['She | said | the hail hit two barns; damaged a mill; and closed a road'],
      'clauses of one subject between semicolons',
    ],
    [
      'The institute measured the quake at magnitude 6.4.',
      ['The institute | measured the quake at | magnitude 6.4'],
      'a measured number',
    ],
    [
      '“I am a big fan of Ann Ross,” Dorn said.',
      ['Dorn | said | I am a big fan of Ann Ross'],
      'small words make no title',
    ],
    [
      'She said, if elected, she would close the pier.',
      ['She | said | she would close the pier'],
      'what commas set off before the clause',
    ],
    ['But, said Ann Ross, “nobody knew.”', ['Ann Ross | said | nobody knew.'], 'the cue before the quotation'],
    [
      'In a letter last May, she wrote:\nThe pier is old. It leaks.',
      ['she | wrote | The pier is old. It leaks'],
      'a paragraph of its own without marks',
    ],
    ['In a letter last May, she wrote:', [], 'an opening phrase says nothing'],
    ['In particular, Ann Ross wrote, the pier leans.', ['Ann Ross | wrote | the pier leans'], 'a link before the cue'],
    [
      'The pier burned, said a statement by the council.',
      ['a statement by the council | said | The pier burned'],
      'who put the statement out',
    ],
    [
      'A survey by the council in March found 40 percent opposed it.',
      ['A survey by the council | found | 40 percent opposed it'],
      'a survey by its first noun',
    ],
    [
      'A council statement yesterday said the pier sank.',
      ['A council statement | said | the pier sank'],
      'a time between',
    ],
    [
      'Harbour police late Thursday night confirmed that the pier sank.',
      ['Harbour police | confirmed | the pier sank'],
      'a late hour between',
    ],
    ["Harkin's said the pier sank.", ['Harkin | said | the pier sank'], 'a name that ends like a genitive'],
    ['Ross insisted to reporters she had not lied.', ['Ross | insisted | she had not lied'], 'an addressee behind to'],
    [
      'Ross said in a letter published on Wednesday that she wanted peace.',
      ['Ross | said | she wanted peace'],
      'what was published',
    ],
    [
      'Ross said after a hard year, her firm was recovering.',
      ['Ross | said | her firm was recovering'],
      'a phrase of time before the clause',
    ],
    ['Police questioned 40 people.', [], 'questions put to suspects'],
    ["'' The pier leaks,'' Ross said.", ['Ross | said | The pier leaks'], 'marks apart from their words'],
    ['Reports say the pier sank.', ['- | Reports say | the pier sank'], 'bare reports are hearsay'],
    [
      'An official who asked not to be named told reporters that it sank.',
      ['An official | told | it sank'],
      'who wants no name asks nothing',
    ],
    ['The council did not mention the pier by name.', [], 'what was not mentioned'],
    ['He lives at Orsk Field, also called “the Pit”.', [], 'a name that something has'],
    [
      'A well-placed source told reporters that it sank.',
      ['A well-placed source | told | it sank'],
      'a hyphen before it',
    ],
    ['The report surprised the council’s claim to own it.', ['the council | claim | to own it'], 'a claim to be or do'],
    ['Ross called the pier a wreck and left the hall.', ['Ross | called | the pier a wreck'], 'a deed beside it'],
    [
      'Ann Ross said the council discussed the pier.',
      ['Ann Ross | said | the council discussed the pier'],
      'a topic makes no chain',
    ],
    ['Norland alleged Venn was a spy.', ['Norland | alleged | Venn was a spy'], 'a verb that looks like an adjective'],
    ['The fire claimed the lives of 40 miners.', [], 'lives are claimed by no words'],
    [
      'The council said the shares include: Elna, 6 percent; Norby, 7 percent.',
      ['The council | said | the shares include: Elna, 6 percent; Norby, 7 percent'],
      'a list between semicolons',
    ],
    ['The general gave a total of 900.', ['The general | gave a total of | 900'], 'a total given'],
    ['The study found out that the pier leaks.', ['The study | found out | the pier leaks'], 'found out'],
    [
      '“One,” she said. “Two.\n“Three.”',
      ['she | said | One … Two. … Three.'],
      'continued in the next paragraph without a closing mark',
    ],
    [
      'She rejected claims by Lund that the pier was rotten by saying that nobody had asked.',
      [
        'She | rejected | claims by Lund that the pier was rotten',
        'Lund | claims | the pier was rotten',
        'She | saying | nobody had asked',
      ],
      'who denies, who is denied, and what is answered',
    ],
    [
      'She said it leaks. “Nobody cares.”',
      ['She | said | it leaks … Nobody cares.'],
      'a quotation without a cue goes on in the same voice',
    ],
    [
      'She said it leaks. “Nobody cares,” he said.',
      ['She | said | it leaks', 'he | said | Nobody cares'],
      'a quotation that somebody else is given',
    ],
    [
      '“It leaks,” she said.\n“We counted forty cracks.”\nThe pier is old.',
      ['she | said | It leaks … We counted forty cracks.'],
      'a quotation in a paragraph of its own',
    ],
    [
      '“It leaks,” she said.\n“We counted forty cracks,” he said.',
      ['she | said | It leaks', 'he | said | We counted forty cracks'],
      'a quotation in a paragraph of its own with its own speaker',
    ],
    [
      'Ann Ross: The pier leaks. I think it will sink.',
      ['Ann Ross | : | The pier leaks. I think it will sink'],
      'what a speaker of a transcript thinks himself is part of what he says',
    ],
    ['The “open door” day drew crowds.', [], 'scare quotes'],
    ['He read “War on the Pier” twice.', [], 'a title'],
    [
      'Ann Ross, 34, who runs the pier, said it leaks.',
      ['Ann Ross | said | it leaks'],
      'apposition and relative clause before the cue',
    ],
    [
      'Brig. Gen. Tom Hale said the pier leaks.',
      ['Brig. Gen. Tom Hale | said | the pier leaks'],
      'a title with full stops',
    ],
    [
      'A survey released last week found that the pier leaks.',
      ['A survey | found | the pier leaks'],
      'a participle between subject and cue',
    ],
    [
      'Engineers the mayor met said the pier leaks.',
      ['Engineers | said | the pier leaks'],
      'a relative clause without a mark',
    ],
    [
      'Officials said the pier leaks and the crane, which was built in 1931, fell.',
      ['Officials | said | the pier leaks and the crane'],
      'ends at the relative clause of the writer',
    ],
    [
      'Officials said the pier leaks, and the mayor said it does not.',
      ['Officials | said | the pier leaks', 'the mayor | said | it does not'],
      'ends at the next speaker',
    ],
    [
      'Officials said the pier leaks, adding that nobody was hurt.',
      ['Officials | said | the pier leaks', 'Officials | adding | nobody was hurt'],
      'a tail with its own cue',
    ],
    [
      'Officials closed the pier and said it leaks.',
      ['Officials | said | it leaks'],
      'the subject of the verb it is joined to',
    ],
    [
      'While critics dismissed her plan, the pier was built.',
      ['critics | dismissed | her plan'],
      "ends where the writer's own clause starts",
    ],
    [
      'While officials say the pier is safe, it was closed.',
      ['officials | say | the pier is safe'],
      'a clause in a subordinate clause ends with it',
    ],
    [
      'Officials say the pier, which was built in 1931, is safe.',
      ['Officials | say | the pier … is safe'],
      "goes on after the writer's relative clause",
    ],
    [
      'Officials said Ann Ross, a mother of four, was safe.',
      ['Officials | said | Ann Ross, a mother of four, was safe'],
      'an apposition before its verb',
    ],
    [
      'Ross said that the council had closed it, adding that it leaks.',
      ['Ross | said | the council had closed it', 'Ross | adding | it leaks'],
      'a tail after a clause that somebody says is the speaker’s',
    ],
    ['Members urged him not to leave.', ['Members | urged | him not to leave'], 'a negated infinitive'],
    ['Ross reported between 40 and 50 cracks.', ['Ross | reported | between 40 and 50 cracks'], 'a range'],
    ['“It leaks,” Ross said of the pier.', ['Ross | said of | It leaks'], 'what is said of something'],
    ['A firm called Pier Works left.', [], 'what a thing is called'],
    ['The mayor has not endorsed anybody.', [], 'an act that was not done'],
    ['They could argue that it leaks.', [], 'what only may be said'],
    ['It costs fewer than, say, forty coins.', [], 'an example'],
    ['Angling, also known as fishing, is old.', [], 'another name'],
    ['After years adding piers it stopped.', [], 'years add nothing'],
    ['He added, that it leaks.', ['He | added | it leaks'], "a comma before 'that'"],
    ['When asked, she shrugged.', [], 'a clause without a subject is no content'],
    ['A poll found support for it.', ['A poll | found | support for it'], 'what a document finds'],
    ['Police found the boat.', [], 'what people find'],
    ['The rain meant that the pier was closed.', [], 'nothing is said'],
    [
      'Officials surmised that the pier was closed.',
      ['Officials | surmised | the pier was closed'],
      'a verb that is in no list',
    ],
    ['Officials missed that deadline by a week.', [], "'that' before a noun"],
    ['You can report that the pier leaks.', [], 'the reader is no source'],
    ['Officials left without saying that the pier leaks.', [], 'it was not said'],
  ] as const)('%s', (text, expected, _name) => {
    expect(read(text).map((draft) => line(text, draft))).toEqual(expected)
  })
})

describe('what stands between quotation marks', () => {
  it.each([
    ['“It leaks,” she said.', 'direct'],
    ["``It leaks,'' she said.", 'direct'],
    ["She said the pier was ``a wreck.''", 'mixed'],
    ['She said the pier was old.', 'indirect'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).map((draft) => draft.kind)).toEqual([kind])
  })
})

describe('stance and polarity', () => {
  it.each([
    ['Officials said the pier leaks.', 'asserted', '+', 'plain'],
    ['Officials said the pier does not leak.', 'asserted', '-', 'negated content'],
    ['Officials said the pier will close.', 'predicted', '+', 'will'],
    ['Officials said the pier could have sunk.', 'asserted', '+', 'what did not come about'],
    ['Engineers estimate that the pier is sinking.', 'estimated', '+', 'an estimating verb'],
    ['Engineers believe the pier is sinking.', 'estimated', '+', 'a belief'],
    ['The pier reportedly leaks.', 'reported', '+', 'hearsay'],
    ['The council denied that the pier leaks.', 'denied', '+', 'a denial'],
    ['Ross dismissed the leak as a rumour.', 'denied', '+', 'what is dismissed as something'],
    ['Ross dismissed it as a rumour.', 'denied', '+', 'what was said'],
    ['Ross dismissed Lund as a weak leader.', 'asserted', '+', 'who is dismissed as something'],
    ['Reporters asked whether the pier leaks.', 'questioned', '+', 'a question'],
    ['Members called for a new pier.', 'asserted', '+', 'a demand'],
    ['Members asked the council to pay.', 'asserted', '+', "a demand with 'ask'"],
    ['Members asked that it be closed.', 'asserted', '+', 'a demand with that'],
    ['Engineers counted 40 cracks.', 'asserted', '+', 'a count'],
    ['The council planned to close it.', 'predicted', '+', 'a plan'],
    ['The council pledged to close it.', 'predicted', '+', 'a pledge'],
    ['Officials said it appeared the pier had sunk.', 'estimated', '+', 'an appearance'],
    ['Officials said the pier is believed to be unsafe.', 'estimated', '+', 'a belief in what is said'],
    ['The council said it expects to close the pier.', 'predicted', '+', 'an expectation in what is said'],
    ['“We are going to close the pier,” Ann Ross said.', 'predicted', '+', 'going to'],
  ] as const)('%s', (text, stance, polarity, _name) => {
    expect(read(text).map((draft) => [draft.stance, draft.polarity])).toEqual([[stance, polarity]])
  })
})

describe('when and on what occasion it was said', () => {
  it.each([
    ['Officials said on Monday that the pier leaks.', 'on Monday', 'after the cue'],
    ['Officials on Monday said the pier leaks.', 'on Monday', 'before the cue'],
    ['Officials said in an Oct. 25 statement that the pier leaks.', 'in an Oct. 25 statement', 'a dated statement'],
    [
      'The mayor confirmed the closure in an interview with the Herald.',
      'in an interview with the Herald',
      'after a noun group',
    ],
    ['Officials said the pier leaks.', null, 'not said'],
    ['On Monday, officials said the pier leaks.', 'On Monday', 'at the start of the sentence'],
    [
      'Speaking to reporters on Monday, Ross said the pier leaks.',
      'Speaking to reporters on Monday',
      'in a participle before the source',
    ],
    ['On Monday, the pier closed and officials said it leaks.', null, 'the time of another clause'],
    ['“It leaks,” Ross said on Monday.', 'on Monday', 'after a quotation'],
  ] as const)('%s', (text, said, _name) => {
    expect(read(text).map((draft) => words(text, draft.saidAt))).toEqual([said])
  })
})

it('gives what a source adds in the same sentence the same day', () => {
  const text = 'Officials said on Monday that the pier leaks, adding that nobody was hurt.'
  expect(read(text).map((draft) => words(text, draft.saidAt))).toEqual(['on Monday', 'on Monday'])
})

describe('verification', () => {
  it.each([
    [
      'Officials said the pier leaks. The Herald could not independently verify the claim.',
      'unverified',
      'The Herald',
      'in the next sentence',
    ],
    ['Officials said the pier leaks, though these reports remain unconfirmed.', 'unconfirmed', null, 'in a concession'],
    [
      'Officials said the pier leaks, although neither the mayor nor the port has confirmed it.',
      'unconfirmed',
      'the mayor nor the port',
      'neither … nor',
    ],
  ] as const)('%s', (text, kind, by, _name) => {
    expect(read(text)[0]?.verification.map((note) => [note.kind, note.by])).toEqual([[kind, by]])
  })
  it('leaves another paragraph alone', () => {
    const text = 'Officials said the pier leaks.\nThe Herald could not verify its own map.'
    expect(read(text)[0]?.verification).toEqual([])
  })
  it('keeps the doubt out of the content', () => {
    const text = 'Officials said the pier leaks, though these reports remain unconfirmed.'
    expect(read(text).map((draft) => line(text, draft))).toEqual(['Officials | said | the pier leaks'])
  })
})

describe('a passive without an agent', () => {
  it('takes the source of the sentence before in its paragraph', () => {
    const text = 'A ferry sank, according to port officials. Twelve sailors are believed to have drowned.'
    expect(words(text, read(text)[1]?.source ?? null)).toBe('port officials')
  })
  it('has none in a paragraph of its own', () => {
    const text = 'A ferry sank, according to port officials.\nTwelve sailors are believed to have drowned.'
    expect(read(text)[1]?.source).toBeNull()
  })
  it("has none for what is 'expected'", () => {
    const text = 'A ferry sank, according to port officials. The pier is expected to close.'
    expect(read(text)[1]?.source).toBeNull()
  })
})

it('reads nothing from a list of a thousand words without a full stop', () => {
  const text = `${'officials said that '.repeat(400)}end`
  expect(read(text)).toEqual([])
})
