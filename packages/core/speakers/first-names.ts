/** Common first names that tell whether "he" or "she" may stand for a person; the rest may be either. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const WOMEN = names(`
  aaliyah abigail ada adele adina agatha agnes aisha alana alexandra alexis alice alicia alison alma althea amal
  amanda amelia amina amy anastasia andrea angela angelica angharad anisha anita ann anna anne annette annie anya
  aoife ariana asha ashleigh audrey ava ayesha barbara beatrice becky belinda bella bernadette bernice beryl beth
  betty beverley bianca billie brenda bridget brigid bronwen candice cara carla carly carmen carol caroline carolyn
  carrie carys catherine cathy cecilia celia charlotte charmaine cheryl chioma chloe christina christine claire
  clare claudia colette corinne courtney cynthia daisy danielle daphne davina dawn debbie deborah debra deirdre
  delia della delphine denise diana diane dina dolores donna doreen doris dorothy edith edna effie eileen elaine
  eleanor elena eleri elisabeth elise eliza elizabeth ella ellen ellie elsie emilia emily emma erica erin esme
  esther ethel eva eve evelyn farah fatima faye felicity fiona fleur frances freda freya gabrielle gail gaynor gemma
  georgina geraldine gertrude gilda gill gillian gina ginny gladys glenda glenys gloria grace greta gwen gwendolen
  gwyneth hannah harpreet harriet hayley hazel heather heidi helen henrietta hermione hilary hilda hillary holly
  imogen ines ingrid irene isabel isla isobel ivanka jacinta jackie jacqueline jade jane janet janette janice janine
  jasmine jayne jean jeanette jeannie jemima jennifer jenny jessica jill joan joanna joanne jocelyn jodie josephine
  josie joyce judith julia julie juliet juliette june justine kamala karen karin karina kate katharine katherine
  kathleen kathryn kathy katie katrina katy kay kaye keeley kelly kerrie kerry kimberley kirsten kirsty lara laura
  lauren lavinia leah leanne leila lena leona lesley leticia lillian lily linda lindsay lindsey lisa liz lois lola
  loretta lorna lorraine lottie louisa louise lucille lucinda lucy lydia lyn lynda lynette lynn lynne mabel
  madeleine maeve maggie mandy mara marcia margaret margot maria mariam marian marie marion marjorie marlene martha
  martina mary matilda maureen maxine meera megan melania melanie melinda melissa meryl mia michaela michelle
  mildred millie mina miranda miriam moira mollie molly mona monica morag muriel myra nadia nadine naheed nan nancy
  naomi nasreen natalie natasha nell nerys ngozi nicola nicole nina norah noreen norma octavia odette olga olivia
  ophelia orla paige pam pamela patricia patsy paula pauline penny petra petula philippa philomena phoebe phyllis
  pippa polly poppy priti priya queenie rachel ramona rebecca rebekah rhian rhiannon rhona rita roberta robyn rosa
  rosalind rosanna roseanne rosemary rosie rowena roxanne roz ruth sabrina sadie safia saira sal sally samantha
  sandra sara sarah saskia shabana shaheen shamim sharon shauna shazia sheila shirley shona sian simone sinead
  siobhan sonia sonya sophie stacey stella stephanie sue sunita susan susannah suzanne suzie sybil sylvia tamara
  tamsin tania tanya tara tasha teresa tessa thelma theresa tina toni tracey tracy tricia trish trudy ursula
  valentina valerie vanessa vera verity veronica vicki vicky victoria virginia vivien vivienne wanda wendy winifred
  yasmin yolanda yvette yvonne zainab zara zeinab zena zoe`)

const MEN = names(`
  aaron abdul abdullah abraham adam adil adrian ahmed aidan ajay alan alasdair alastair albert albie alec aled
  aleksander alexander alf alfie alfred alistair alister allan alun alvin ambrose amir amit anand anders andre
  andrew andy angus anil anthony antony anwar archie arif arnold arthur arun asad ashok asif austen aziz barack
  barnaby barney barry bashir baz ben benjamin bernard bernie bert bertie bilal bill bob boris brendan brett brian
  bruce bruno bryan bryn byron callum carl carlos cecil cedric charles chris christopher cillian clifford clive
  clyde colin connor conor conrad cormac cornelius cosmo craig cyril cyrus damian damien dan daniel danny darius
  darren darryl daryl dave davey david dean deepak denis dennis denzil derek desmond dev dick dilip dilwyn dipak
  dominic dominick don donal donald donnie doug dougal douglas duncan dwight dylan eamonn ed eddie edgar edmund
  edward edwin elliot elliott emlyn emmanuel emyr enda enoch eoin eric ernie errol ethan euan eugene evan ewan
  fabian faisal farooq felix ferdinand fergus finlay finn fintan francis frank fraser fred freddie frederick gabriel
  gareth gary gavan gavin gene geoff geoffrey george gerald gerard gerry gethin gilbert giles glen glenn godfrey
  gordon graeme graham grant greg gregory gwilym gwyn hakim hamish hamza hari harold haroon harry harvey hassan
  hector henri henry herbert horace howard hubert hugh hugo humphrey huw hywel iain ian ibrahim idris ieuan ifan
  imran iqbal isaac ishmael ismail ivan ivor iwan jack jacob jaime jake james jamie jarvis jason javed jeb jed jeff
  jeffrey jeremiah jeremy jermaine jerome jerry jesse jim jimmy jock joe joel john johnny jon jonah jonathan jonny
  joseph josh joshua jules julian junaid justin kamal kareem karl keir keiran keith kelvin ken kenneth kenny kevin
  khalid kieran kieron kirk kris krishna kurt kyle lachlan lancelot lawrence lawrie len leo leon leonard leopold
  leroy lester liam linus lionel lorenzo louie louis luca lucas lucian luke luther mack malachy malcolm malik manny
  marcel marco marcus mark marlon martin marty martyn matthew matthias maurice max maxwell melvin merlin merlyn
  mervyn michael mick micky miguel mike milo mitchell mitt mo mohamed mohammad mohammed monty morris muhammad mungo
  mustafa nadeem naeem nathan naveed ned neil nev nevil neville niall nicholas nick nico nigel noah norman norris
  oliver olly omar orlando oscar oswald otis otto owain owen parminder pascal patrick paul perry pete peter petros
  phil philip phillip piers pravin quentin quincy quintin rafiq raj rajesh rajiv ralph ramesh rand randolph ranjit
  rashid ravi ray raymond redmond reece reggie reginald remy reuben rex reza rhodri rhys ricardo richard rick ricky
  rob robbie robert robin rod roddy roderick rodney roger rohan roland rolf ron ronald ronan ronnie rory roscoe
  rowland roy rudy rufus rupert russell ryan sadiq saeed sajid saleem sam samir samuel sanjay sanjeev saul scott
  sean sebastian sergio seth seumas seymour shahid shane shaun shay shehzad sheldon sid silas simon sohail solomon
  spencer stan stanley stephan stephen steve steven stewart stuart sukhdev sunil surinder sylvester tariq ted teddy
  terence terrence terry thaddeus theo theodore thomas tim timothy tobias toby todd tom tommy tony trevor tristan
  tristram trystan tudor tyler usman vaughan vernon vic victor vijay vikram vince vincent vinny walter warren wayne
  wesley wilf wilfred will william willie winston xavier yasin yousef yusuf zachary zack zahid zain`)

/** Borne by women and men. */
const EITHER = names(`
  alex ali ashley charlie drew jay jess jo jordan jude kerry kim lee max mel morgan nicky pat rowan val viv vivian`)

/** "Jo Crane" is somebody, though not known whether "she" or "he". */
export const isFirstName = (word: string) => {
  const [first = ''] = word.split('-')
  return EITHER.has(first.toLowerCase()) || genderOf(first) !== null
}

export function genderOf(firstName: string): 'she' | 'he' | null {
  const name = firstName.toLowerCase()
  return WOMEN.has(name) ? 'she' : MEN.has(name) ? 'he' : null
}
