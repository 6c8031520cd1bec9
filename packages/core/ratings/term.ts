/** Whether a grade is spoken of as a word or a class: what it means, what it costs, where it ends, what any council with it does. */
import type { Standing, Words } from './around.ts'
import { type Unit, wordsOf } from './units.ts'
import { PROSPECT, THE_GOAL } from './wordings.ts'

/** "What outstanding looks like", "does inadequate tell parents anything"; "what does good mean?" leads on to the council that has it. */
const ASKS =
  /\bwhat (?!do|does|did|is|was)(?:[\w']+ ){0,4}G (?:(?:really|actually|even|now) )?(?:means?|meant|looks?(?: like)?|requires?|entails?|takes?|feels?)\b|(?<!\b(?:what|how|why) )\b(?:does|do|did|should) (?:an? )?G (?:(?:still|really|actually|even) )?(?:mean|tell|say|cost|require|entail|help|matter|count|exist|look|feel)\b/
const PARTS =
  /\b(?:differences?|gap|gulf|line|distance|boundar(?:y|ies)|border|threshold|space|choice) (?:[\w']+ ){0,3}between (?:an? )?G\b|\bwhere (?:an? )?G (?:ends|stops|begins|starts|finishes)\b/
const COLOURED =
  /\b(?:red|amber|yellow|green|blue|gold|silver|bronze|orange|purple|black|grey|pink|colou?r) (?:for|is|means|meaning|signifies)$/
/** "limits the overall grade to" */
const LIMITS =
  /\b(?:limit|cap|restrict|confin)\w* (?:[\w']+ ){0,5}(?:to|at)(?: no (?:more|better|higher) than)?$/
const LIKE_WORD =
  /\bno (?:shame|disgrace|crime|sin|harm) in(?: an?)?$|\blike (?:the|that|this) (?:word|term|label|phrase|grade|tag)$/
/** "for a council to move up from" */
const FOR_ANY =
  /\bfor (?:an?|any|every|each|the average) (?:\w+ ){0,2}(?:council|authority|borough|county|city|department|service) to \w+\b/
/** "in the care of | an inadequate council": not "as", "from", or "is". */
const OF_CLASS =
  /\b(?:of|at|in|with|by|to|into|under|than|like|work\w* for|run|running|lead|leads|leading|join|joins|joining|inspect\w*) an?$/
const EACH_OF_CLASS = /(?:^| )(?:any|every|each|no)$/
const NOUN = /^(?:council|authority|borough|county|department|service)\b/

/** Whether a clause asks after a grade as such, so that "good ends" are no ends. */
export const asksAfter = (words: string) => ASKS.test(words) || PARTS.test(words)

export function isTerm({ clause, at, clauses }: Standing, { before, behind, sentence }: Words): boolean {
  const { units } = clause
  if (/\bC\b/.test(sentence)) return false
  if (asksAfter(sentence) || COLOURED.test(before) || LIKE_WORD.test(before)) return true
  if (LIMITS.test(before) || FOR_ANY.test(before)) return true
  if (NOUN.test(behind) && (OF_CLASS.test(before) || EACH_OF_CLASS.test(before))) return true
  if (/\bwhat it (?:takes|means|costs) to (?:be|become|get)\b/.test(before)) return true
  if (
    /^(?:anything|anyone) (?:below|above|under|over|short of|less than)$/.test(before) &&
    /^(?:should|must|would|is|means|gets|triggers)\b/.test(behind)
  )
    return true
  if (TO_BE.test(before) && HAS_RULE.test(behind)) return true
  const next = clauses[clauses.indexOf(clause) + 1]
  const isCutOff = SAYS.test(behind) && next?.verbAt === 0
  return !OF_OURS.test(sentence) && doesAsSuch(units, at, isCutOff ? wordsOf(next.units) : behind)
}

/** "Being inadequate | costs", "to be rated outstanding | takes" */
const TO_BE =
  /^(?:(?:and|but|that) )?(?:to (?:be|become|get|stay|remain)|being|becoming|getting|staying|remaining)(?: (?:rated|judged|graded|found|called|labelled|branded|an?))*$/
const HAS_RULE = /^(?:is|isn't|does|doesn't|means|costs|takes|requires|brings|can|may|should|must)\b/
/** "Outstanding, it says, | is" */
const SAYS = /^, (?:it|he|she|they|ofsted|the \w+) (?:says?|said|explains?|explained|writes) ,$/
/** Who speaks of themselves speaks of their own grade. */
const OF_OURS = /\b(?:i|we|our|us|my|me)\b/
const OPENS = /^(?:(?:and|but|that|why|if|while|an?|,)(?: |$))*$/
const INVERTED = /^(?:nor|neither) (?:is|does|do)$/
const DOES =
  /^(?:, [^,]{1,24} , )?(?:is|isn't|does|doesn't|can|cannot|can't|may|must|should|means?|costs?|ends|starts|stops|begins|pays|takes|brings|buys|sells|says|tells|counts|matters)\b(?! (?:(?:now|still|also) )?(?:the|its|their|our|his|her|how|what|where|next|pencilled|due|expected|within|far|beyond|close|forecast|predicted)\b)/
const TO_COME = /^(?:awaits|beckons|looms|remains|follows|looks|seems|hangs|has)\b/

/** "Inadequate is not the work of a week", "good costs money": whoever has it. */
function doesAsSuch(units: readonly Unit[], at: number, behind: string): boolean {
  const before = wordsOf(units.slice(0, at))
  if (INVERTED.test(before)) return true
  if (!OPENS.test(before) || units[at]?.grade?.relative || units.some(({ kind }) => kind === 'date'))
    return false
  return DOES.test(behind) && !PROSPECT.test(behind) && !THE_GOAL.test(behind) && !TO_COME.test(behind)
}
