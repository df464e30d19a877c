import type { CauseRow, EventRow, SenseRow } from '../../src/model/pack.ts'
import { words } from '../words.ts'

/** What attackers use, who they are and what they do: harm that it does is an assault. */
export const causes: readonly CauseRow[] = [
  {
    eventType: 'ASSAULT',
    phrase: 'a bomb killed nine at the market',
    verbs: words(
      'attack|shell|bomb|bombard|storm|raid|ambush|shoot|fire|stab|assassinate|murder|massacre|behead|execute|detonate|abduct|kidnap|invade|clash',
    ),
    nouns: words(
      'bomb|bomber|bombing|missile|rocket|drone|shell|shelling|grenade|mortar|landmine|airstrike|warhead|gun|gunman|gunfire|rifle|bullet|knife',
      'artillery|explosive|ied|warplane|sniper|militant|insurgent|rebel|jihadist|terrorist|attacker|assailant|hijacker|militia|extremist',
      'shooter|raid|attack|assault|offensive|counteroffensive|clash|ambush|battle|massacre|shooting|stabbing|murder|war|fighting|firefight|gunfight',
      'bombardment|invasion|incursion|terrorism|terror|suicide|arson|arsonist',
    ),
  },
]

/** Words of war that are none among workers. */
export const senses: readonly SenseRow[] = [
  {
    eventType: 'PROTEST',
    phrase: 'the dockers struck for higher wages',
    words: ['strike'],
    near: words(
      'union|worker|wage|pay|walkout|picket|docker|nurse|teacher|striker|employer|staff|labour|labor|railway|rail|passenger|flight|employee',
    ),
    anywhere: words('union|walkout|picket|striker|wage'),
  },
]

/** Words that report an event of war or politics, by PLOVER type. */
export const events: readonly EventRow[] = [
  {
    eventType: 'ASSAULT',
    asCause: words('kill|wound|injure|hurt|maim|destroy|strike|blow up|knock out|blast|explosion|casualty|hit|damage'),
    onlyCaused: words('hit|damage'),
    suffered: words('suffer|sustain|incur|lose|come|casualty|loss'),
    phrase: 'raiders shelled the depot and captured its guards',
    verbs: words(
      'attack|kill|wound|injure|hurt|destroy|capture|shell|bomb|bombard|strike|storm|raid|assault|ambush',
      'overrun|seize|shoot|fire|invade|clash|fight|assassinate|murder|massacre|execute|behead|rape',
      'torture|stab|abduct|kidnap|pepper-spray|knock out|shoot down|blow up|advance|repel|repulse|retake|recapture',
      'liberate|besiege|gun down|maim|regain|push back|drop|detonate|hijack|behead|lynch|hit|damage',
    ),
    nouns: words(
      'attack|assault|offensive|counteroffensive|counterattack|clash|invasion|incursion|raid|strike',
      'airstrike|bombing|shelling|bombardment|ambush|battle|skirmish|combat|massacre|assassination',
      'killing|murder|kidnapping|abduction|shooting|fighting|siege|casualty|loss|hostility|firefight',
      'blast|explosion|gunfire|war|stabbing|gunfight|hijacking|arson',
    ),
    phrases: words(
      'suffer casualty|suffer loss|sustain casualty|sustain loss|lose life|gain control|regain control',
      'take prisoner|take hostage|launch operation|launch offensive|launch attack',
      'launch counteroffensive|launch invasion|launch assault|launch strike|engage in combat',
      'take control|open fire|combat engagement|ground operation|special operation|offensive operation',
      'combat contact|military operation|suffer total|set fire|carry out attack|military action',
      'exchange fire|come under fire|come under attack|inflict loss|gain ground|kill or wound',
      'conduct strike|conduct airstrike|conduct raid|mount attack|stage attack|mount offensive|beat to death|suicide bombing|car bombing',
      'missile strike|drone strike|air strike|rocket attack|mortar attack|terror attack|arson attack|knock out or capture|hurl grenade|throw grenade|hurl bomb|throw bomb|plant bomb|set off bomb|hold hostage',
    ),
    except: words(
      'wound up|fight vehicle|drop by|drop to|drop from|drop sharply|strike deal|strike agreement|strike balance|strike chord|strike note|capture medal|capture title',
      'capture imagination|capture attention|capture image|capture footage|capture carbon|drop charge',
      'drop case|drop plan|drop out|storm out|shoot film|shoot video|attack problem|fight cancer|fight fire|fight blaze|fight flame|fight corruption',
      'fight inflation|seize opportunity|seize chance|destroy document|advance to final|advance to round|storm into final|storm to victory|storm to win|storm into lead',
    ),
  },
  {
    eventType: 'MOBILIZE',
    movesOwn: true,
    phrase: 'the Republic massed 500 reservists on the border',
    verbs: words('deploy|mobilise|mobilize|station|assemble|amass|muster|redeploy|regroup|re-equip', 'reinforce|mass'),
    nouns: words('deployment|mobilisation|mobilization|buildup|redeployment|reinforcement'),
    phrases: words(
      'military exercise|military drill|put on alert|call up reservist|scramble jet|bring in police|bring in troop|bring in soldier|move troop|move force|move soldier|move fleet|move warship|move tank',
    ),
  },
  {
    eventType: 'MOBILIZE',
    movesOwn: true,
    forAlly: 'AID',
    phrase: 'Korland dispatched 900 soldiers to its ally',
    verbs: ['dispatch'],
    nouns: [],
    phrases: words(
      'send troop|send soldier|send force|send marine|send battalion|send brigade|send reinforcement|send fighter|send police|send warship|send warplane|send tank',
    ),
  },
  {
    eventType: 'RETREAT',
    phrase: 'the garrison withdrew and its commander resigned',
    verbs: words('withdraw|retreat|resign|surrender|step down|pull back|pull out|abdicate|demobilize|fall back'),
    nouns: words('withdrawal|retreat|resignation|surrender|ceasefire|cease-fire|truce|pullout|pullback|armistice'),
    ofPeople: ['release', 'free'],
    phrases: words(
      'lay down arm|lift siege|release prisoner|release hostage|free prisoner|free hostage',
      'release captive|declare ceasefire|declare cease-fire|declare truce|agree ceasefire|call truce|quit post|quit job|release from prison|release from jail|release from custody|release on bail',
    ),
  },
  {
    eventType: 'AID',
    phrase: 'its ally shipped it howitzers',
    verbs: ['supply', 'donate'],
    nouns: ['shipment', 'airlift', 'donation'],
    phrases: words(
      'humanitarian aid|send aid|provide weapon|provide assistance|provide food|deliver aid',
      'deliver weapon|provide support|send weapon|military aid|receive aid|financial aid|grant asylum',
      'provide aid|provide shelter|provide medicine|deliver food|deliver medicine|deliver supply|send doctor|send medic|send supply|artillery supply',
    ),
  },
  {
    eventType: 'COERCE',
    phrase: 'police arrested the editor and imposed a curfew',
    verbs: words(
      'arrest|detain|imprison|deport|expel|jail|evict|confiscate|censor|occupy|control|outlaw|raze',
      'sentence|blockade|extradite|indict|remand|bar|ban|apprehend|convict|impound|handcuff|banish|barricade|cordon off|repossess',
    ),
    nouns: words(
      'arrest|detention|crackdown|curfew|lockdown|deportation|occupation|blockade|cyberattack|imprisonment',
      'conviction',
    ),
    phrases: words(
      'impose curfew|martial law|take into custody|hold without bond|hold without bail|hold in custody|hold in jail|round up|state of emergency|use force|fire tear gas|place under house arrest|put under house arrest|impose restriction|impose ban|impose martial law|declare emergency|shut down newspaper|break up protest|break up rally|break up demonstration|disperse crowd|disperse protester|seize drug|seize asset|seize cocaine|seize heroin',
      'tear gas|pepper spray',
    ),
  },
  {
    eventType: 'SANCTION',
    phrase: 'the bloc imposed sanctions on the bank',
    verbs: ['sanction', 'boycott', 'embargo', 'blacklist'],
    nouns: ['sanction', 'embargo', 'boycott'],
    phrases: words(
      'impose sanction|impose tariff|sever tie|cut tie|recall ambassador|suspend aid|expel diplomat',
      'break off relation',
    ),
  },
  {
    eventType: 'PROTEST',
    phrase: 'thousands marched through the capital',
    verbs: ['protest', 'riot', 'demonstrate', 'march', 'rally', 'picket'],
    nouns: words('protest|demonstration|riot|rally|uprising|unrest|protest march|sit-in|march|walkout'),
    doneBy: {
      verbs: words('gather|assemble|converge|chant|mass|congregate|throng'),
      nouns: words('protester|protestor|demonstrator|marcher|striker|picket|activist|campaigner'),
    },
    phrases: words(
      'go on strike|strike action|tram strike|train strike|rail strike|bus strike|general strike|transport strike|port strike|teacher strike|nurse strike|doctor strike|wage strike|labour strike|labor strike|take to the street|hunger strike|hold march|stage march|walk out|down tool|lay wreath|burn flag|burn effigy|block road|block highway|block bridge|block street|hold vigil|stage protest|hold protest|stage rally|hold rally|stage sit-in|picket line',
    ),
    except: words(
      'demonstrate by|demonstrate that|demonstrate how|demonstrate ability|demonstrate commitment|demonstrate prowess|rally to',
    ),
  },
  {
    eventType: 'THREATEN',
    phrase: 'the ministry warned it would answer in kind',
    verbs: ['threaten', 'vow'],
    nouns: ['threat', 'ultimatum'],
    phrases: words(
      'warn of retaliation|warn of repercussion|warn of consequence|warn of reprisal|warn of retribution|warn of action|issue ultimatum|issue threat|make threat',
    ),
  },
  {
    eventType: 'ACCUSE',
    phrase: 'the envoy accused the militia of theft',
    verbs: words(
      'accuse|condemn|denounce|criticize|criticise|blame|sue|allege|slam|decry|charge|prosecute|investigate|deplore|rebuke|arraign',
    ),
    nouns: ['accusation', 'condemnation', 'criticism', 'lawsuit', 'indictment', 'arraignment'],
    phrases: words(
      'take to task|launch investigation|press charge|file lawsuit|open investigation|open inquiry|open probe|open case|launch probe|launch inquiry|file complaint|bring charge|look into incident|under investigation',
    ),
  },
  {
    eventType: 'REJECT',
    phrase: 'the council rejected the plan',
    verbs: [
      'reject',
      'refuse',
      'veto',
      'deny',
      'decline',
      'oppose',
      'rebuff',
      'spurn',
      'renege',
      'defy',
      'dismiss',
      'snub',
      'flout',
    ],
    nouns: ['rejection', 'refusal', 'veto'],
    phrases: words(
      'turn down|rule out|object to|resist attempt|resist pressure|resist effort|resist call|resist demand|vote down|strike down|walk away from talk|back out of',
    ),
    except: ['decline to comment', 'refuse to comment', 'decline comment', 'decline to say', 'decline to give'],
  },
  {
    eventType: 'REQUEST',
    phrase: 'the mayor urged the army to halt',
    verbs: ['request', 'urge', 'demand', 'appeal', 'plead', 'call on'],
    nouns: ['request', 'appeal', 'plea', 'demand'],
    phrases: ['call for', 'call on', 'call upon', 'ask for', 'issue appeal'],
    except: ['appeal to voter', 'plead no'],
  },
  {
    eventType: 'CONSULT',
    phrase: 'ministers met in the border town',
    verbs: ['meet', 'negotiate', 'visit', 'confer', 'consult', 'mediate'],
    nouns: ['meeting', 'talk', 'negotiation', 'summit', 'visit', 'consultation', 'mediation'],
    phrases: ['hold talk', 'hold meeting', 'phone call', 'peace talk'],
    except: ['visit from'],
  },
  {
    eventType: 'AGREE',
    phrase: 'both sides pledged to keep the truce',
    verbs: ['agree', 'pledge', 'promise', 'volunteer', 'reaffirm', 'accept', 'ratify', 'approve'],
    nouns: ['pledge', 'promise'],
    phrases: words(
      'sign agreement|sign treaty|sign deal|sign accord|sign pact|sign contract|reach agreement|reach deal|reach accord|strike deal|strike agreement|work out agreement|broker deal|reach settlement|reach compromise|reach truce|seal deal|strike accord|strike bargain|conclude treaty|conclude agreement|pass law|pass bill|pass resolution|adopt resolution|adopt law',
    ),
  },
  {
    eventType: 'SUPPORT',
    phrase: 'the president endorsed the alliance',
    verbs: words(
      'endorse|praise|welcome|applaud|hail|commend|congratulate|honour|commemorate|thank|compliment|salute|laud',
    ),
    nouns: ['endorsement'],
    phrases: words(
      'voice support|express support|throw support behind|throw weight behind|lend support|recognise independence|recognize independence',
    ),
  },
  {
    eventType: 'COOPERATE',
    phrase: 'the neighbours exchanged prisoners',
    verbs: ['cooperate', 'collaborate', 'extradite'],
    nouns: ['prisoner exchange', 'prisoner swap', 'joint exercise'],
    phrases: words('exchange prisoner|swap prisoner|share intelligence|joint drill|restore tie'),
  },
  {
    eventType: 'CONCEDE',
    phrase: 'the government apologised and eased the curfew',
    verbs: ['concede', 'apologise', 'apologize', 'pardon', 'relent'],
    nouns: ['apology', 'amnesty', 'concession', 'pardon'],
    phrases: ['lift curfew', 'lift sanction', 'ease restriction', 'ease sanction', 'lift ban'],
  },
  {
    eventType: 'OTHER:appointment',
    phrase: 'the president named a new governor',
    verbs: ['appoint', 'nominate', 'elect', 'reappoint', 'inaugurate'],
    nouns: ['appointment', 'nomination'],
    phrases: words(
      'swear in|take office|name chairman|name president|name director|name minister|name ambassador|name coach|name chief|name commander|name governor|name head|name successor|name chancellor|name secretary',
    ),
  },
  {
    eventType: 'OTHER:dismissal',
    phrase: 'the general was sacked',
    verbs: ['sack', 'oust', 'depose', 'push out', 'impeach', 'overthrow'],
    ofPeople: ['fire', 'dismiss'],
    nouns: ['dismissal', 'ouster', 'sacking', 'coup'],
    phrases: words(
      'remove from office|remove from post|remove from position|remove from job|remove from chairmanship|remove from role|remove from board|strip of post|strip of title|push out|relieve of command|relieve of duty|force out|force from power|force from office|drive from power|remove from power|topple government|topple regime|topple president|topple leader|lay off|cut job|shed job|slash job',
    ),
  },
  {
    eventType: 'OTHER:cancellation',
    phrase: 'the mayor cancelled the rally',
    verbs: [],
    nouns: [],
    phrases: words(
      'cancel rally|cancel event|cancel trip|cancel visit|cancel talk|cancel meeting|cancel summit|cancel election|cancel concert|cancel match|cancel flight|cancel speech',
      'call off rally|call off strike|call off protest|call off talk|call off visit|call off meeting|call off search|call off election|postpone election|postpone vote|postpone summit|postpone visit|postpone talk',
    ),
  },
  {
    eventType: 'OTHER:award',
    phrase: 'forty sappers were decorated',
    verbs: ['award', 'decorate'],
    nouns: [],
  },
  {
    eventType: 'OTHER:launch',
    phrase: 'the agency put a satellite into orbit',
    verbs: ['launch'],
    nouns: ['launch'],
  },
  {
    eventType: 'OTHER:missing',
    phrase: 'four sailors are unaccounted for',
    phrases: ['unaccounted for', 'go missing'],
    verbs: ['disappear', 'vanish'],
    nouns: ['disappearance'],
  },
  {
    eventType: 'OTHER:robbery',
    phrase: 'two men robbed the bank',
    verbs: ['rob', 'steal', 'loot', 'burgle'],
    nouns: ['robbery', 'burglary', 'heist', 'looting', 'theft'],
    except: ['steal show', 'steal spotlight', 'steal heart'],
  },
  {
    eventType: 'OTHER:trial',
    phrase: 'the clerk appeared in court and pleaded guilty',
    verbs: ['acquit', 'exonerate'],
    nouns: ['acquittal'],
    phrases: words(
      'appear in court|appear before judge|appear before magistrate|appear before court|make appearance in court|make court appearance|plead guilty|plead innocent|plead not|take the stand|stand trial|go on trial|find guilty',
    ),
  },
]
