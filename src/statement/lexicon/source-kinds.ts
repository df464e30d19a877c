import type { SourceKind } from '../../model/statement.ts'

const ROWS: readonly (readonly [kind: SourceKind, nouns: string])[] = [
  [
    'official',
    'official authority spokesman spokeswoman spokesperson minister ministry government administration diplomat aide lawmaker legislator senator ' +
      'congressman congresswoman governor mayor president premier chancellor council department office embassy prosecutor judge court adviser ' +
      'advisor secretary parliament commission commissioner regulator agency ambassador envoy municipality councillor',
  ],
  [
    'military',
    'military army navy troop soldier commander general officer colonel major captain brigade battalion division sailor marine serviceman ' +
      'staff command force airman pilot gunner militia rebel insurgent guerrilla fighter defense defence',
  ],
  ['intelligence', 'intelligence spy espionage'],
  ['police', 'police policeman policewoman investigator detective sheriff gendarme constable gendarmerie'],
  [
    'rescue',
    'rescuer rescue firefighter fireman paramedic medic doctor hospital surgeon coastguard coroner nurse emergency',
  ],
  [
    'witness',
    'witness eyewitness resident survivor neighbor neighbour villager passenger local relative family bystander onlooker inhabitant islander ' +
      'farmer victim refugee evacuee detainee prisoner student worker shopkeeper driver',
  ],
  [
    'expert',
    'expert analyst researcher scientist professor economist historian observer academic engineer specialist scholar forecaster meteorologist ' +
      'epidemiologist geologist strategist consultant lawyer attorney',
  ],
  [
    'media',
    'media newspaper press radio television broadcaster journalist reporter outlet blogger blog channel news correspondent columnist magazine ' +
      'paper website portal daily weekly editor tabloid station newsroom',
  ],
  [
    'document',
    'report document survey poll study letter email memo record figure datum data footage video image photo statement article filing census ' +
      'analysis assessment statistic affidavit indictment complaint lawsuit bulletin map',
  ],
]

/** Who a common noun makes its bearer out to be, by lemma. */
export const sourceKinds: ReadonlyMap<string, SourceKind> = new Map(
  ROWS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
)

/** Nouns that say nothing of who it is: what stands before them does ('military sources', 'a police source'). */
export const FACELESS: ReadonlySet<string> = new Set(
  'source person people someone somebody insider man woman other one many some several few'.split(' '),
)

/** Heads whose kind a word before them narrows: 'intelligence officials', 'a military spokesman', 'army reports'. */
export const NARROWED: ReadonlySet<SourceKind> = new Set<SourceKind>(['official', 'military'])
