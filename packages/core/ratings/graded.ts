/** Whether a grade word rates anything: not every "good" is a grade. */
import { areasIn } from './areas.ts'
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'
import {
  AREA_IS,
  BEFORE_GRADE,
  BEHIND_GRADE,
  BEING_BEHIND,
  COUNCIL_BEING,
  COUNCIL_IS,
  COUNCIL_LONG,
  COUNCIL_REQUIRES,
  FOR_AREA_THEN,
  IS_BEHIND,
  PLACE_IS,
  REQUIRES,
  SERVICES_ARE,
  SERVICES_REQUIRE,
  SOMEBODY_IS,
  THINGS_ARE,
  WANTS,
} from './slots.ts'

/** What follows a grade that is not the property of some ordinary noun. */
const FREE =
  /^(?:$|[ ]*["')\]]*[.,;:!?–—)(-]|["']|[ ](?:["']|[–—-]|(?:by|for|in|on|at|after|since|following|within|overall|and|or|but|with|without|over|under|when|while|from|to|as|across|against|because|despite|until|before|during|between|than|twice|again|last|this|one|two|three|four|five|just|only|is|was|has|had|have|were|are|will|would|receive|get|must|compared|respectively|should|may|can|if|although|ofsted|children's|local|authorities|councils|services?|departments|council|authority|grade|once|next|too|also|yet|now|anyway|either|any more|throughout|nearly|almost|wait|face|means?|can|could|might|triggers?|leads?|brings?|at (?:worst|best)|that (?:day|week|month|year|time)|a (?:year|month|week|decade))\b))/i
const CLOSES = /^(?:$|["']?[.,;]|["']?[ ](?:overall|for|in|and|but|to be seen)\b)/
const OVERALL_NEXT =
  /^["']?,?[ ](?:overall\b|(?:for|in) overall effectiveness|in (?:all|every|each|both)\b|across the board|on (?:all|every)\b)/i
/** Everyday praise, in marks too. */
const ORDINARY =
  /^["']?[ ](?:enough|news|examples?|features?|standards?|start|job|outcomes for|progress|and safe|working|evidence|idea|reason|deal|debts?|bills?|questions?|invoices?)\b/i
/** Everyday without marks; in them a grade: 'with "outstanding" support for care leavers'. */
const OF_WORK = /^["']?[ ](?:practice|support|work)\b/i

/** Nothing else than a grade stands behind these, whatever follows it. */
const RATED = /\b(?:(?:rated|judged|graded|deemed)(?: as| to be)?|called|branded|labelled|declared) $/i
const ANY_RATING =
  /\b(?:rat(?:ed?|es|ings?)|judg\w+|grad(?:ed?|es|ings?)|deemed|brand\w*|ofsted|inspect\w*|framework|watchdog|found to be|overall|classif\w+|special measures|downgrad\w+|upgrad\w+|status)\b/i
const SERVICE_TALK = /\b(?:services?|councils?|authorit(?:y|ies)|department|leadership|leavers|protection)\b/i

/** "Its second lowest rating of “requires improvement”" says the grade itself. */
const NAMED_NEXT =
  /^["']?,?[ ]?(?:of|[–—:(-])?[ ]?["']?(?:outstanding|good|inadequate|adequate|requires improvement)\b/i
/** Inspections of services for special needs end in one of three outcomes, none of them a grade. */
const SPECIAL_NEEDS = /\bSEND\b|\bspecial educational needs\b/

/** In marks a lone grade word is a grade. Without marks: only in a slot for grades. */
export function isGraded(setting: Setting, grade: Grade, words: string, published: string | null): boolean {
  const { marked, left, right } = setting
  if (grade.relative) return !NAMED_NEXT.test(right) && !SPECIAL_NEEDS.test(left + right)
  if (ORDINARY.test(right)) return false
  if (grade.rating.startsWith('performs')) return isAnnual(setting, words, published)
  if (marked || isBefore(right, BEHIND_GRADE)) return true
  if (OF_WORK.test(right)) return false
  if (RATED.test(left)) return true
  if (!FREE.test(right)) return false
  if ((/\($/.test(left) && /^\)/.test(right)) || FOR_AREA_THEN.test(left)) return true
  if (/to be good$/i.test(words)) return true
  if (/^(?:requir|need)/i.test(words) && isRequired(setting, words)) return true
  return (
    isInSlot(left) ||
    (WANTS.test(left) && !/^good/i.test(words)) ||
    (OVERALL_NEXT.test(right) && ANY_RATING.test(left + right)) ||
    isOfSomebody(setting, words) ||
    isListed(setting, published) ||
    isOfObject(left, published)
  )
}

/** Annual ratings came in December 2009, 2010 and November 2011; at all other times "performs well" is praise. */
function isOfAnnualYears(published: string | null): boolean {
  return published !== null && published >= '2009-12' && published < '2012-07'
}

/** "Poor" and "excellent" are words of those years alone; "performs well" needs a slot in others. */
function isAnnual(
  { marked, left, right, earlier }: Setting,
  words: string,
  published: string | null,
): boolean {
  const isOfThose = isOfAnnualYears(published)
  if (!/^perform/i.test(words))
    return (
      isOfThose ||
      (marked && (RATED.test(left) || /^["']? rating\b/.test(right))) ||
      ANNUAL_YEAR.test(earlier + left + right) ||
      OTHER_MARKED.test(right)
    )
  return marked || isInSlot(left) || (isOfThose && (SERVICE_TALK.test(left) || COUNT.test(left)))
}
const COUNT = /\b(?:\d+|[a-z]+(?:teen|ty)|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/i
const ANNUAL_YEAR = /\b(?:2009|2010|2011|annual (?:ratings?|assessments?))\b/i
const OTHER_MARKED = /["'](?:outstanding|good|inadequate|adequate|requires improvement(?: to be good)?)["']/i

const isBefore = (words: string, slots: Readonly<Record<string, RegExp>>) =>
  Object.values(slots).some((slot) => slot.test(words))

const isInSlot = (left: string) => isBefore(left, BEFORE_GRADE)

/** "Bury isn't outstanding" */
const NAMED_IS_NOT = /\b[A-Z][\w-]+ (?:isn't|aren't|wasn't|weren't) (?:\w+ )?$/
/** "The support in Bury is good": not of Bury. */
const IN_COUNCIL = /\b(?:in|at|for|of|across|around)(?: the)?(?: (?:[A-Z][\w'&.-]*|and|upon|of|on)){1,6}$/

/** "The children's support is good" is praise; of the whole of the services, of a council or "us" it is a grade. */
function isOfSomebody({ left, right, sinceCouncil }: Setting, words: string): boolean {
  if (SERVICES_ARE.test(left)) return true
  if (/^(?:inadequate|requir)/i.test(words) && THINGS_ARE.test(left)) return true
  if (!IS_BEHIND.test(right) && (/^good/i.test(words) || !/^ for\b/.test(right))) return false
  if (AREA_IS.test(left)) return true
  if (PLACE_IS.test(left) && (!/^good/i.test(words) || /\b(?:still|now|again|already) $/i.test(left)))
    return true
  if (SOMEBODY_IS.test(left) || (/^outs/i.test(words) && NAMED_IS_NOT.test(left))) return true
  if (sinceCouncil === null || IN_COUNCIL.test(left.slice(0, left.length - sinceCouncil.length))) return false
  return (
    COUNCIL_IS.test(sinceCouncil) ||
    COUNCIL_LONG.test(sinceCouncil) ||
    ((!/^good/i.test(words) || BEING_BEHIND.test(right)) && COUNCIL_BEING.test(sinceCouncil))
  )
}

function isRequired({ left, right, sinceCouncil }: Setting, words: string): boolean {
  if (/^R/.test(words) && /^["']?$/.test(left)) return true
  if (isBefore(left, REQUIRES) || (SERVICES_REQUIRE.test(left) && CLOSES.test(right))) return true
  return sinceCouncil !== null && COUNCIL_REQUIRES.test(sinceCouncil)
}

/** "graded help and protection, and leaders' impact, inadequate" */
function isOfObject(left: string, published: string | null): boolean {
  const [, object] =
    /\b(?:rated|judged|graded|found|deemed|rating|judging|grading) ([^.;]{3,160}?),? $/i.exec(left) ?? []
  return object !== undefined && areasIn(object, published).length > 0
}

/** A line of a report's table: "The experiences of children in care, and their progress – Inadequate". */
function isListed({ left, right }: Setting, published: string | null): boolean {
  return /[–—:-] ?$/.test(left) && /^[;.,]?$/.test(right) && areasIn(left, published).length > 0
}
