const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Nouns that name an office, rank or calling and stand before the name of who holds it, folded. */
export const TITLE_NOUNS = set(`
  president minister premier chancellor secretary general chief commander ambassador envoy governor mayor senator
  congressman congresswoman representative deputy spokesman spokeswoman spokesperson spokesmen director chairman chairwoman
  chair chairperson leader king queen prince princess emperor sultan sheikh sheik ayatollah imam pope cardinal archbishop
  bishop patriarch rabbi pastor reverend father sister judge justice attorney prosecutor lawyer sheriff detective inspector
  superintendent commissioner officer constable captain colonel major lieutenant sergeant corporal private admiral commodore
  marshal brigadier airman seaman specialist lance professor doctor dr prof mr mrs ms miss mx sir dame lord lady baroness baron
  count duke duchess analyst journalist reporter correspondent editor author writer activist adviser advisor aide economist
  researcher historian expert scientist physicist professor coach manager candidate nominee lawmaker councilman councilwoman
  councillor councilor speaker coordinator administrator undersecretary treasurer comptroller founder co-founder ceo cfo
  executive head negotiator diplomat dissident singer actor actress star pilot astronaut cosmonaut soldier marine
  gen lt col maj capt cpt sgt cpl pvt pfc adm brig cmdr comdr sen rep gov rev hon fr spc msgt ssgt lcpl supt det insp cllr mp
  hajj haji mullah maulana vicepresident warlord strongman oligarch tycoon billionaire banker trader engineer teacher nurse
  farmer fisherman resident survivor volunteer driver owner designer artist musician rapper filmmaker photographer blogger
  backer patrolman patrolwoman investigator trooper
`)

/** Words that may stand between a nationality and a title noun, or before it. */
export const TITLE_MODIFIERS = set(`
  former acting deputy vice senior prime foreign defense defence interior finance health education justice energy environment
  agriculture transport trade home first assistant associate interim outgoing incumbent chief army navy police military air force
  staff press government opposition party state federal regional national security intelligence special field rear lt lieutenant
  maj major brig brigadier sgt sergeant master gunnery petty warrant executive managing general attorney supreme grand crown
  ex then-acting retired ret veteran nobel laureate human rights presidential parliamentary supreme rebel militia ex- co-
`)

/** Particles inside a person's name. */
export const NAME_PARTICLES = set(`
  de da dos das del della di du la le van von der den ter ten bin bint ibn ben al el as ash an ar ad at az ul ur abd abu umm ould
  af zu
`)

/** Heads that make a capitalised run an organisation. */
export const ORGANISATION_HEADS = set(`
  ministry university agency institute institution council committee commission party army brigade brigades battalion regiment division
  corps corp corporation inc ltd llc plc company co bank department dept office bureau service services forces force command union
  association organization organisation foundation federation league front movement congress parliament senate assembly
  court tribunal police guard guards navy authority administration board center centre school college hospital church group
  coalition network news times post herald tribune gazette radio television tv press journal airlines airways airline club fund
  society trust observatory directorate secretariat cabinet government militia fleet squadron wing alliance initiative
  academy broadcasting telegraph magazine newspaper chronicle observer guardian daily weekly industries holdings
  partners enterprises systems technologies laboratories laboratory lab labs motors pharmaceuticals studios records
  conference confederation consortium cooperative chamber legion knesset duma bundestag diet synod caucus taskforce
  brotherhood jihad resistance clinic orchestra team squad sox yankees giants museum library archives republicans democrats
  ministries intelligence defence staff mission panel ombudsman watch international monitor exchange insurance energy
  petroleum oil gas electric power water motor foods stores bancorp securities capital ventures media communications
  entertainment pictures airforce cossacks commandos rangers marines infantry artillery regiments detachment
`)

/** Of these, the heads that govern 'of …' or 'for …' ('Ministry of Health', 'Center for Policy'). */
export const GOVERNING_HEADS = set(`
  ministry university institute institution council committee commission party army department dept office bureau union bank
  association organization organisation foundation federation league front movement congress court house board center centre
  school college church group academy society directorate secretariat government ministries chamber conference confederation
  agency authority administration association corps fund hospital museum library brotherhood knights daughters sons bishops
  joint supreme high coalition alliance campaign staff mission service court defence friends doctors reporters
`)

/** Words that by themselves do not make a run an organisation, only after a name ('Kyiv Post', not 'Post'). */
export const WEAK_HEADS = set(`
  post times news press service services office force group front center centre team wing power water energy gas oil media
  partners systems capital intelligence staff mission panel watch international exchange library museum school church council
  court police hospital club college party division company board guard command movement union daily weekly guardian observer
  co gas motor motors records defence resistance initiative network administration conference records magazine journal army navy
`)

/** Heads that make a capitalised run a place. */
export const PLACE_HEADS = set(`
  province region oblast krai raion okrug governorate prefecture county district state territory republic valley river lake
  mountain mountains mount hill hills island islands isle isles sea ocean gulf bay strait straits channel canal peninsula cape
  desert plateau basin delta coast beach harbor harbour port forest park creek falls springs canyon bridge dam airport
  airfield airbase street avenue road boulevard highway square city town township village borough parish heights plains
  pass glacier reservoir border corridor strip rapids ridge ranch barrage freeway interstate drive lane terrace ave st blvd
`)

/** Heads before the name: 'Lake Baikal', 'Mount Sinjar', 'Gulf of Aden', 'Strait of Hormuz'. */
export const PLACE_OPENERS = set(
  'mount mt lake river cape fort ft port camp saint st san santa isle gulf bay strait sea city province state district town village island governorate county republic',
)

/** Verbs of saying in the forms that stand next to a speaker. */
export const SAYING = set(`
  said says saying told tells added adds wrote writes warned warns noted claimed claims stated states explained argued announced
  insisted replied recalled tweeted testified acknowledged admitted denied declared confirmed predicted suggested complained joked
  quipped asked reported urged vowed remarked commented concluded believes believed thinks described
`)

/** Prepositions after which an unknown name is a place. */
export const PLACE_PREPOSITIONS = set(
  'in near outside inside around across throughout toward towards northwest northeast southwest southeast',
)

/** Capitalised words that are never a name by themselves: calendar, pronouns, function words, words of address and headings. */
export const NEVER_NAMES = set(`
  i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm gmt utc est edt
  pst pdt cet bst a an the this that these those he she it we they you his her its our their my your who what when where why how which
  and or but nor so yet for if in on at by to of as from with without about against between into through during before after above
  below under over again further then once here there all any both each few more most other some such no not only own same than too
  very can will just should would could may might must shall do does did has have had is are was were be been being also however
  meanwhile moreover although though because since while until unless despite according additionally furthermore nevertheless
  yes well now today yesterday tomorrow later earlier recently still even although perhaps maybe like one two three four five six
  seven eight nine ten hundreds thousands millions dozens first second third last next many several another every either neither
  photo video image file advertisement read watch see click share copyright source updated published category related topics
  christmas easter ramadan thanksgiving halloween eid god islam christianity judaism
  english arabic
  as per via re ok okay please thanks thank sorry dear hello
`)

/** Ordinary nouns that open sentences and that the tagger takes for names there ('Officials said …'). */
export const COMMON_OPENERS = set(`
  officials official soldiers soldier troops troop forces force police authorities authority residents resident people
  witnesses witness analysts analyst experts expert observers observer reporters reporter journalists journalist protesters
  critics critic supporters supporter opponents leaders leader members member workers worker students student teachers
  rebels rebel militants militant insurgents fighters fighter civilians civilian children child women woman men man families
  family victims victim survivors survivor refugees refugee migrants migrant lawmakers lawmaker diplomats diplomat ministers
  minister president government state states army navy military commanders commander officers officer spokesman spokeswoman
  rescuers rescue firefighters doctors doctor hospitals hospital scientists researchers economists investors companies company
  prosecutors lawyers lawyer judges judge court courts voters voter republicans democrats parliament congress senate security
  sources source reports report news media intelligence data figures numbers casualties losses attacks attack strikes strike
  airstrikes shelling fighting clashes talks negotiations peace war wars conflict sanctions aid food water power oil gas prices
  schools school churches church homes houses buildings roads bridges flights trains emergency crews crew flood floods flooding
  rain storm storms earthquake earthquakes tsunami hurricane wildfire wildfires volunteers volunteer neighbors neighbours
  investigators detectives elections election votes campaign mayor governor secretary general captain colonel church
  city town village county district local national international foreign federal regional human public private political
  economic social former senior young old early late recent new major key top high low big small good bad black white
  plans plan efforts effort images image pictures video footage documents document letters statement statements
  armed air ground naval nuclear total overall nearly almost around roughly approximately details coalition ambassador
  islamic christian muslim muslims christians jewish jews catholic arab arabs kurds kurdish western eastern northern southern
  western-backed allied commandos paramedics peacekeepers detainees prisoners hostages suspects suspect defendants
`)

/** Capitalised words that describe a person before the name. */
export const DESCRIBING = set(`
  republican democrat democratic conservative labour labor liberal independent green socialist communist rival fellow former then
  christian muslim jewish catholic sunni shia shiite kurdish arab european african asian western east west north south olympic
`)
