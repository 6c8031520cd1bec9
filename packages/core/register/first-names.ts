/** Common first names, written by hand, that tell whether "he" or "she" may stand for a person; the rest may be either. */
import { wordList } from '../text/word-list.ts'

const WOMEN = wordList(`
  aaliyah abbie abby abena abi abigail ada adaeze adelaide adele adeola adina agatha agnes agnieszka aileen ailsa
  aimee aisha akua alana alanna albertine aleksandra alessandra alexandra alexis alfreda alice alicia alina alisha
  alison allegra allison alma althaea althea alys alyson amal amanda amara amber amelia amelie amina amy anais
  anastasia andrea andria aneta angela angelica angharad angie anisha anita anj anjali ann anna annabel annabelle
  annabeth anne annelie anneliese annelise annette annie annis anoushka anthea antoinette antonia anya aoife aparna
  arabella araminta aretha aria ariana arlene arooj asha ashleigh asma astrid athena audrey augusta aurelia aurora
  ava averil avril ayesha aysha azra babs barbara bathsheba beata beate beatrice becky belinda bella bernadette
  bernadine bernice beryl bessie beth bethan bethany bettina betty bev beverley bianca billie birgit blanche
  blessing bluebell blythe bonita bonnie branwen bree brenda brenna bridget bridie brigid briony britta bronwen
  bryony bushra camilla candice caoimhe cara carla carly carmel carmen carol carole caroline carolyn caron carrie carys
  cassandra cassie catalina cath catharine catherine cathi cathie cathleen cathy catriona caz cecilia celeste
  celestine celia ceri cerys chantal chantelle charlene charlotte charmaine chelsea cherie cheryl cheryll chinwe chioma chloe
  cho chrissie chrissy christabel christiana christie christina christine ciara cicely cindy claire clare claudette
  claudia clemency clementine clodagh colette constance cora coralie cordelia corinna corinne cosima courtney
  cynthia dagmar dahlia daisy danielle danuta daphna daphne davina davinia dawn deana deb debbie deborah debra
  deirdre delia della delphine delyth demelza denise desiree diana diane dilys dina dinah dionne divya dolores donna
  dora dorcas doreen doris dorothea dorothy dorte dot drusilla dulcie dympna eartha edie edith edna edwina effie eileen
  eilidh eimear eira eirlys eithne elaine eleanor elena eleni eleri elfrida elin elinor elisabeth elise eliza
  elizabeth elke ella elle ellen ellery ellie elly eloise elsbeth elsie elspeth eluned elvira emilia emily emma
  emmanuelle emmeline ena enid erica erika erin ernestine esi esme esmeralda estelle esther ethel ethelwyn etta
  eugenia eugenie eunice euphemia eustacia eva evangeline eve evelyn evette evie fanny farah farida farzana fatemeh
  fatima fatuma fay faye felicia felicity fenella ffion fiadh fiona fionnuala flavia fleur flora florence folasade
  fran frances francesca francine franny freda frederica freya frieda funke funmi gabrielle gaby gaia gail gauri
  gaynor gemma genevieve georgette georgia georgiana georgina geraldina geraldine geri gerri gertrude ghazala gilda
  gill gillian gilly gina ginger ginny giselle gita githa gladys glenda glenys gloria glynis golda goldie grace
  grainne greer greta griselda gwen gwenda gwendolen gwendoline gwenllian gwyneth habiba hadiya hafsa hajra halima
  hana hannah harpreet harriet harriett hattie hawa hayley hazel heather hebe hedwig heidi helen helena helga
  henrietta hermione hester hettie hetty heulwen hilary hilda hilde hillary holli holly honora hortensia huda ifeoma
  ifeyinwa ilana ileana ilse imogen indira ines inez inga ingeborg ingrid iolanthe iona ione iqra irene irina iris
  isabel isadora isha ishbel isis isla isobel isobelle issy ivana ivanka iwona izzy jacinda jacinta jackie
  jacqueline jacqui jacquie jade jamila jana jane janelle janet janette janey janice janina janine janis jaqui
  jasmine jayne jean jeanette jeanne jeannette jeannie jemima jen jenna jenni jennie jennifer jenny jeri jessamy
  jessica jessie jewel jill jillian joan joanie joanna joanne jocasta jocelyn jodie joely johanna jolene jorja
  josefina josepha josephine josie joy joyce juanita judi judith judy juli julia juliana julianna julie juliet
  juliette june juno justine kamala kareena karen karin karina karly karol kasia kat katarina kate katerina kath
  katharine katherina katherine kathie kathleen kathryn kathy katie katrina katy katya kay kaye kayleigh keeley keira kelli
  kelly kelsey kendra kerensa kerrie kerry kerstin kezia keziah khadija khadijah kiera kimberley kirsten kirstie
  kirsty kitty komal krista kristie kristina kristine krystyna kylie laila lakshmi lalita lana lara larissa latifa
  laura lauren lavinia lea leah leanna leanne leda leela leila leilani lena lenore leona leonie leonora lesley
  leticia letitia lettice lexi liana libby liesl lila lilia lilian liliana lilith lillian lilly lily linda lindsay
  lindsey lindy linnea linnet linsey lisa lisbeth livia liz liza lizzie lois lola loreen lorelei loretta lorna
  lorraine lotte lottie louisa louise lowri lucasta luciana lucille lucinda lucretia lucy ludmila luisa lula lulu
  luz lydia lyn lynda lyndsey lynette lynn lynne lynsey lyra mabel mabli maddie madeleine madhu mae maeve magda magdalena
  maggi maggie maha mahnoor maia maira mairead mairi maisie malgorzata mallory malvina manda mandy manisha mara
  marcella marcelle marcelline marcia marcie mared margaret margarita marge margery margie margo margot marguerite
  maria mariam mariama marian marianne marie marietta marigold marina marion marisa marissa marjorie marjory marla marlena
  marlene marnie marsha marta martha martina mary maryam mathilda matilda matilde maud maude maureen mavis maxine
  maya maz meera meg megan mehreen melania melanie melinda melisande melissa mererid merran merren merryn meryl
  mhairi mia michaela michele michelle mildred millicent millie milly mina minerva minnie miranda mireille mirela
  miriam mirjam modupe moira mollie molly mona monica monika morag morwenna moya muireann muna munira muriel myfanwy
  myra myrtle nabila nadia nadine nadira naheed nahid naima nan nancy nanette nansi naomi naseem nasim nasreen
  natalia natalie natalya natasha nazia nazreen nell nelly nerissa nerys nesta ngozi nia niamh nicci nicola nicole
  nicolette niki nikki nimmi nina nisha nita noelle nokuthula noora nora norah noreen norma nuala nusrat oana
  octavia odette oksana olena olga olivia olwen oonagh ophelia oriel orla ottilie ottoline padma paige paloma pam
  pamela pandora parveen patrice patricia patsy patti patty paula paulette pauline peggy penelope penny perdita
  perpetua petra petronella petula petunia philippa phillipa philomena phoebe phyllida phyllis pia pippa polly pooja
  poppy portia prisca priscilla priti priya prue puja purnima queenie quinta rabia rachael rachel rachelle radha
  ramona raquel razia rebecca rebekah rebekka reeta regina rehana rekha rena renata renee rhian rhiannon rhoda rhona
  rhonda ria riana rina riona rita rizwana roberta robyn rochelle roisin romilly romy rona ros rosa rosaleen rosalie
  rosalind rosaline rosalyn rosamund rosamunda rosanna rosanne roseann roseanne roselle rosemary rosetta roshni
  rosie rosy rowena roxana roxann roxanne roz rubina ruby rukhsana ruksana ruth saba sabah sabina sabrina sadia sadie
  safia sahra saima saira sal sally salma salome samantha sameera samina samira sandie sandra sangita saoirse sapna
  sara sarah saranne sarita saroj saskia selena selina senga seonaid septima serena shabana shaheen shahida shaista
  shakila shameem shamim shan shanaz shani shanice shannon shanti sharda sharmila sharon sharron shauna shaz shazia shehnaz
  sheila shelagh shelley shellie sheree sherri sherry sheryl shireen shirin shirley shona shreya shruti sian sidonie
  signe silvia simone simran sinead sinitta siobhan sioned sirin sofia soledad sonia sonya sophia sophie soraya
  sorcha stacey stef stefania stefanie stella steph stephanie sue suki suky sumaira sunita sunniva susan susana
  susannah susie suzan suzanne suzie suzy svetlana sybil sybilla syeda sylvia tabitha tahira talia tallulah tamara
  tammy tamsin tania tanya tara taryn tasha tatiana tatyana tayla tegwen tehmina teresa terri terrie tess tessa
  tessie thandi thea thelma theodora theresa theresia thomasina thora tia tiffany tilda tilly tina tirzah titania
  toni tonia toyin tracey traci tracy treasa tricia trina trish trisha trixie trudi trudy tryphena ulrika una ursula usha uzma
  valentina valerie vanda vandana vanessa varsha velda velma venetia vera verity veronica vicki vicky victoria
  viktoria vimala viola violetta virginia vivien vivienne wanda wendi wendy wilhelmena wilhelmina wilma winifred
  winnie wynne xanthe xenia yasemin yasmeen yasmin yetunde yewande yolanda yolande ysolde yvaine yvette yvonne zadie
  zahra zainab zara zaynab zeenat zeinab zelda zena zinnia zita zoe zoey zofia zohra zsofia zuleikha zuzanna`)

const MEN = wordList(`
  aaron abbas abdi abdul abdullah abel abner abraham achilles adair adam adamu adebayo adeel adewale adil adolphus
  adrian adriano aeneas agustin ahmad ahmed aidan aiden aiken ajay ajit akash akeem akhtar akin alain alan alasdair
  alastair albert albie albin alden aldous alec aled alejandro aleksander alessandro alessio alexander alf alfie
  alfonso alfred alfredo algernon alisdair alistair alister allan aloysius alphonse alton alun alvin amadou amarjit
  ambrose amir amit amos anand anatole anders andre andreas andrei andrew andrzej andy aneurin angus anil ansel
  anselm anson anthony antoine anton antonio antony anwar apollo aqib arash archibald archie arif aris aristotle
  arjun arlo armand armando arne arnold artemis arthur arturo arun arvind asa asad asher ashok ashraf asif athol
  atticus auberon augustin augustine augustus aurelio austen austin avi axel ayaan aydin ayo ayodele azeem aziz
  baldwin balraj balthazar barack barnabas barnaby barnett barney barrie barry bartholomew bartosz bashir basil
  bastian baz beckett ben benedict benito benjamin benny bernard bernie bert bertie bertram bevan bevis bhavesh
  bilal bill billy birger bjorn blair blaise bob bobby bogdan boris brad bradley brandon brannoc brendan brennan
  bret brett brian brodie brogan bruce bruno bryan bryn brynmor byron caio caius calder caleb callum calum calvin
  cameron caradoc carl carlo carlos carlton carwyn caspar casper caspian cassius cecil cedric chaim charles charley
  chas chidi chike chinedu chris christopher christos chukwuma ciaran cillian clarence claud claude claudio claudius
  clayton clem clement cliff clifford clint clinton clive clyde colin colm colum connor conor conrad constantin
  constantine corey corin cormac cornelius cosmo craig crispin curtis cuthbert cyprian cyril cyrus dafydd dai damian damien
  damon dan daniel danny dante darius darragh darrel darrell darren darryl daryl dashiell dave davey david davide
  davit daz dean deano declan deepak dele delroy delwyn demetri demetrius denis dennis denzil derek dermot derrick
  desmond dev dewi dexter dhruv diarmuid dick didier diego dieter dietrich digby dilip dilwyn dimitri dion dipak
  dirk dmitri dom domhnall dominic dominick don donal donald donnacha donnie donny donovan dorian doug dougal dougie
  douglas duane duggie duncan dustin dwayne dwight dyfan dylan eamon eamonn ebenezer eberhard ed edd eddie edgar
  edison edmond edmund edouard edric eduardo edvard edward edwin efe efrain egbert egon ehsan eifion einar eirik
  eldon eli elias elijah elliot elliott elmer elton elwyn emanuel emeka emil emile emilio emlyn emmanuel emre emrys
  emyr enda endre enoch enrico enrique enzo eoghan eoin ephraim erasmus eric erich erik ernest ernesto ernie errol
  erwin esteban ethan ethelred etienne euan eugene eustace evan everard everett ewan ewart ezekiel ezra fabian fadi
  fahad fahim faisal fareed farhan farid farooq farrell farrukh feargal fela felipe felix felton fenton fenwick
  ferdie ferdinand fergal fergus fernando festus fidel fikret filip finbar finlay finn finnian fintan fitzroy
  florian floyd flynn folarin francesco francis francisco franco francois frank franklin franz fraser fred freddie
  freddy frederic frederick frederik friedrich fritz fulbert fyfe gabriel gaetan galahad galen ganesh garath gareth
  garret garrick garry garth gary gaspard gaston gaurav gavan gavin gawain gawen gaz gearoid ged gene geoff geoffrey
  george geraint gerald gerard gerhard gerry gethin gianni gideon gil gilbert giles gilles gino giorgio giovanni
  giulio giuseppe gladwin glen glenn glyn godfrey gonzalo goran gordon gottfried grady graeme graham grahame grant
  granville greg gregor gregory greig griff grigor guido guillaume gunther gus gustav gustavo guy gwilym gwion gwyn
  gwynfor hadrian hafiz haider hakim hamid hamish hamza hank hans hardeep hari haris harish harjit harlan harley
  harold haroon haroun harry harvey hassan haydn hector hedley heinrich heinz helmut henk henri henrik henry herb
  herbert hercule hereward herman hermann hershel hiram hiroshi hisham hitesh hobart horace horatio horatius hosea
  howard howell hubert huey hugh hugo humayun humbert humphrey huw hywel iago iain ian ibraheem ibrahim idan idris
  idwal ieuan ifan ifor ignatius igor ilya imran iolo iqbal ira irfan irvin irvine irwin isa isaac isambard ishaan
  ishan ishmael isidore ismail ivan ivo ivor iwan izaak jabez jacek jack jacob jacques jaden jago jaime jake jakub
  jamal jameel james jamie janek janusz jared jarek jaroslav jarrod jarvis jasbir jason jasper jaswinder javed
  javier jayden jaydon jayesh jeb jed jeff jeffery jeffrey jens jeremiah jeremy jericho jermaine jermyn jeroen
  jerome jerrold jerry jesse jethro jevon jez jim jimmy jitendra joachim joao jock joe joel joffrey johan johann
  johannes john johnny jon jonah jonas jonathan jonathon jonny jono jonty jools jordi jorge jorgen jose josef joseph
  josh joshua josiah josias jotham juan judd jules julian julio julius junaid junius jurgen justin justus kabir
  kadir kaleb kamal kamran karan kareem karim karl karsten kasper kaz keanu keelan keenan keir keiran keith kelan
  kellan kelvin kemal ken kenan kendrick kenelm kennard kenneth kenny kenton kenzo kester kevin khalid khalil
  khurram kieran kieron kilian killian kirk klaus kofi konrad konstantin kris krishna kristian kristof kuldeep kunal
  kurt kwabena kwame kwesi kyle lachlan lance lancelot landon larry lars laszlo laurence lauri laurie lawrence
  lawrie lazarus leif leighton lemuel len lennart lennie lennon lenny leo leon leonard leonardo leonidas leopold
  leroy lester levi lewin lewis liam liaqat linton linus lionel llewellyn llewelyn llyr lochlan lorcan lorenzo lorne
  lothar louie louis luc luca lucas lucian luciano lucien lucius ludlow ludo ludovic ludwig luigi luis luiz lukas
  lukasz luke luther lyndon lysander mack madoc magnus mahmood mahmoud mahmud malachi malachy malc malcolm malcom
  malik mandla manfred manish manmohan manny manoj mansoor manuel marc marcel marcin marco marcus marek mario marius
  mark marlon martel marten martin marty martyn marvin marwan masood mateo mateusz mathew matt matteo matthew
  matthias mattias matty maurice maurits mauro max maximilian maximus maxwell maynard mehdi mehmet meirion melville
  melvin merlin merlyn merrick merton merv mervin mervyn meurig micah michael michal michel mick mickey micky miguel
  mihai mikael mike mikhail mikolaj millard milo milos mitch mitchell mitt mo mohamed mohammad mohammed monty
  mordecai moritz morris mortimer moses moshe mostafa muhammad muhammed mungo murdo murdoch murtaza mustafa mustapha
  myles mylo nabil nadeem nadir naeem nasir nasser nathan nathanael nathaniel naveed naveen neal ned nehemiah neil
  nestor nev nevil neville niall niccolo nicholas nick nico nicolai nicolas niels nigel nikhil niklas nikola nikolai
  nils ninian nirav nitin noah noam noel nolan norbert norman norris obadiah obed obi odysseus ogden olaf olatunji
  oliver olivier olly olu oluwaseun omar omari oren orhan orlando orville oscar osman osmond oswald oswin othello
  otis otto owain owen pablo paddy padraic padraig paolo parminder pascal patrick patryk paul pavel pawel paxton
  pedro pelham percival percy peregrine perran perry pervez petar pete peter petr petroc petros peverell phil phileas
  philemon philip phillip phineas pierre piers pieter piotr placido prakash pranav pravin priam quentin quincy
  quinlan quintin quintus rab rafiq raheem rahim rahul raiden rainer raj rajan rajesh rajinder rajiv ralph rameez
  ramesh ramiro ramon rand randal randall randolph randy ranjit ranulph raphael rashad rasheed rashid raul ravi ray
  raymond raymund rayner reagan redmond redvers reece reg reggie reginald rehan reinhard remy renato renzo reuben
  rex reynold reza rhett rhodri rhun rhys rian ricardo richard richie rick ricky rikki rizwan roald roan rob robb
  robbie robert roberto robin rod roddy roderick rodney rodolfo rodrigo roel rogan roger rohan rohit rolan roland
  rolando rolf rollo roly roman ron ronald ronaldo ronan ronnie roope rory rosario rosco roscoe ross rostam rowland
  rowley roy royce ruairi ruairidh ruaridh ruben rudi rudolf rudolph rudy rufino rufus rupert ruslan russell rustam
  rutger ryan ryszard saad sadiq saeed saif sajid saleem salim salman salvatore sam samir samuel samuele sandeep
  sander sandro sanjay sanjeev sanjiv santino satish saul scott seamus sean seb sebastian sebastien segun selwyn
  septimus serge sergei sergio serkan seth seumas seymour shabir shafiq shahbaz shahid shakeel shane shankar sharif
  shaun shay shehryar shehzad sheldon sherwin shiv shoaib sid sidney sigmund sigurd silas silvanus silvester silvio simeon
  simon sion sohail solomon soren spencer stacy stan stanley stefan stefano stellan stephan stephen steve steven
  stevie stewart struan stuart sukhdev suleiman sunil suresh surinder sven swithin syed sylvester szymon tadhg tahir
  taj takeshi taliesin tancred tanveer tarek tarik tariq tarquin tayyab ted teddie teddy terence terrance terrence
  terry teun thabo thaddeus thelonious theo theobald theodore theodoric theophilus thomas thorsten tiago tiarnan
  tiberius tiernan tim timon timothy tiziano tobiah tobias toby tod todd tom tomas tomasz tommy tony torin torquil
  travis tremaine trevor trey tristan tristram trystan tudor tunde turlough tyler tyrell tyrone uday uffe ugo ulric
  umar umberto uri uriah usama usman uzair valentin valerio vasco vasilis vaughan vaughn veer venkat vernon vic
  victor victorio vidal vihaan vijay vikram viktor vinay vince vincent vincenzo vinny vinod virgil vishal vitaly
  vito vivek vladimir wajid waldo walid wallis walter waqas warren waseem waylon wayne wendell werner wes wesley
  wilbert wilbur wilf wilfred wilfrid wilhelm will willard willem william willie wilmot winford winston winthrop
  wojciech wynford xander xavi xavier yael yannick yaqub yash yasin yasir yasser yehuda yiannis yohan yorick yousef
  yuri yusef yusuf yves zac zachariah zachary zack zafar zaheer zahid zahoor zaid zain zak zaki zayn zebedee zeeshan
  zeke zubair zulfiqar`)

/** Borne by women and men. */
const EITHER = wordList(`
  ade alex ali amandeep amrit andi andie ashley aubrey baljit bobbie bola charlie christy davinder drew ellis femi frankie
  gurdeep gurmeet gurpreet gwynne harj harjinder jan jaspreet jasvir jay jaya jess jo jodi jody jordan jude kemi
  kerry kim kit kuljit kulvinder lee leigh les leslie lou mandeep manjit max mel meredith morgan narinder nat naz
  nicky noor parm pat rene rowan rupinder satnam satwinder shola sukhi surjit temi val viv vivian yemi`)

/** "Jo Crane" is somebody, though not known whether "she" or "he". */
export const isFirstName = (word: string) => {
  const [first = ''] = word.split('-')
  return EITHER.has(plain(first)) || genderOf(first) !== null
}

export function genderOf(firstName: string): 'she' | 'he' | null {
  const name = plain(firstName)
  return WOMEN.has(name) ? 'she' : MEN.has(name) ? 'he' : null
}

/** "Siân" → "sian" */
function plain(name: string): string {
  const lower = name.toLowerCase()
  return /[^a-z]/.test(lower) ? lower.normalize('NFD').replaceAll(/\p{M}/gu, '') : lower
}
