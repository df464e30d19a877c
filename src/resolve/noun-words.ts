const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What a body or person puts out: "the institute's analysis" speaks for the institute. */
export const UTTERANCES = set(`
  analysis analyses report reports statement statements estimate estimates assessment assessments forecast forecasts data figures
  figure tally count toll numbers announcement comment comments remark remarks briefing update updates bulletin post posts tweet tweets
  letter message messages press release website site channel page account article story interview speech address email emails filing testimony broadcast
  newscast programme program study survey findings finding review investigation audit documents document memo video footage map maps
  words warning claim claims allegation allegations press-service service editorial column blog vlog vblog newsletter outlook projections
  model calculations conclusion conclusions view opinion news reporting
`)

/** Nouns after or before the name of a publisher: 'the Varnia Courier newspaper'. */
export const PUBLISHERS = set(`
  agency outlet newspaper paper daily weekly magazine broadcaster channel station network site website portal wire service tabloid
  journal publication radio television programme program broadcast
`)

/** Nouns for people who speak for the body they come 'from'. */
export const SPEAKERS = set(`
  analyst analysts expert experts researcher researchers official officials spokesman spokeswoman spokesperson spokesmen spokespeople
  spokespersons representative representatives source sources officer officers scientist scientists investigator investigators monitor
  organiser organisers organizer organizers monitors economist economists adviser advisers staff member members head director chief leader leaders team doctors author authors
`)

/** Nouns for those whose office it is to speak for a body. */
export const SPOKESPEOPLE = set(`
  spokesman spokeswoman spokesperson spokesmen spokeswomen spokespersons spokespeople
`)

/** Common nouns for a body or for those who act for one: they can own what is put out. */
export const OWNING_NOUNS =
  /^(?:media|intelligence|government|military|police|ministry|army|officials|authorities|agency|navy|president|general|minister|group)$/

/** Quantifiers and describing words that are no part of what an unnamed group is called. */
export const DROPPED_BEFORE_GROUP = set(`
  the a an one some several many most few other another all both any certain various numerous two three four five six seven eight nine ten
  at least about nearly almost more than notable unnamed
  anonymous unidentified unconfirmed widespread recent new latest these those this that its his her their our more such different
  independent separate early initial unspecified preliminary
`)

/** Role nouns with what they can mean: a kind of entity, and words that its name, title or role must show. */
export const ROLE_NOUNS: ReadonlyMap<string, RoleNoun> = new Map(
  Object.entries({
    ministry: { kind: 'organisation', shows: /ministry/ },
    agency: {
      kind: 'organisation',
      shows: /agency|service|directorate|bureau|intelligence|organi[sz]ation|administration|authority|office/,
    },
    service: { kind: 'organisation', shows: /service|directorate/ },
    directorate: { kind: 'organisation', shows: /directorate/ },
    institute: { kind: 'organisation', shows: /institut/ },
    university: { kind: 'organisation', shows: /universit/ },
    council: { kind: 'organisation', shows: /council/ },
    committee: { kind: 'organisation', shows: /committee/ },
    commission: { kind: 'organisation', shows: /commission/ },
    party: { kind: 'organisation', shows: /party/ },
    court: { kind: 'organisation', shows: /court|tribunal/ },
    department: { kind: 'organisation', shows: /department/ },
    bureau: { kind: 'organisation', shows: /bureau/ },
    office: { kind: 'organisation', shows: /office/ },
    firm: { kind: 'organisation', shows: /corp|inc|ltd|company|group|plc|co$/ },
    airline: { kind: 'organisation', shows: /\bair|airways/ },
    bank: { kind: 'organisation', shows: /bank/ },
    hospital: { kind: 'organisation', shows: /hospital|clinic|medical/ },
    company: { kind: 'organisation', shows: /corp|inc|ltd|company|group|plc|co$/ },
    brigade: { kind: 'organisation', shows: /brigade/ },
    unit: { kind: 'organisation', shows: /brigade|battalion|regiment|unit|division/ },
    guard: { kind: 'organisation', shows: /guard/ },
    army: { kind: 'organisation', shows: /army|forces/ },
    military: { kind: 'organisation', shows: /military|army|forces|defen[cs]e/ },
    alliance: { kind: 'organisation', shows: /nato|alliance|coalition/ },
    bloc: { kind: 'organisation', shows: /union|nato|asean/ },
    union: { kind: 'organisation', shows: /union/ },
    group: { kind: 'organisation', shows: null },
    organization: { kind: 'organisation', shows: null },
    organisation: { kind: 'organisation', shows: null },
    'think-tank': { kind: 'organisation', shows: /institut|center|centre|foundation/ },
    observatory: { kind: 'organisation', shows: /observatory/ },
    watchdog: { kind: 'organisation', shows: /watch|observatory|agency/ },
    newspaper: { kind: 'organisation', shows: null, role: 'media' },
    paper: { kind: 'organisation', shows: null, role: 'media' },
    outlet: { kind: 'organisation', shows: null, role: 'media' },
    article: { kind: 'organisation', shows: null, role: 'media' },
    report: { kind: 'organisation', shows: null, role: 'media' },
    broadcaster: { kind: 'organisation', shows: null, role: 'media' },
    magazine: { kind: 'organisation', shows: null, role: 'media' },
    channel: { kind: 'organisation', shows: null, role: 'media' },
    website: { kind: 'organisation', shows: null, role: 'media' },
    president: { kind: 'person', shows: /president/ },
    minister: { kind: 'person', shows: /minister/ },
    premier: { kind: 'person', shows: /premier|prime minister/ },
    chancellor: { kind: 'person', shows: /chancellor/ },
    secretary: { kind: 'person', shows: /secretary/ },
    general: { kind: 'person', shows: /gen\b|general|commander/ },
    colonel: { kind: 'person', shows: /col\b|colonel/ },
    major: { kind: 'person', shows: /maj\b|major/ },
    commander: { kind: 'person', shows: /commander|gen\b|general|chief/ },
    admiral: { kind: 'person', shows: /adm\b|admiral/ },
    governor: { kind: 'person', shows: /gov\b|governor/ },
    mayor: { kind: 'person', shows: /mayor/ },
    senator: { kind: 'person', shows: /sen\b|senator/ },
    spokesman: { kind: 'person', shows: /spokes/ },
    spokeswoman: { kind: 'person', shows: /spokes/ },
    spokesperson: { kind: 'person', shows: /spokes/ },
    ambassador: { kind: 'person', shows: /ambassador/ },
    envoy: { kind: 'person', shows: /envoy/ },
    chief: { kind: 'person', shows: /chief|head|director|secretary general/ },
    head: { kind: 'person', shows: /chief|head|director/ },
    director: { kind: 'person', shows: /director/ },
    leader: { kind: 'person', shows: /leader|president|prime minister|premier/ },
    journalist: { kind: 'person', shows: /journalist|reporter|editor/ },
    official: { kind: 'person', shows: /minister|secretary|official|spokes|adviser|advisor|governor|mayor/ },
    analyst: { kind: 'person', shows: /analyst|expert|researcher|fellow/ },
    expert: { kind: 'person', shows: /analyst|expert|researcher|professor/ },
    professor: { kind: 'person', shows: /prof/ },
    judge: { kind: 'person', shows: /judge|justice/ },
    sheriff: { kind: 'person', shows: /sheriff/ },
    pope: { kind: 'person', shows: /pope/ },
    king: { kind: 'person', shows: /king/ },
  } satisfies Record<string, RoleNoun>),
)

/** What a role noun can mean. `shows: null` is met by any entity of the kind (and role, where one is given). */
export interface RoleNoun {
  readonly kind: 'person' | 'organisation'
  readonly shows: RegExp | null
  readonly role?: string
}
