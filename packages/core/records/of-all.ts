/** What a story about several councils says of all their inspections: "All were inspected under ILACS". */
import { CARDINAL, numberIn } from '../text/numbers.ts'
import { readBlocks, type Story } from '../text/story.ts'
import { allSaid, type Said } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'
import { isOfNow, isOfVisit, isRecent } from './when.ts'

export interface OfAll {
  inspected: MarkOf<'date'> | undefined
  framework: MarkOf<'framework'> | undefined
  /** The one in use that the story names, of whatever it says it. */
  inUse: MarkOf<'framework'> | undefined
  /** The one that all councils are inspected under since it began. */
  sinceItBegan: MarkOf<'framework'> | undefined
  visit: MarkOf<'visit'> | undefined
  /** How many the story says they are. */
  howMany: number | undefined
  /** Where a sentence starts that means those named before it: "each was visited in May". */
  backFrom: number | undefined
}

export const NOTHING_OF_ALL: OfAll = {
  inspected: undefined,
  framework: undefined,
  inUse: undefined,
  sinceItBegan: undefined,
  visit: undefined,
  howMany: undefined,
  backFrom: undefined,
}

const ONE =
  '(?:council|authority|borough|county|city|report|(?:re-)?inspection|visit|verdict|grade|rating|result|outcome)'
const SEVERAL =
  '(?:councils|authorities|boroughs|counties|cities|neighbours|pair|trio|quartet|reports|(?:re-)?inspections|visits|verdicts|grades|ratings|results|outcomes)'
const KIND = '(?:(?!area|judge?ment|service|categor|aspect)[\\w-]+ ){0,3}'
const THE = '(?:the|them|these|those|its|another|other|more|latest|last|new)'
const OF = '(?: (?:set|batch|round|clutch|latest|last|new) of)?'
/**
 * "All four were seen", "each of the reports", "both councils", "the inspections took place", "nine counties":
 * a group that the story means, not "councils" of any kind, nor "of the 31 reports this year".
 */
const OF_GROUP = new RegExp(
  `\\b(?:(?:each|every)(?: one)? (?:of ${THE}|${KIND}${ONE}\\b)|(?:all|both)(?: of)?(?: ${THE})?(?: (${CARDINAL}))?(?: ${KIND}${SEVERAL}\\b| (?:were|was|had|have|are|is)\\b)|(?<!of )${THE}${OF}(?: (${CARDINAL}))?(?: ${KIND}${SEVERAL}\\b| (?:were|was|had|have)\\b)|one of (?:the )?(${CARDINAL}) (?!area|judge)|(?<!of the )(${CARDINAL}) ${KIND}${SEVERAL}\\b|their ${KIND}${SEVERAL}\\b|they (?:were|have been|had been) (?:all|both|each) )`,
  'i',
)
/** Such a group as what was visited: "both were seen", "the inspections took place", "each of the reports published in". */
const GROUP_VISITED = new RegExp(
  `\\b(?:(?:all|both|each|every|these|those)(?: one)?(?: of)?(?: ${THE})?(?: ${CARDINAL})?|the (?:${CARDINAL}|same)|(?:re-)?inspections)(?: ${KIND}(?:${SEVERAL}|${ONE}))? (?:(?:(?:that|which) )?(?:were|was|are|is|had|have|come|came|took|follow|followed|ran)\\b|(?:under|from|between|in|reported|published)\\b)|(?:visited|inspected|with|in|at) (?:both|all|each|(?:(?:the|all) (?:two|three|four|five|six) ${SEVERAL}))(?: (?:of them|${CARDINAL}))?(?! (?:of|area|judge|categor|service|aspect|case|respect))\\b`,
  'i',
)
/** Those that have been named. */
const BACK = /\b(?:each|both|they|their|them)\b/i
/** "More than 20", "so far" */
const COUNTED =
  /\b(?:more than|at least|so far|up to|some|around|about|nearly|almost|out of|in) (?:\d|\w+ty\b)/i
/** What is said of all in passing, before the story tells of any: "reports under ILACS have had no grade since April". */
const OF_ANY = new RegExp(`\\b${SEVERAL}\\b`, 'i')
const OF_ONE =
  /^(?:of the|its?|this|that|an?|the (?:city|town|county|borough|council|authority|inspection|report))\b/i
const FIRST_LINES = 4
/** "Councils that are rated good have": how a framework goes, for councils of any kind. */
const RULE =
  /\b(?:councils|authorities|boroughs|those) (?:already |(?:that|which) (?:are|were) )?(?:rated|judged|graded|deemed)\b/i
/** "A fifth of the councils inspected since the framework began": whoever is graded now is one of them. */
const SINCE_IT_BEGAN =
  /\b(?:councils|authorities|boroughs|those) (?:\w+ ){0,2}(?:inspected|visited|seen)\b[^.;]* since\b|\bsince\b[^.;]*\b(?:councils|authorities|boroughs|those) (?:\w+ ){0,2}(?:inspected|visited|seen)\b/i
/** The one that the story has named elsewhere. */
const THE_FRAMEWORK =
  /\bunder (?:the|this|that) (?:same |new |current |latest )?(?:framework|regime|system)\b/i
const OTHER_TIME =
  /\b(?:old|previous|former|replac\w+|makes? way for|gives? way to|before|from (?:april|next)|until|will|future)\b[^.;]*$/i
/** "replaced its old inspections with the" */
const NEW_ONE = /\bwith (?:the |an? |its )?(?:new )?$/i
/** "the three boroughs, which share staff, were inspected" */
const ASIDE = /, (?:which|who|whose) [^,;.]{1,80},/g

/** Told in sentences that name no council. */
export function factsOfAll(story: Story, sentences: readonly MarkedSentence[]): OfAll {
  const { text, published } = story
  const top = readBlocks(story).at(FIRST_LINES)?.start ?? text.length
  const wordsOf = ({ start, end }: MarkedSentence) => text.slice(start, end).replaceAll(ASIDE, '')
  const ofNone = sentences.filter((sentence) => marksOf(sentence, 'council').length === 0)
  const ofGroup = ofNone.filter((sentence) => isOfGroup(wordsOf(sentence)))
  const atTop = ofNone.filter(
    (sentence) =>
      sentence.start < top &&
      !RULE.test(wordsOf(sentence)) &&
      OF_ANY.test(wordsOf(sentence)) &&
      !OF_ONE.test(wordsOf(sentence)),
  )
  const ofBeginning = ofNone.filter((sentence) => SINCE_IT_BEGAN.test(wordsOf(sentence)))
  const ofVisits = ofNone.filter((sentence) => GROUP_VISITED.test(wordsOf(sentence)))
  const isUsed = (said: Said<'framework'>) =>
    isOfNow(said, published) && (!OTHER_TIME.test(said.left) || NEW_ONE.test(said.left))
  const inUse = onlyOne(allSaid(text, sentences, 'framework').filter(isUsed))
  const isMeant = ofVisits.some((sentence) => THE_FRAMEWORK.test(wordsOf(sentence)))
  const framework = isMeant
    ? inUse
    : onlyOne(allSaid(text, [...ofGroup, ...atTop], 'framework').filter(isUsed))
  const inspected = allSaid(text, ofVisits, 'date').find(
    (said) => isRecent(said, published) && isOfVisit(said, published),
  )
  const visit = ofNone
    .filter((sentence) => OF_ANY.test(wordsOf(sentence)))
    .flatMap((sentence) => marksOf(sentence, 'visit'))
    .find((mark) => mark.visit === 're-inspection' && mark.text.endsWith('s'))
  const told = [...ofVisits, ...ofGroup].find(({ marks }) =>
    marks.some(({ at }) => [inspected?.mark.at, framework?.at, visit?.at].includes(at)),
  )
  return {
    inspected: inspected?.mark,
    framework,
    inUse,
    sinceItBegan: onlyOne(allSaid(text, ofBeginning, 'framework').filter(isUsed)),
    visit,
    howMany: told && sizeOf(wordsOf(told)),
    backFrom: told && BACK.test(wordsOf(told)) ? told.start : undefined,
  }
}

function onlyOne(said: readonly Said<'framework'>[]): MarkOf<'framework'> | undefined {
  const isOne = new Set(said.map(({ mark }) => mark.framework)).size === 1
  return isOne ? said[0]?.mark : undefined
}

const isOfGroup = (words: string) => OF_GROUP.test(words) && !COUNTED.test(words)

function sizeOf(words: string): number | undefined {
  const [group = '', ...numbers] = OF_GROUP.exec(words) ?? []
  const number = numbers.find(Boolean)
  return number ? numberIn(number) : /^both\b/i.test(group) ? 2 : undefined
}
