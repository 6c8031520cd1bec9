/** The words of the field by what they do in a clause about a grade, in small letters. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Who gives grades. */
export const RATERS = words(`
  ofsted inspectors inspector inspectorate watchdog watchdogs regulator regulators report reports examiners
`)

/** "was rated good": their past form is their participle too. */
export const RATING_VERBS = words(`
  rated judged graded found deemed branded labelled labeled considered classed classified declared assessed scored described called
  dubbed ranked marked pronounced proclaimed certified listed shown re-rated rerated regraded re-graded named reclassified slapped stamped
`)

/** "inspectors judge it good" */
export const RATING_NOW = words(
  'rates rate judges judge brands deems finds find calls call pronounces pronounce declares declare labels',
)

/** They hand over a grade, or take one: "was given a good rating". */
export const GIVING_VERBS = words(`
  given gave gives give giving handed hands handing awarded awards awarding received receives receive receiving got gets get won wins
  earned earning achieved achieves achieving secured gained retained retains kept keeps keep held holds maintained upgraded upgrade
  upgrades downgraded downgrade downgrades told issued warrant warranted lost loses losing seen bagged landed celebrating celebrated
`)

/** The council by what it is, not by name: the story knows which. */
export const REFERRING = words(`
  council authority borough city county department service services town island provision directorate division trust company firm
  unitary shire peninsula la
`)
/** More than one of them. */
export const MANY = words(
  'councils las authorities unitaries shires departments boroughs areas counties places services trusts halls',
)
export const PRONOUNS = words('it they its their we our us them')

/** Whose grades are no council's. */
export const OTHERS = words(`
  home homes school schools academy academies nursery nurseries childminder childminders board boards lscb lscbs college colleges
  prison prisons hospital hospitals agency agencies clinic clinics hospices hospice surgery centre centres provider providers cafcass
  cqc probation yoi playgroup playgroups universities university unit units hostel hostels refuge refuges lodgings preschool
  creche creches jail jails constabulary constabularies nhs primary primaries secondary secondaries
`)

/** Places in Wales, Scotland and Northern Ireland, by the word that no English council has. */
export const ELSEWHERE = words(`
  anglesey gwynedd conwy denbighshire flintshire wrexham powys ceredigion pembrokeshire carmarthenshire swansea bridgend glamorgan rhondda
  merthyr caerphilly blaenau torfaen monmouthshire cardiff aberdeen aberdeenshire angus argyll clackmannanshire dumfries dundee edinburgh
  falkirk fife glasgow highland inverclyde midlothian lothian moray orkney shetland renfrewshire ayrshire lanarkshire dunbartonshire
  stirling eilean ireland wales scotland ulster belfast
`)

export const RATING_NOUNS = words(`
  rating ratings grade grades grading gradings judgement judgements judgment judgments verdict verdicts status category categories
  score scores mark marks outcome outcomes result tag label level
`)

/** Numbers in words, and what stands for one. */
export const COUNTS = words(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
  forty fifty sixty seventy eighty ninety hundred dozen half third thirds quarter quarters fifth fifths sixth tenth tenths handful rest
  remainder majority most none no some several many few fewer others other proportion number cent percentage share just
`)

const BE = words("is are was were 's 're 'm am isn't aren't wasn't weren't")
const HAVE = words("has have had 've 'd hasn't haven't hadn't")
const DO = words("do does did don't doesn't didn't")
const MODALS = words(`
  will would can could may might must shall should won't wouldn't can't couldn't cannot 'll shouldn't mustn't
`)
/** Verbs in the present or the past that stories about inspections use, besides those above. */
const VERBS = words(`
  said says say adds added told tells found finds rates judges brands gave gives got gets won wins kept keeps remains remained fell falls
  slipped slips dropped drops moved moves went goes came comes climbed rose jumped jumps leapt improved became becomes took takes lost
  loses wants wanted want hopes hoped hope expects expect plans aims needs left leaves shed sheds shook stayed stays stands stood showed
  shows made makes met saw sees sank sinks plunged plunges means meant believes believe thinks think thought knew know knows joined ran
  runs helped leads led began lies hit hits sits spent cost costs requires required sent receive receives received wrote apologised
  retained retains escaped escapes exited ends ended ditched ditches pleased called welcomed broke put earned heralded marks marked
  states stated intend intends intended praises praised warns warned criticises criticised highlighted brings brought prompts prompted triggers
  triggered allows allowed appears appeared seems seemed insists insisted admits admitted welcomes confirms confirmed reveals revealed
  describes described concludes concluded reported raised faced enters entered beats beat drives drove deserve deserves deserved remember remembers remembered
  lose win keep stay remain become come go take make show see say tell get hold face faces await awaits share shares boasts boast holds gains gain earns enjoys avoids avoided
  heard hears spoke speaks stood wrote writes drew draws flew grew grows threw chose rode woke froze bore tore forgot forgets forgave ate sang
  rang became overcame ran bought buys brought caught fought fights sought seeks taught teaches kept slept swept dealt learnt burnt built builds
  lent went fled met hid slid dug hung stuck struck swung clung stung spun sat sits lay paid pays laid lays sold sells withheld upheld
  upholds applies proves proved explains explained argues argued asks asked begins begin belongs belonged chooses considers contains contained
  continues continued decides decided depends depended discovers discovered emerges emerged ensures ensured exists existed expected happens
  happened includes included insists lacks lacked lies manages managed occurs occurred owes owed passes passed provides provided puts
  reaches reached recognises recognised refuses refused represents represented serves served suggests suggested tends tended threatens threatened tries
  tried understands understood uses used wishes wished worries worried learns learned learnt speaks joins digests digested wore swore broke
  stepped cleared carried carries caused causes ceased ceases counted counts crossed drags dragged edged eluded eludes excelled finished finishes
  fares fared hauled hauls hopes hovered jeopardised landed lands languished languishes lagged lags leaps lifted lifts lingered lingers lurched
  merited merits mirrors mirrored mustered outdid outshone outstripped owns owned plummeted praised progressed pulled pulls pushed pushes
  rallied regained regains registered registers relinquished relinquishes repeated repeats reached rescued rescues reversed reverses rises scraped
  scrapes sets settled settles shed slid slides slumped slumps soared soars squandered stumbled stumbles surrendered surrenders survived
  survives swapped swaps toppled topples trailed trails traded trades tumbled tumbles vaulted vaults wanted warrants warranted wobbled wobbles yielded yields
    completed failed fails secured secures achieved achieves celebrates celebrated inherited missed published followed follows
`)

export const isBe = (word: string) => BE.has(word) || /^be(?:en|ing)?$/.test(word)

/** "has", "will", "do": a verb that has a tense. "'s" is nearly always a genitive. */
export const isFiniteAuxiliary = (word: string) => FINITE.has(word) && word !== "'s"

const FINITE = new Set([...BE, ...HAVE, ...DO, ...MODALS])

export const isAuxiliary = (word: string) => isFiniteAuxiliary(word) || isBe(word) || word === 'having'

export const isLexicalVerb = (word: string) => VERBS.has(word)
