const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const FEMININE = set(
  'abigail alexandra alice alicia alison amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie ' +
    'ashley audrey barbara beatrice becky beth betty beverly brenda bridget brittany caitlin camila camille carla carmen carol caroline carolyn ' +
    'carrie catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia connie courtney cristina cynthia ' +
    'dana daniela danielle dawn debbie deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ' +
    'ella ellen emily emma erica erin esther eva evelyn fatima faye federica fiona florence frances francesca gemma gina gladys gloria grace greta ' +
    'hannah harriet hazel heather heidi helen helena hillary holly ida ilse ingrid irene irina iris isabel isabella jackie jacqueline jane janet ' +
    'janice jasmine jean jeanne jelena jenna jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia julie juliet ' +
    'kamala karen karin kate katherine kathleen kathryn kathy katie katrina kelly kimberly kirsten kristen kristin kristina laura lauren laurie leah ' +
    'leila lena lidia lillian lily linda lindsay lindsey lisa liz lois lori lorraine louise lucia lucy luisa lydia lynn madeleine madison magdalena ' +
    'marcia margaret margarita maria mariam mariana marianne marie marina marisa marjorie marlene marta martha martina mary matilda maureen maya megan ' +
    'melanie melinda melissa mercedes meredith mia michele michelle mildred mina miranda miriam molly mona monica myriam nadia nadine nancy naomi natalia ' +
    'natalie natasha nicole nina nora oksana olena olga olha olivia pamela patricia paula paulina peggy penny petra phyllis priya rachel rebecca regina ' +
    'rita roberta rosa rose rosemary roxanne ruby ruth sabrina samantha sandra sara sarah sharon sheila shelley shirley silvia simone siobhan sofia sonia ' +
    'sophia sophie stacey stacy stella stephanie sue susan susanne suzanne svetlana sviatlana sylvia sylvie tamara tammy tania tanya tara tatiana teresa ' +
    'theresa therese tiffany tina tracy trisha ursula valentina valeria valerie vanessa vera veronica vicki vickie victoria viktoria vivian wanda wendy ' +
    'whitney yolanda yulia yvette yvonne zainab zoe',
)

const MASCULINE = set(
  'aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alessandro alexander alexei alfred ali allan allen ' +
    'alvin anders andre andreas andrei andrew andriy andrzej andy angus anthony anton antonio arnold arthur ash ashraf barack barry bashar ben benjamin ' +
    'bernard bernie bill billy bob boris brad bradley brandon brett brian bruce bruno bryan calvin carl carlos charles charlie chris christian christopher ' +
    'chuck clarence claude colin connor craig curtis cyril damian dan daniel danny darren dave david dean denis dennis derek diego dieter dmitri dmitry ' +
    'dmytro dominic don donald doug douglas duncan earl ed eddie edgar eduardo edward edwin elias elon emil emmanuel enrique eric erik ernest ethan eugene evan ' +
    'farid felipe felix fernando francis francisco frank fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gilbert glen glenn gordon ' +
    'graham greg gregory guillermo gustavo guy haider hamid hank hans harold harry harvey hasan hassan hector henry herbert hiroshi howard hubert hugh hugo hussein ' +
    'ian ibrahim igor ilya isaac ismail ivan ivo jack jacob jacques jake jamal james jared jason javier jay jeff jeffrey jens jeremy jerome jerry jim jimmy joe joel ' +
    'john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio jun justin karim karl keith ken kenneth kevin khaled kirill klaus kurt kyle ' +
    'lars laurent lawrence leo leon leonard leonid leroy lloyd louis luca lucas luis luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark markus ' +
    'martin marvin mateo matt matteo matthew maurice max mehmet michael miguel mike mikhail milan mitch mitchell mitt mohamed mohammad mohammed moses muhammad murray ' +
    'mustafa mykhailo mykola narendra nathan neil nelson nicholas nick nicolas nigel nikolai noah norman nouri oleg oleh oleksandr oleksiy oliver omar oscar osama otto ' +
    'pablo pat patrick paul paulo pavel pavlo pedro pete peter phil philip philippe phillip pierre rafael rahul ralph ramon ramzan randy raul ray raymond recep richard ' +
    'rick ricky rishi rob robert roberto rodrigo roger roland ron ronald roy rudy rupert russell rustam rustem ryan saddam salman sam samuel scott sean sebastian ' +
    'sergei sergey sergio serhii serhiy seth shane simon spencer staffan stanley stefan stephen steve steven stuart tariq ted terry theodore thomas tim timothy tobias ' +
    'todd tom tommy tony trevor troy tyler vadim valerii vernon victor viktor vincent vitaly vladimir volodymyr wade walter warren wayne wesley will william willie winston ' +
    'xi yasser yevgeny yuri yurii yuriy yusuf zachary',
)

/** The gender that a given name nearly always has; `null` where it says nothing. */
export function genderOf(given: string): 'f' | 'm' | null {
  const name = given.toLowerCase()
  if (FEMININE.has(name)) return 'f'
  return MASCULINE.has(name) ? 'm' : null
}
