import { labelRule } from '../label-rule.ts'

export const copyright = labelRule({
  id: 'copyright',
  kind: 'copyright',
  phenomenon: 'notices of who owns the text',
  patterns: [
    /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by )).{0,200}$/,
    /^[^.]{0,80}\ball rights reserved$/,
    /^(?:all rights reserved\b|this material may not be published|may not be (?:published|reprinted|reproduced)|no part of this (?:article|publication|story)).{0,200}$/,
    /^(?:disclaimer ?:|(?:the )?(?:views|opinions) expressed (?:in this|here|by the author|are)).{2,280}$/,
    /^\(?(?:except for the headline, )?this (?:story|article|report|copy) has not been (?:edited|created) by\b.{2,200}$/,
    /^this (?:story|article|report) (?:is|was) (?:auto-generated|published|generated) from (?:a|an) .{0,40}feed\b.{0,160}$/,
    /^this article is more than \d{1,2} (?:months?|years?|weeks?) old$/,
    /^(?:reprinted|republished|reproduced|used) (?:with|by) (?:the )?(?:kind )?permission\b.{0,100}$/,
  ],
  examples: [
    'The river rose.\n\n[© 2021 Low Town Herald. All rights reserved.]',
    '[Copyright 2021 Low Town Herald]',
    '[(Except for the headline, this story has not been edited by the Herald.)]',
    '[Disclaimer: the views in this text are those of its author.]',
    '[This material may not be published, broadcast, rewritten or redistributed.]',
  ],
  counterexamples: [{ text: 'Copyright law was changed in May, the court said.', why: 'a sentence about copyright' }],
})
