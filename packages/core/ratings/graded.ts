/** Whether a grade word rates anything: not every "good" is a grade. */
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'

const VERB =
  '(?:(?:re-?)?(?:rat|judg|grad)(?:e|es|ed|ing)|deem(?:s|ed)|brand(?:s|ed|ing)|label+ed|class(?:ed|ified)|reclassified|declared|assessed as|considered|f(?:ou|i)nds?(?: to be)?|scored|slapped with|call(?:s|ed))'
const SMALL =
  "(?:(?:as|to|be|being|been|a|an|another|its|their|the|overall|ofsted|ofsted's|both|still|only|at least|now|just|by|either|also|top|merely)[ ]){0,6}"
const THINGS =
  "(?:[\\w',&-]+[ ]){0,14}(?:services?|care|it|them|us|department|provision|council|authority|authorities|councils|city|borough|county|trust|effectiveness|leadership|governance|performance|leavers|protection|adoption|management|families)[ ](?:overall[ ])?"

const AFTER_VERB = new RegExp(`\\b${VERB}[ ]${SMALL}["']?$`, 'i')
const AFTER_OBJECT = new RegExp(`\\b${VERB}[ ](?!that)${THINGS}(?:as |to be |to )?(?:an? )?["']?$`, 'i')
const VERB_BY_AS =
  /\b(?:rat|judg|grad|brand|deem)(?:e|es|ed|ing)\b[^.;]{0,160}[ ](?:as|to be)[ ]["']?(?:overall )?(?:an? )?["']?$/i
const VERB_BY = new RegExp(
  `\\b${VERB}[ ](?:once again |again |overall |twice )?(?:by (?:ofsted|inspectors|the watchdog|the inspectorate|regulators))?,?[ ](?:as )?["']?$`,
  'i',
)
const MOVED =
  /\b(?:downgrad\w+|upgrad\w+|slip\w*|fall(?:s|en|ing)?|fell|drop\w*|plung\w+|slump\w*|sink\w*|sank|declin\w+|mov(?:e[sd]?|ing)|jump\w*|leap\w*|climb\w*|ris(?:es?|en|ing)|rose|improv\w+|went|gone|goes|transform\w*|turnaround|turned|lifted|progress\w*|step\w*|demoted|limited|restricted|promoted|raised|exit\w*|escap\w+)\b[^.;]{0,90}\b(?:from|to|out of)[ ](?:being[ ])?(?:an?[ ]|its[ ]|overall[ ]|ofsted[ ]|rated[ ])*["']?$/i
const SERVICES_ARE =
  /\b(?:children's (?:social care )?services|children's social care|services for children|department|overall effectiveness|leadership|governance|local authority|council|care leavers|adoption|it|they|we|you|services|authorities|councils|performance)\b[^.;"]{0,70}[ ](?:is|are|was|were|be|been|remain(?:s|ed)?|become|became|being|still|now)[ ](?:(?:now|still|also|once|again|both|all|overall|currently|already|no|longer|not|only|to|be|once more)[ ]){0,3}["']?$/i
const WISHED =
  /\b(?:take|wants?|wanted|hop(?:es?|ed|ing)|aim(?:s|ed)?|like|determined)[ ](?:\w+[ ]){0,3}to (?:be|become)[ ](?:rated )?$/i
/** "Their target is a rating of good" */
const RATING_OF = /\b(?:ratings?|grades?|judge?ments?|verdicts?) of (?:an? )?$/i
const AREA_DASH =
  /\b(?:effectiveness|governance|leadership|protection|practice|leavers|adoption|care|permanence|management)[ ]?[–—:-][ ]?["']?$/i

const RATING_NOUN =
  /^["']?,?[ ](?:overall[ ]|ofsted[ ]|inspection[ ]|from ofsted[ ]|children's services[ ]|top[ ])*(?:ratings?|grad(?:es?|ings?)|judge?ments?|verdicts?|status|categor(?:y|ies)|scores?|marks|outcomes?)\b/i
const OVERALL_NEXT =
  /^["']?,?[ ](?:overall\b|(?:for|in) overall effectiveness|in (?:all|every|each|both)\b|across the board|on (?:all|every)\b)/i
/** "Bolton, outstanding in all areas since July" */
const IN_AREAS =
  /^,? (?:in|for|on) (?:all|every|each|both)\b[^.;,]{0,20}\b(?:areas?|categor(?:y|ies)|counts?)\b/i
const FROM_TO = /^["']?[ ]to[ ](?:an?[ ])?["']?(?:outstanding|good|inadequate|adequate|requires)/i

/** "No service was outstanding" */
const NONE = /\bno (?:services?|councils?|authorit(?:y|ies)) (?:is|are|was|were) $/i

/** "Bolton isn't outstanding": of a council, never of its work or staff. */
const NAMED_IS =
  /(?:\b[A-Z][\w'-]+|\b(?:[Nn]obody|[Nn]one|[Ww]e)) (?:is|are|was|were|isn't|aren't|wasn't|(?:has|have|would have) been) (?:now |still |not |never )?$/
/** In marks a word that says what something is, or that stands by another grade in marks, is no everyday word. */
const IS_MARKED = /\b(?:be|been|is|are|was|were|become|areas?)[ ]$/i
const OTHER_MARKED = /["'](?:outstanding|good|inadequate|adequate|requires improvement(?: to be good)?)["']/i

/** What follows a grade that is not the property of some ordinary noun. */
const FREE =
  /^(?:$|[ ]*["')\]]*[.,;:!?–—)(-]|["']|[ ](?:["']|[–—-]|(?:by|for|in|on|at|after|since|following|within|overall|and|or|but|with|without|over|under|when|while|from|to|as|across|against|because|despite|until|before|during|between|than|twice|again|last|this|one|two|three|four|five|just|only|is|was|has|had|have|were|are|will|would|receive|get|must|compared|respectively|should|may|can|if|although|ofsted|children's|local|authorities|councils|services|departments|council|authority|grade|once|too|also|yet|anyway|throughout|nearly|almost|a (?:year|month|week|decade))\b))/i

/** "Ofsted said Hull and Halton require improvement" */
const OF_SERVICES =
  /\b(?:services?|council|authority|department|effectiveness|overall) (?:now |still |also )?$|\b(?:ofsted|inspectors|inspectorate|watchdog|report) (?:has |have |also )?(?:said|says?|found|finds?|ruled|rules?|concluded|decided)\b[^.;]*$/i
/** "a further 43 require improvement" */
const COUNT = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[ ]$/

/** "was rated inadequate in 2015, requires improvement in 2022 and": goes on listing what somebody was rated. */
const LISTED = /\b(?:rated|judged|graded)\b.*(?:, |\bwhich (?:now |still |also )?)$/i

const CLOSES = /^(?:$|["']?[.,;]|["']?[ ]overall\b)/
const ORDINARY =
  /^["']?[ ](?:enough|news|practice|examples?|features?|standards?|start|job|support|outcomes for|progress|work|and safe)\b/i
const ANY_RATING =
  /\b(?:rat(?:ed?|es|ings?)|judg\w+|grad(?:ed?|es|ings?)|deemed|brand\w*|ofsted|inspect\w*|framework|watchdog|found to be|overall|classif\w+|special measures|downgrad\w+|upgrad\w+|status)\b/i
const SERVICE_TALK = /\b(?:services?|councils?|authorit(?:y|ies)|department|leadership|leavers|protection)\b/i

/** "Its second lowest rating of “requires improvement”" says the grade itself. */
const NAMED_NEXT =
  /^["']?,?[ ]?(?:of|[–—:(-])?[ ]?["']?(?:outstanding|good|inadequate|adequate|requires improvement)\b/i
/** Inspections of services for special needs end in one of three outcomes, none of them a grade. */
const SPECIAL_NEEDS = /\bSEND\b|\bspecial educational needs\b/

/** In marks: a grade wherever ratings or services are spoken of. Without marks: only in a slot for grades. */
export function isGraded(
  { marked, left, right }: Setting,
  { rating, relative }: Grade,
  words: string,
  published: string | null,
): boolean {
  if (relative) return !NAMED_NEXT.test(right) && !SPECIAL_NEEDS.test(left + right)
  if (ORDINARY.test(right)) return false
  if (rating.startsWith('performs'))
    return isInSlot(left) || (isOfAnnualYears(published) && SERVICE_TALK.test(left))
  const isGradeOnly = /^(?:inadequate|requir|need)/i.test(words)
  if (RATING_NOUN.test(right) || FROM_TO.test(right) || IN_AREAS.test(right)) return true
  if (marked)
    return (
      isGradeOnly ||
      IS_MARKED.test(left) ||
      [SERVICE_TALK, ANY_RATING, OTHER_MARKED].some((talk) => talk.test(left + right))
    )
  if (!FREE.test(right)) return false
  if (/to be good$/i.test(words)) return true
  if (/^requir/i.test(words)) {
    if (COUNT.test(left) || LISTED.test(left)) return true
    if (OF_SERVICES.test(left) && CLOSES.test(right)) return true
  }
  if (rating === 'outstanding' && NAMED_IS.test(left)) return true
  return (
    isInSlot(left) || (OVERALL_NEXT.test(right) && ANY_RATING.test(left + right)) || isServices(left, words)
  )
}

/** Annual ratings came in December 2009, 2010 and November 2011; at all other times "performs well" is praise. */
function isOfAnnualYears(published: string | null): boolean {
  return published !== null && published >= '2009-12' && published < '2012-07'
}

function isInSlot(left: string): boolean {
  return [AFTER_VERB, AFTER_OBJECT, VERB_BY_AS, VERB_BY, MOVED, WISHED, RATING_OF, AREA_DASH].some((slot) =>
    slot.test(left),
  )
}

/** "Services are good" is everyday praise; of the whole of children's services, or as "inadequate", it is a grade. */
function isServices(left: string, words: string): boolean {
  return (
    SERVICES_ARE.test(left) &&
    (/^(?:inadequate|requir)/i.test(words) ||
      NONE.test(left) ||
      /children's (?:social care )?services/i.test(left))
  )
}
