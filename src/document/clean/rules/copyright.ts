import { labelRule } from '../label-rule.ts'

export const copyright = labelRule({
  id: 'copyright',
  kind: 'copyright',
  phenomenon: 'notices of who owns the text',
  patterns: [
    /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by )).{0,200}$/,
    /^[^.]{0,80}\ball rights reserved$/,
    /^(?:all rights reserved\b|this material may not be published|may not be (?:published|reprinted|reproduced)|no part of this (?:article|publication|story)).{0,200}$/,
    /^(?:reprinted|republished|reproduced|used) (?:with|by) (?:the )?(?:kind )?permission\b.{0,100}$/,
  ],
  examples: [
    'The river rose.\n\n[© 2021 Low Town Herald. All rights reserved.]',
    '[Copyright 2021 Low Town Herald]',
    '[This material may not be published, broadcast, rewritten or redistributed.]',
  ],
  counterexamples: [{ text: 'Copyright law was changed in May, the court said.', why: 'a sentence about copyright' }],
})
