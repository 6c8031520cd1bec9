/** What stands around a bare place name and makes it something else than the council, or the council for sure. */
import type { Council } from '../register/councils.ts'
import { LONGEST_HEADLINE } from '../text/lines.ts'

/** A name in the words of one block; offsets into them. */
export interface Place {
  words: string
  start: number
  end: number
}

/** Enough for the longest name around a name. */
const REACH = 60

const before = ({ words, start }: Place) => words.slice(Math.max(0, start - REACH), start)
const after = ({ words, end }: Place) => words.slice(end, end + REACH)

const list = (words: string) => words.trim().split(/\s+/).join('|')

const BODY_OF =
  /\b(?:University|College|Bishop|Archbishop|Diocese|Duke|Duchess|Earl|Dean|Lord Lieutenant|Mayor|Museum|Bank|Tower|Battle|Port|Isle|MPs? for) (?:of )?(?:the )?$/i
const PLACE_PART =
  /\b(?:north|south|east|west|mid|central|inner|outer|upper|lower|northern|southern|eastern|western|greater|new|old|mount|high|great|little)[ \u00a0-]$/i
const PERSON_TITLE =
  /\b(?:HMP|YOI|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Judge|Justice|Sir|Dame|Lord|Lady|Baroness|Cllr|Coun|Councillor|Inspector|Sergeant|Constable)\.?[ \u00a0]$/

/** Directly behind a place name these make an institution, a club, a paper or another place. */
const HEADS = list(`
  Police Constabulary University Univ College School Academy Grammar Hospital Hospitals Hospice NHS Healthcare Infirmary Prison Airport
  FC AFC RFC CCG United City County Town Rovers Wanderers Athletic Albion Forest Argyle Cathedral Palace Castle Festival Crown Magistrates
  Court Coroner Coroners Fire Ambulance Probation Safeguarding Partnership Board Trust Secure Square Road Street Lane Arena Stadium
  Echo News Telegraph Post Gazette Mail Times Star Chronicle Observer Beckett Hallam Hope Teaching Foundation Clinical Combined MP MPs
  Mean Moorlands Dales Coldfield Heath Park Green Hill Bridge Station Races Bull Virginia Island LSCB LSCP SCB Youth Community Improvement
  Integrated Health Mental Medical Diocesan Law Family Chamber Hotspur Day House
`)
const INSTITUTION = new RegExp(
  `^[ \\u00a0](?:St\\b|(?:\\p{Lu}[\\p{L}'’]*[ \\u00a0]){0,2}(?:${HEADS})\\b(?![ \\u00a0][Cc]ouncil))`,
  'u',
)
/** "Norfolk and Suffolk NHS Foundation Trust": two places that share one body. */
const JOINT =
  /^,?[ \u00a0](?:and|&)[ \u00a0](?:\p{Lu}[\p{L}'’-]*[ \u00a0]){1,4}(?:Police|Constabulary|NHS|Healthcare|Probation|Fire|Safeguarding|Combined|Chamber|Partnership|Ambulance)\b/u
const COUNCIL_IN_COUNTY = /\p{Lu}[\p{L}-]{1,40},? in[ \u00a0]$/u
const COUNTY_END =
  /shire\b|^(?:Kent|Surrey|Essex|Norfolk|Suffolk|Devon|Cornwall|Somerset|Dorset|Cumbria|Durham)\b/

export function isPartOfLongerName(place: Place): boolean {
  const [left, right] = [before(place), after(place)]
  if (BODY_OF.test(left) || PLACE_PART.test(left) || PERSON_TITLE.test(left)) return true
  if (INSTITUTION.test(right) || JOINT.test(right)) return true
  return COUNTY_END.test(place.words.slice(place.start, place.end)) && COUNCIL_IN_COUNTY.test(left)
}

const FIRST_NAME = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+|\p{Lu}\.)[ \u00a0]$/u
/** Capitalised words that open a sentence or stand before a council without being anyone's first name. */
const NOT_FIRST_NAMES = new RegExp(
  `^(?:${list(`
    A After All Alongside Also Although And As At Before Both Brands But By Despite Directors Downgrades During Finds For From How However If In Including Inspectors
    Instead Into Its Judges Last Later Like London Meanwhile Neither Near Nearby Nor Now Of Ofsted On Once Only Or Other Over Praises
    Rates Rated Since So Tells That The Then These This Those Though Through To Today Under Unlike Until Upgrades Was We What When Where Whether
    Which While Why Will With Within Yet Yesterday Council Councils Authority Neighbouring Neighbour Children Services Social Workers
    Visits Visited Outside Across Around Between Against Against Because Being Even Has Have His Her Their Our Every Each
  `)})$`,
)
const VERB_OR_POSSESSIVE =
  /^(?:['’]s?\b|[ \u00a0](?:is|was|has|had|will|would|could|should|may|must|can|does|did|council|children|became|becomes|remains?|remained|received|receives|improve[sd]|said|says|and|&|,)\b|,)/i
const OPENS_SENTENCE = /(?:^|[.!?:]["'”’)]*[ \u00a0]|["'“‘])$/

/** Whether the name is somebody's, or an English word that opens a sentence ("Reading the report …"). */
export function isPersonOrWord({ surname, word }: Council, place: Place): boolean {
  const [left, right] = [before(place), after(place)]
  const firstName = FIRST_NAME.exec(left)?.[1]
  if (surname && firstName && !NOT_FIRST_NAMES.test(firstName) && !isTitleCase(place.words)) return true
  if (!word) return false
  if (OPENS_SENTENCE.test(left)) return !VERB_OR_POSSESSIVE.test(right)
  return (
    /^[ \u00a0]\p{Lu}/u.test(right) &&
    !/^[ \u00a0](?:Children|Social|Ofsted|Council)/.test(right) &&
    !isTitleCase(place.words)
  )
}

/** Headlines Like This One give no hint about names. */
function isTitleCase(words: string): boolean {
  return words.length <= LONGEST_HEADLINE && !/(?<![\p{L}'’])\p{Ll}{5,}/u.test(words)
}

const AS_COUNCIL =
  /^(?:['’]s|[ \u00a0]and[ \u00a0]\p{Lu}[\p{L}-]+)?[ \u00a0](?:children['’]?s|(?:has|had|have|was|were|is|are)[ \u00a0](?:been[ \u00a0]|now[ \u00a0]|also[ \u00a0]|previously[ \u00a0]|last[ \u00a0])?(?:rated|judged|graded|inspected|downgraded|upgraded|given|told))\b/u

/** "Kingston was rated", "Richmond children's services": no place is rated, a council is. */
export function speaksOfCouncil(place: Place): boolean {
  return AS_COUNCIL.test(after(place))
}
