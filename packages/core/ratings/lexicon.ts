/** The words of the field by what they do in a clause about a grade. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Who gives grades. */
export const RATERS = words(
  'ofsted inspectors inspector inspectorate watchdog watchdogs regulator regulators report reports examiners',
)

/** "Rated good": verbs whose past form is their participle too; they take a grade as what they say of somebody. */
export const RATING_VERBS = words(
  `rated judged graded found deemed branded labelled labeled considered classed classified declared assessed scored described
  called dubbed ranked marked re-rated rerated regraded re-graded named reclassified slapped stamped`,
)
/** They hand over a grade: "was given a good rating". */
export const GIVING_VERBS = words(
  `given gave gives give giving handed hands handing awarded awards awarding received receives receive receiving got gets get
  won wins earned achieved achieves achieving secured gained retained retains kept keeps keep held holds scored maintained
  upgraded downgraded upgrade downgrade downgrades upgrades told issued warrant warranted lost loses losing seen bagged
  landed picked collected earning celebrating celebrated`,
)
export const RATING_NOW = words('rates rate judges judge brands deems finds find calls call')

/** The council by what it is, not by name: the story knows which. */
export const REFERRING = words(
  `council authority borough city county department service services town island provision directorate division trust
  company firm unitary lea village`,
)
/** More than one of them. */
export const MANY = words('councils authorities departments boroughs areas counties places services trusts')
export const PRONOUNS = words("it they its their we our us them we're they're it's")

/** Whose grades are no council's. */
export const OTHERS = words(
  `home homes school schools academy academies nursery nurseries childminder childminders board boards lscb lscbs college colleges
  prison prisons hospital hospitals agency agencies clinic clinics hospices hospice surgery centre centres
  provider providers cafcass cqc send probation yoi playgroup universities university premises`,
)

export const RATING_NOUNS = words(
  'rating ratings grade grades grading gradings judgement judgements judgment judgments verdict verdicts status category categories score scores mark marks outcome outcomes result tag label level',
)

export const COUNTS = words(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred dozen half third quarter quarters thirds fifth fifths sixth tenth tenths handful rest remainder majority most none no some several many few
  fewer others other proportion number cent percentage share just`,
)

const FINITE_BE = words("is are was were 's 're isn't aren't wasn't weren't 'm am")
const FINITE_HAVE = words("has have had 've 'd hasn't haven't hadn't having")
export const MODALS = words(
  "will would can could may might must shall should won't wouldn't can't couldn't cannot 'll shouldn't mustn't",
)
const DO = words("do does did don't doesn't didn't")
const LEXICAL = words(
  `said says say adds tells found finds rates judges brands gave gives got gets won wins kept keeps remains remained fell falls slipped slips
  dropped drops moved moves went goes came comes climbed rose jumped leapt improved became becomes took takes lost loses wants
  wanted hopes hoped expects plans aims needs left leaves shed sheds shook stayed stays stands stood stands showed shows made makes met
  saw sees sank sinks plunged plunges leaped means meant believes believe thinks think thought knew know knows joined ran
  runs helped leads led began lies hit hits sits spent cost costs requires required sent want hope receive
  wrote added apologised retained retains escaped escapes exited ends ended ditched ditches pleased called welcomed expect broke put
  earned heralded marks marked completed failed fails secured secures achieved achieves received receives jumps celebrates celebrated told inherited missed published followed follows`,
)

export const isBe = (word: string) =>
  FINITE_BE.has(word) || word === 'be' || word === 'been' || word === 'being'
export const isFiniteBe = (word: string) => FINITE_BE.has(word)
export const isAuxiliary = (word: string) =>
  FINITE_BE.has(word) ||
  FINITE_HAVE.has(word) ||
  MODALS.has(word) ||
  DO.has(word) ||
  word === 'be' ||
  word === 'been' ||
  word === 'being'
/** "'s" is nearly always a genitive; the reader of a clause tells it apart by what follows. */
export const isFiniteAuxiliary = (word: string) =>
  word !== 'having' &&
  word !== "'s" &&
  (FINITE_BE.has(word) || FINITE_HAVE.has(word) || MODALS.has(word) || DO.has(word))
export const isLexicalVerb = (word: string) => LEXICAL.has(word)
