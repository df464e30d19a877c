import { labelRule } from '../label-rule.ts'

export const newsletter = labelRule({
  id: 'newsletter',
  kind: 'newsletter',
  phenomenon: 'invitations to subscribe, follow, join or give',
  phrases: [
    'subscribe',
    'subscribe now',
    'newsletter',
    'newsletters',
    'donate',
    'donate now',
    'support us',
    'get alerts',
    'become a member',
    'start your free trial',
    'already a subscriber',
    'already a member',
  ],
  patterns: [
    /^(?:please )?(?:sign up|subscribe|register)(?: now| here| today| free)?,? (?:for|to|and)\b.{0,60}\b(?:newsletters?|newsletter here|updates|alerts|emails?|channel|podcast|briefing|inbox|digest|morning|free)\b.{0,80}$/,
    /^(?:get|receive|want)\b.{2,120}\b(?:in|to|into|straight to|delivered to) your (?:inbox|email|phone|mailbox)\b.{0,80}$/,
    /^(?:please )?(?:follow|like|join|find) (?:us|our|the) ?.{0,40}\b(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok|channel|community)\b.{0,60}$/,
    /^(?:follow|like) .{2,40} on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok)\b.{0,60}$/,
    /^(?:please )?(?:support|help) (?:us|our|independent)\b.{0,80}\b(?:journalism|newsroom|reporting|work|donat\w{1,5}|member\w{0,4})\b.{0,60}$/,
    /^download (?:the|our) .{0,40}\bapp\b.{0,60}$/,
    /^(?:this (?:article|content|story) is for subscribers(?: only)?|to continue reading,? (?:please )?(?:subscribe|log in|sign in|register)).{0,60}$/,
  ],
  examples: [
    'The river rose.\n[Sign up for our daily newsletter]',
    'The river rose.\n\n[Get the day’s top stories delivered to your inbox.]\n\nIt fell on Friday.',
    '[Follow us on Facebook and Telegram]',
    '[Join our WhatsApp channel]',
  ],
  counterexamples: [
    { text: 'Subscribe rates rose, the paper said.', why: 'a sentence' },
    { text: 'Get out, the mayor told them.', why: 'a sentence that begins with the verb' },
    { text: 'The group sent its updates to subscribers of the newsletter.', why: 'a sentence about a newsletter' },
  ],
})
