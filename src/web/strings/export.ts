/** Words of copying and exporting. */
export const exportStrings = {
  button: 'Copy or save',
  copyLink: 'Copy link to this view',
  copyClaim: 'Copy with citation',
  copyClaimLink: 'Copy link',
  chartSvg: 'Save chart as SVG',
  chartPng: 'Save chart as PNG',
  table: 'Save table as CSV',
  claimActions: (words: string) => `Copy: ${words}`,
  saved: (name: string) => `Saved ${name}`,
  pictureFailed: 'The browser could not draw the picture.',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying.',
  via: 'via',
  asOf: 'As of',
  origin: 'Origin',
  pictureNote: (address: string) => `Onrecord: what was said, not what is so. ${address}`,
}
