/** Words of time that set a grade in an earlier inspection, or in this one. They are matched in small letters (see wordsOf). */

const anyOf = (...wordings: string[]) => new RegExp(`\\b(?:${wordings.join('|')})\\b`)

/** Hours and days are news: "had been rated inadequate the day before". */
const LONG = '(?<!\\b(?:day|night|morning|evening|days|hours) )'

export const EARLIER = anyOf(
  'previous(?:ly)?|formerly|(?<!the )former|prior|predecessor|used to be|long ago',
  '(?<!\\b(?:years?|months?|weeks?)[ -])old',
  'earlier(?! (?:this|today|in the|D)\\b)',
  '(?:inspectors|ofsted|they|it|was|were) last (?!D)',
  'last (?:inspected|inspection|time|full inspection|visit(?:ed)?|came|report|ofsted|looked|saw|assessed|judged|rated|graded|under|twice|two|three)',
  'under (?:the|its) (?:last|previous|earlier|former)',
  `(?<!as )${LONG}before(?= (?:and|but|or|[,.;]))|(?<!as )${LONG}before$`,
  'once(?! (?:again|more|they|it|children|he|she|in care))',
  'having been|having (?:previously )?',
  '(?<!\\b(?:and|but|before) )then|at (?:the|that) time|back then|in those days|in its (?:time|day)|there was a time|at (?:some|one) (?:point|stage|time)',
  '(?<!\\bas )(?:\\w+ years?|months?|decade) (?:ago|earlier|before)',
  '(?:until|till) (?:then|now|recently|last|this|today|yesterday)',
  '(?:before|first|two) that|at that(?= (?:inspection|visit)|$| [,.])|that year|last year',
  '(?:went|gone|going|go|enter(?:ed|ing)|approach(?:ed|ing)|start(?:ed|ing)) (?:into )?(?:(?:its|the|their|this|that|last|latest|D|C) ){1,3}(?:full )?(?:inspection|visit)',
)

/** So lately that even a pluperfect tells news: "had that morning become". */
export const JUST_NOW = anyOf(
  'that (?:very )?(?:morning|afternoon|evening|day)',
  '(?:the|a|two|three|four) (?:days?|night|hours) (?:before|earlier)',
  'hours (?:before|earlier)',
)

/** "for the better part of a decade it was": how long a state that is over lasted. */
export const FOR_LONG =
  /\bfor (?!the \w+ time)(?:(?!time\b|in\b|an?\b)[\w'-]+ ){0,3}(?:(?:of )?an? )?(?:[\w-]+ )?(?:years|decades?)\b/

/** "four years after a": the grade behind it. */
export const YEARS_AFTER =
  /\b(?:years?|months?|decades?) (?:after|on from|following|since)(?: (?:an?|its|their|the|being|having|been|rated|judged|found|graded|that|first|ofsted's|last|C|'s))*$/

/** "after three years as", "an end to two years of": told of the grade behind it alone. */
export const SPENT =
  /(?:^(?:two|three|four|five|six|seven|eight|nine|ten|a|the|\d+) |\b(?:after|spent|following|ending|ended|end to|of) (?:\w+ ){1,3})(?:years?|months?|decades?) (?:as|of(?: being)?|at|in|on|with|rated|judged)\b/

/** A pluperfect: not "had to", "had the", "had it down as". */
export const HAD =
  /\b(?:hadn't|(?:had|'d)(?! (?:to|it|them|her|him|its|their|the|an?|all|both|no|one|two|three|nothing|little|only two|some|every|each|G|C|D|by D)\b))/
/** In reported speech "had" may tell of what is news: "said that it had improved to good". */
export const HAD_NOW =
  /\bhad (?:now |finally )?(?:helped|earned|achieved|improved|moved|gone|risen|secured)\b/
/** "It was the first time that it had been rated good" */
export const AGAIN = /\b(?:was|is) (?:\w+ )?the (?:first|second|third|fourth|fifth|only) time\b/
