import { labelRule } from '../label-rule.ts'

export const reportingCredit = labelRule({
  id: 'reporting-credit',
  kind: 'credit-line',
  phenomenon: 'who reported, wrote and edited a text, as agencies end it',
  signs: [
    /^[([]?(?:Additional reporting|Reporting|Writing|Editing|Compiled|Edited|Translated|Written|Produced) (?:and (?:writing|editing) )?by:? \p{Lu}[^!?]{2,280}$/u,
    /^\(?With (?:additional )?(?:inputs?|reporting|files) (?:from|by) [\p{L}, ]{2,80}\)?\.?$/u,
    /^(?:Our Standards:|Our standards:) .{2,80}$/,
  ],
  examples: [
    'The river rose.\n\n[Reporting by Ada Lind in Low Town; Editing by Tom Marsh]',
    '[(Additional reporting by Ada Lind)]',
    '[Edited by Tom Marsh]',
    '[(With inputs from agencies)]',
  ],
  counterexamples: [{ text: 'Reporting by the ministry was late, the auditor said!', why: 'no name follows' }],
})
