/** One gold set: what is extracted, with which flags, and the scorers that read the result. Paths are relative to `../shared`. */
export interface GoldSet {
  readonly name: string
  readonly input: string
  readonly flags: readonly string[]
  /** Script, and whether it takes the gold file before the predictions. */
  readonly scorers: readonly { readonly script: string; readonly gold: boolean }[]
  /** Whether recall is kept beside F1: where the gold leaves out what a good reader finds, precision says little. */
  readonly recall: boolean
}

const dev = (folder: string, file: string): GoldSet => ({
  name: `${folder}/${file}`,
  input: `dev/${folder}/${file}.jsonl`,
  flags: ['--mentions', '--no-links'],
  scorers: [{ script: `dev/score-${folder}.mjs`, gold: true }],
  recall: folder === 'casualties',
})

/** Treebanks: how well words are tagged, which no script of the gold data scores. Paths are relative to `../shared`. */
export const treebanks = ['ewt-dev', 'gum-dev'].map((name) => ({
  name: `treebanks/${name}`,
  input: `dev/treebanks/${name}.conllu`,
}))

const seedScorers = ['gold/score.mjs', 'gold/score-relations.mjs', 'gold/score-events.mjs'].map((script) => ({
  script,
  gold: false,
}))

/** Every set that is scored; one that does not stand beside the checkout is left out and keeps its committed scores. */
export const goldSets: readonly GoldSet[] = [
  { name: 'seeds', input: 'seeds', flags: [], scorers: seedScorers, recall: false },
  {
    name: 'seeds with manifest',
    input: 'seeds',
    flags: ['--manifest', 'gold/seeds/manifest.jsonl'],
    scorers: seedScorers,
    recall: false,
  },
  dev('statements', 'polnear-dev'),
  dev('statements', 'polnear-train'),
  dev('quantities', 'newsquant-dev'),
  dev('times', 'timebank'),
  dev('times', 'aquaint'),
  dev('times', 'wikiwars-train'),
  dev('casualties', 'muc-dev'),
  dev('casualties', 'muc-tst1'),
  dev('casualties', 'muc-tst2'),
  dev('names', 're3d'),
  dev('places', 'lgl'),
  dev('places', 'tr-news'),
]
