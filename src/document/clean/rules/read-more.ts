import { labelRule } from '../label-rule.ts'

export const readMore = labelRule({
  id: 'read-more',
  kind: 'read-more',
  phenomenon: 'a line that sends the reader to another text by its title',
  signs: [
    /^[[(]?(?:Read(?: more| also| next| this)?|Also read|See also|See more|Related(?: (?:story|stories|article|articles|coverage|news|reading|content|video))?|More(?: on this| from| here)?|Watch(?: also| more| now)?|Don['’]t miss|Must read|Recommended|Further reading|Live updates|Full coverage|READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|SEE MORE|RELATED|RELATED (?:STORY|STORIES|ARTICLE|ARTICLES)|MORE|WATCH|WATCH ALSO|DON['’]T MISS|MUST READ|RECOMMENDED|LIVE UPDATES) ?[:|»>] ?[^\s].{5,180}?(?<![.…])[\])]?$/,
    /^(?:Click|Tap) here (?:to|for) .{3,120}$/,
    /^(?:Read|See|View) (?:the )?(?:full|original|entire|whole|complete) (?:article|story|report|post|text|interview)\b.{0,80}$/,
  ],
  examples: [
    'The river rose.\n[Read more: What the new bridge will cost]\nIt fell on Friday.',
    'The river rose.\n[RELATED: Low Town counts its boats]',
    '[Click here to read the next report]',
  ],
  counterexamples: [
    { text: 'Related costs: the bridge, the boats and the road were counted too.', why: 'a sentence with a colon' },
    { text: 'More: the river also took two boats.', why: 'it ends like a sentence' },
    { text: 'Read the letter, the mayor said.', why: 'a sentence' },
  ],
})
