/** What stands around a bare place name and makes it something else than the council, or the council for sure. */
import { type Council, councilsNamed } from '../register/councils.ts'
import { isoDate, MONTH_NAME, monthNumber } from '../text/calendar.ts'
import type { Span } from '../text/full-stops.ts'
import { LONGEST_HEADLINE } from '../text/lines.ts'

/** A name in the words of one block; offsets into them. */
export interface Place {
  words: string
  start: number
  end: number
}

/** Enough for the longest name around a name. */
const REACH = 60

export const before = ({ words, start }: Place) => words.slice(Math.max(0, start - REACH), start)
export const after = ({ words, end }: Place) => words.slice(end, end + REACH)

/** Words as alternatives of a pattern. */
export const listed = (words: string) => words.trim().split(/\s+/).join('|')

const BODY_OF =
  /\b(?:University|College|Bishop|Archbishop|Diocese|Duke|Duchess|Earl|Dean|Lord Lieutenant|High Sheriff|Museum|River|Bank|Tower|Battle|Port|Isle|MPs? for) (?:of )?(?:the )?$|\bNHS (?:\p{Lu}[\p{L}-]+ (?:and|&) )?$/iu
const PLACE_PART =
  /\b(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Mm]id|[Cc]entral|[Ii]nner|[Oo]uter|[Uu]pper|[Ll]ower|[Gg]reater)(?:ern)?|New|Old|Mount|High|Great|Little|HMP|YOI)[ \u00a0-]$/
const PERSON_TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Judge|Justice|Sir|Dame|Lord|Lady|Baroness|Cllr|Coun|Councillor|Inspector|Sergeant|Constable)\.?[ \u00a0]$/

/** Directly behind a place name these make an institution, a club, a paper or another place. */
const HEADS = listed(`
  Police Constabulary University Univ College School Academy Grammar Hospital Hospitals Hospice NHS Healthcare Infirmary Prison Airport
  FC AFC RFC CCG United City County Town Rovers Wanderers Athletic Albion Forest Argyle Rhinos Warriors Falcons Cathedral Minster Palace
  Castle Festival Crown Magistrates Court Coroner Coroners Fire Ambulance Probation Safeguarding Partnership Board Trust Secure Square
  Road Street Lane Avenue Way Close Drive Crescent Terrace Arena Stadium Theatre Library Museum Market Centre Hall Hotel Cross Docks Quay
  Echo News Telegraph Post Gazette Mail Times Star Chronicle Observer Press Advertiser Argus Herald Guardian Express Examiner Mercury
  Sentinel Courier Journal Standard Evening Live Beckett Hallam Hope Teaching Foundation Clinical Combined MP MPs
  Mean Moorlands Dales Downs Broads Coldfield Newington Mandeville Heath Park Green Hill Bridge Station Races Bull Island
  LSCB LSCP SCB Youth Community Improvement Integrated Health Mental Medical Diocesan Law Family Chamber Hotspur Day House Recovery Royal Pier Virginia Ontario Alabama Jamaica California
`)
const LOWER_HEADS =
  '(?:secure[ \\u00a0](?:training|children|unit)|prison|university|hospitals?|police|airport|cathedral|racecourse|crown[ \\u00a0]court|constabulary|sausages?|sauce|pasties|carriages?|terriers?|MPs?)\\b'
const INSTITUTION = new RegExp(
  `^[ \\u00a0](?:St\\b|(?:\\p{Lu}[\\p{L}'’]*[ \\u00a0]){0,2}(?:${HEADS})\\b(?![ \\u00a0][Cc]ouncil)|${LOWER_HEADS})|^['’]s[ \\u00a0](?:[\\p{L}]+[ \\u00a0])?MPs?\\b`,
  'u',
)
/** "Norfolk and Suffolk NHS Foundation Trust": two places that share one body. */
const JOINT =
  /^,?[ \u00a0](?:and|&)[ \u00a0](?:\p{Lu}[\p{L}'’-]*[ \u00a0]){1,4}(?:Police|Constabulary|NHS|Healthcare|Probation|Fire|Safeguarding|Combined|Chamber|Partnership|Ambulance)\b/u

/** "the Norfolk and Norwich," with no noun behind: a hospital, a show, a building society. */
const ALONE_WITH = /^[ \u00a0]and[ \u00a0]\p{Lu}\p{Ll}+(?:[,.;]|[ \u00a0](?:is|was|has|had)\b)/u

export function isPartOfLongerName(place: Place): boolean {
  const [left, right] = [before(place), after(place)]
  if (BODY_OF.test(left) || PLACE_PART.test(left) || PERSON_TITLE.test(left)) return true
  if (ARTICLE.test(left) && ALONE_WITH.test(right)) return true
  return INSTITUTION.test(right) || JOINT.test(right) || isCountyOfTown(place, left, right)
}

const COUNTY =
  /shire\b|^(?:Kent|Surrey|Essex|Norfolk|Suffolk|Devon|Cornwall|Somerset|Dorset|Cumbria|Durham|East Yorkshire)\b/
const TOWN_IN = /(?<before>.?.?.?)\b(?<town>\p{Lu}[\p{L}-]{1,40}),? in[ \u00a0]$/u
/** "the Wiltshire town" */
const OF_TOWN = /^[ \u00a0](?:town|city|village|resort|borough|district|unitary|local authority)\b/
const NO_TOWNS = new RegExp(
  `^(?:${listed(`
    Services Service Children Ofsted Councils Authority Inspectors Department Trust Directors Police Labour Conservatives Conservative
    Democrats Greens England Day CYP Now NHS CQC DfE SEND ILACS SIF JTAI January February March April May June July August September October
    November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  `)})$`,
)

/** "St Helens in Lancashire", "Hull City Council, in East Yorkshire": the county tells where the town lies. "Workers in Norfolk" are no town. */
function isCountyOfTown({ words, start, end }: Place, left: string, right: string): boolean {
  if (!COUNTY.test(words.slice(start, end))) return false
  if (ARTICLE.test(left) && OF_TOWN.test(right)) return true
  const { before: first = '', town = '' } = TOWN_IN.exec(left)?.groups ?? {}
  if (!town || NO_TOWNS.test(town)) return false
  return !OPENS_SENTENCE.test(first) || councilsNamed(town, null).length > 0
}

export const OPENS_SENTENCE = /(?:^|[.!?:]["'”’)]*[ \u00a0]|["'“‘])$/
/** Of the names that are words only these could open a sentence as something else: "Reading the report …". */
const VERB = /^(?:READING|Reading|BURY|Bury|BARKING|Barking)$/
const SUBJECT_BEHIND =
  /^(?:['’]s?\b|[,:]|[ \u00a0][(–—]|$|[ \u00a0](?:is|isn['’]t|was|wasn['’]t|has|hasn['’]t|had|will|would|could|should|may|must|can|does|did|council|children|joins|follows|leads|keeps|shares|faces|makes|needs|wants|hopes|plans|loses|wins|gets|gains|drops|slips|falls|rises|climbs|moves|stays|boasts|tops|sheds|becomes?|became|remains?|receives?|says?|said|went|fell|rose|got|won|lost|kept|took|came|saw|and|&|[a-z]{2,12}ed)\b)/i
/** "The Derby", "the hull": with an article only before a noun that the council is an adjective of. */
const ARTICLE = /\bthe[ \u00a0]$/i
const NOUN_BEHIND =
  /^(?:['’]|[ \u00a0](?:council|authority|city|town|trust|children|report|inspection|area|service|services|director|letter|verdict|judge?ment)\b)/i

/** Whether the name is an English word here: a verb that opens a sentence, a race, a capitalised term. */
export function isEnglishWord({ word }: Council, place: Place): boolean {
  if (!word) return false
  const [left, right] = [before(place), after(place)]
  if (ARTICLE.test(left)) return !NOUN_BEHIND.test(right)
  if (OPENS_SENTENCE.test(left)) {
    return VERB.test(place.words.slice(place.start, place.end)) && !SUBJECT_BEHIND.test(right)
  }
  return (
    /^[ \u00a0]\p{Lu}/u.test(right) &&
    !/^[ \u00a0](?:Children|Social|Ofsted|Council)/.test(right) &&
    !hintsNothing(place.words)
  )
}

/** Headlines Like This One give no hint about names. */
export function hintsNothing(words: string): boolean {
  return words.length <= LONGEST_HEADLINE && !/(?<![\p{L}'’])\p{Ll}{5,}/u.test(words)
}

const AS_COUNCIL =
  /^(?:['’]s|[ \u00a0]and[ \u00a0]\p{Lu}[\p{L}-]+)?[ \u00a0](?:children['’]?s|(?:has|had|have|was|were|is|are)[ \u00a0](?:been[ \u00a0]|now[ \u00a0]|also[ \u00a0]|previously[ \u00a0]|last[ \u00a0])?(?:rated|judged|graded|inspected|downgraded|upgraded|given|told))\b/u

/** "Kingston was rated", "Richmond children's services": no place is rated, a council is. */
export function speaksOfCouncil(place: Place): boolean {
  return AS_COUNCIL.test(after(place))
}

const BETWEEN_NAMES = /^(?:,|,?[ \u00a0](?:and|&))[ \u00a0]$/

/** "Durham and Stockton": what stands beside a council in a list is one too. */
export function joinsNames(text: string, one: Span, other: Span): boolean {
  return BETWEEN_NAMES.test(
    one.end < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start),
  )
}

const YEAR = new RegExp(`(?<!\\b[Ss]ince )(?<!\\w)(?:(${MONTH_NAME}) )?((?:19|20)\\d\\d)\\b`)
const SENTENCE_END = /[.!?;]["'”’)]*\s/

/** The month or the last day of the year that the words behind a name speak of; null where that is now or is not said. */
export function daySpokenOf({ words, end }: Place): string | null {
  const [clause = ''] = words.slice(end, end + REACH * 2).split(SENTENCE_END)
  const [, month, year] = YEAR.exec(clause) ?? []
  if (!year || /\b(?:now|today|currently)\b/.test(clause)) return null
  return month ? isoDate(Number(year), monthNumber(month)) : `${year}-12-31`
}

/** "when Cumbria was in the news": a body that is gone, and not the place that is still there. */
export function speaksOfThePast(place: Place): boolean {
  return (
    daySpokenOf(place) !== null ||
    /^(?:['’]s?[ \u00a0](?:demise|abolition|break-?up|end|last|successors?)|[ \u00a0](?:was|were|had|used))\b/.test(
      after(place),
    )
  )
}
