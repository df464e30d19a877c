import { labelRule } from '../label-rule.ts'

export const correctionRequest = labelRule({
  id: 'correction-request',
  kind: 'correction',
  phenomenon: 'requests to report a mistake, how to reach the newsroom',
  patterns: [
    /^(?:to )?(?:suggest|report|submit|request) (?:a |an )?(?:correction|clarification|typo|error|mistake|problem)s?\b.{0,120}$/,
    /^(?:if you (?:have )?(?:find|found|spot|spotted|notice|noticed|see)|found|spotted|noticed|see|spot) (?:a|an|any|something) ?(?:spelling |factual )?(?:error|mistake|typo|inaccuracy|wrong)\b.{0,120}$/,
    /^(?:please |you can (?:also )?)?(?:select|highlight|mark) (?:the|it|a|any) .{0,60}\bctrl ?\+ ?enter\b.{0,40}$/,
    /^(?:do you )?have (?:a|any) (?:story|news|tip|question|confidential tip)s?\b.{0,40}\b(?:email|contact|send|write|let us know|get in touch)\b.{0,120}$/,
    /^(?:contact|email) (?:us|the newsroom|the editor|our newsroom)\b.{0,80}$/,
  ],
  examples: [
    'The river rose.\n\n[To suggest a correction, write to the desk]\n[You can mark the mistake with Ctrl + Enter, too]',
    '[Spotted a mistake? Tell us.]',
    '[Contact us at desk@herald.example]',
  ],
  counterexamples: [
    {
      text: 'Correction: An earlier version of this report gave the wrong date.',
      why: 'it says something about the report',
    },
    { text: 'Found a week later, the boat was empty.', why: 'a sentence' },
  ],
})
