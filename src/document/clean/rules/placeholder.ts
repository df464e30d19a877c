import { labelRule } from '../label-rule.ts'

export const placeholder = labelRule({
  id: 'placeholder',
  kind: 'placeholder',
  phenomenon: 'words that stand in for a part of the page that was not loaded',
  phrases: [
    'loading',
    'loading now',
    'loading comments',
    'please wait',
    'please enable javascript',
    'javascript is disabled',
    'this video cannot be played',
    'video unavailable',
    'your browser does not support the video tag',
    'your browser does not support the audio element',
    'no media source currently available',
    'play video',
    'playing',
    'unmute',
    'mute',
    'embed',
    'copy embed code',
    'view this post on instagram',
    'view on x',
    'view on twitter',
    'sorry, this post is no longer available',
  ],
  patterns: [/^you need to enable javascript to\b/, /^please enable (?:cookies|javascript)\b/],
  examples: [
    '[Loading Now]\n\nRiver rises in the low town\n\nThe river rose on Monday.',
    '[Please enable JavaScript to view the comments.]',
  ],
  counterexamples: [
    { text: 'Loading ships took two days, the port said.', why: 'a sentence that begins with the word' },
  ],
})
