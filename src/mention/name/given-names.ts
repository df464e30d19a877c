/** Common given names of the world in Latin letters, folded: a capitalised run that opens with one is taken for a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdel abdul abdulaziz abdullah abdallah abdulrahman abe abigail abraham abu adam adel adrian ahmad ahmed aidan ' +
    'akbar akira alain alan alastair albert alberto alejandro aleksandr aleksandar aleksei aleksey alessandro alex ' +
    'alexander alexandra alexandre alexei alexey alfonso alfred alfredo ali alice alicia alina alison allan allen alyssa ' +
    'amal amanda amber amelia amina amir amit amy ana anastasia anatoliy anatoly anders andre andrea andreas andrei ' +
    'andrej andres andrew andrey andrii andriy andrzej andy angela angelina angus anil anita anjali ann anna anne annette ' +
    'annie anthony antoine anton antonio antony anwar april ari arjun armando arnold arthur arturo arun ash ashley ashraf asif ' +
    'astrid atsushi audrey august aung avi ayman aziz barack barbara barry bart bashar beatrice becky ben benedict benjamin ' +
    'benny bernard bernardo bernie bertrand beth betty beverly bill billy bob bobby bogdan bola bonnie boris brad bradley ' +
    'brandon brenda brendan brett brian bridget brittany bruce bruno bryan caitlin caleb calvin cameron camila camille ' +
    'carl carla carlo carlos carmen carol carole caroline carolyn carrie casey catherine cathy cecilia chad charles charlie ' +
    'charlotte chelsea cheryl chinedu chloe chris christian christina christine christopher chuck cindy claire clara ' +
    'clarence claude claudia claudio clay clayton clifford clinton clive cody colin connie connor conor constantin corey ' +
    'cory courtney craig cristina crystal curtis cynthia cyril daisy dale damian damien dan dana daniel daniela danielle ' +
    'danny dario darius darlene darrell darren dave david dawn dean debbie deborah debra denis denise dennis denys deborah ' +
    'derek desmond diana diane diego dieter dimitri dmitri dmitriy dmitro dmitry dmytro dolores dominic dominique don ' +
    'donald donna doris dorothy doug douglas duncan dustin dwight dylan earl ed eddie edgar edith eduardo edward edwin ' +
    'eileen elaine eleanor elena eli elias elijah elizabeth ella ellen elliot elon emil emilia emilio emily emma ' +
    'emmanuel eric erica erik erin ernest ernesto esther ethan eugene eva evan evelyn evgeny eyal fadi fahad faisal farah ' +
    'farid fatima faye federica felipe felix ferdinand fernando fiona florence floyd frances francesca francesco francis ' +
    'francisco francois frank frankie franklin franz fred frederic frederick frederik gabriel gabriela gareth gary gavin ' +
    'gaurav gemma gene genevieve geoff geoffrey george georges georgi gerald gerard gerhard gerry giancarlo gilbert gina ' +
    'giorgio giovanni giuseppe gladys glen glenn gloria gonzalo gordon grace graham grant greg gregor gregory greta ' +
    'guillaume guillermo gustavo guy haider hakan hamid hank hannah hans harold harriet harris harrison harry harvey hasan ' +
    'hassan hazel heather hector heidi heinrich helen helena helene helmut henri henrik henry herbert herman hillary hiroshi ' +
    'holly hossein howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ihor ilan ilya imran ingrid irene irina iris ' +
    'irwin isaac isabel isabella ismail ismael israel istvan ivan ivana ivor jack jackie jackson jacob jacqueline jacques jaime ' +
    'jake jakob jalal jamal james jamie jan jana jane janet janice jared jasmine jason javier jay jean jeanne jeff jeffrey ' +
    'jelena jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joann joanna joanne joao ' +
    'joaquin jodi joe joel johan johanna johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh ' +
    'joshua jovan joy joyce juan juanita judith judy julia julian juliana julie juliet julio jun jung jurgen justin kaja ' +
    'kamal kamala kamran karen karim karin karl karla kate katherine kathleen kathryn kathy katie katrina kay keith kelly ' +
    'kelsey ken kenji kenneth kenny kent kerry kevin khaled khalid khalil kim kimberly kirill kirsten kirk klaus konstantin ' +
    'kristen kristin kristina kumar kurt kyle kyriakos lachlan larry lars latoya laura lauren laurence laurent laurie lawrence ' +
    'layla leah lee leila lena leo leon leonard leonid leonardo leroy leslie lev lewis li liam lidia lillian lily linda lindsay ' +
    'lindsey lionel lisa liz lloyd lois lorenzo lori lorraine louis louise luca lucas lucia lucy luis luisa luiz luka lukas ' +
    'luke lydia lyle lynn maciej madeleine madison magdalena magnus mahmoud mahmud maksym malcolm malik mandy manfred manuel ' +
    'marc marcel marcelo marcia marco marcos marcus margaret margarita maria mariam mariana marianne marie mariia marina mario ' +
    'marion marisa marjorie mark marko markus marlene marta martha martin martina marvin mary maryam masoud mateo mathieu ' +
    'matilda matt matteo matthew matthias maureen maurice mauricio mauro max maxim maxime maya megan mehmet mei melanie melinda ' +
    'melissa mercedes meredith mevlut mia michael michel michele michelle miguel mihai mikael mike mikhail mikhailo milan ' +
    'mildred milos mina miranda miriam misha mitchell mitt mohamad mohamed mohammad mohammed mohamud mohan moises mona monica ' +
    'monika morgan morris moses mostafa muhammad muhammadu mukesh murat murray musa mustafa mykhailo mykola myriam nadia nadine ' +
    'nancy naomi narendra nasser natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel ' +
    'nikita nikki nikola nikolai nikolaos nikolay nina noah noam nora norman nouri oksana olaf ole oleg oleh oleksandr oleksii ' +
    'oleksiy olga olena olha oliver olivia olivier omar omer orlando oscar osama otto owen pablo palestina paige pam pamela paola ' +
    'paolo pascal pat patricia patrick patty paul paula paulina paulo pavel pavlo pawel pedro peggy penny per percy pervez pete ' +
    'peter petr petra petro phil philip philippe phillip phyllis pierre pietro piotr prakash priya putu qasem quentin rachel ' +
    'radek radoslaw rafael rafal raheem rahul raj rajesh ralph ramesh ramon ramzan randall randy raphael rashid raul ravi ray raymond ' +
    'rebecca recep regina reginald reinhard rene reza ricardo richard rick ricky rishi rita rob robert roberta roberto robin rod ' +
    'rodney rodrigo roger rohan roland rolf roman romano ron ronald ronnie rosa rosalind rose rosemary ross roxanne roy ruben ruby ' +
    'rudolf rudy rupert russ russell rustam rustem ruth ryan ryszard sabrina saddam sadiq said saif salah salim salman salvador sam ' +
    'samantha samir samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian serge sergei sergey sergio serhii ' +
    'serhiy seth shane shannon sharon shaun shawn sheila shelley shigeru shinzo shirley sidney sigmar silvia silvio simon simone ' +
    'siobhan slobodan sofia sonia sophia sophie spencer stacey stacy staffan stan stanislav stanley stefan stefano steffen stella ' +
    'stephan stephane stephanie stephen steve steven stewart stuart sue sultan sunil suresh susan susanne suzanne sven svetlana ' +
    'sviatlana sylvia sylvie takashi tamara tammy tania tanya tara tariq tatiana tayyip ted terence teresa terrence terry thabo ' +
    'theodore theresa therese thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy tony tracy trevor ' +
    'trisha troy tyler umar ursula usman vadim valentin valentina valeria valerie valerii valeriy valery vanessa vaclav vera vernon ' +
    'veronica vicki vickie victor victoria vijay viktor viktoria vincent vincenzo viola viorica vitali vitalii vitaliy vitaly vivian ' +
    'vladimir vladislav volodymyr vyacheslav wade waleed walid walter wanda warren wayne wendy wesley whitney wilfred wilhelm ' +
    'will willard william willie wilson winston wolfgang xavier xi yahya yair yana yaroslav yasser yasmin yevgeny yevhen yitzhak ' +
    'yoav yohannes yolanda yoko yoshihide yousef youssef yukio yulia yuri yurii yuriy yury yusuf yvette yvonne zachary zahra zainab ' +
    'ziad zoe zoran zuzana'
  ).split(' '),
)

/** Given names that are as often ordinary words or places: they need a second name and no table that knows them. */
export const DOUBTFUL_GIVEN_NAMES: ReadonlySet<string> = new Set(
  'april august chad dawn georgia grace grant guy israel jan joy jordan jun mark max may norman per ray rob rose said sue will sultan santiago salvador orlando victoria florence jackson lee kent troy madison charlotte'.split(
    ' ',
  ),
)
