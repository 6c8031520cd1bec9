/** How a grade stands in the story. Only `current` is news about a council now; the rest must not be taken for it. */
import type { Status } from '../schema/vocabulary.ts'
import { isCounted } from './counted.ts'
import { isEarlier, isLeftBehind } from './earlier.ts'
import type { Grade } from './grades.ts'
import { isOtherSubject } from './others.ts'
import type { Setting } from './setting.ts'

const GRADE = '(?:outstanding|good|inadequate|adequate|improvement(?: to be good)?)'

/** A class of councils: "councils that are rated", "those judged". */
const CLASS =
  /\b(?:(?:authorities|councils|departments|services|those|areas)\b(?: (?:that|which|who))?(?: (?:are|being))?|(?:an?|any) (?:local authority|council|department) (?:that|which) is) (?:currently |already |now )?(?:rated|judged|graded|deemed|found to be)\b/i
/** The same right before the grade: "in the authorities judged good, inspectors found" tells of all of them. */
const CLASS_OF =
  /\b(?:authorities|councils|departments|those)(?: (?:that|which|who) (?:are|were|have been))? (?:(?:currently|already|once|now|still) )?(?:(?:rated|judged|graded|deemed)(?: as| to be)?|found to be) $/i
/** "the councils that performed poorly" */
const COUNCILS_THAT = /\b(?:authorities|councils)(?: (?:that|which))? ["']?$/i
/** Any grade of its kind: "inadequate ratings make it harder", "an inadequate rating drives people away". */
const RATINGS_BEHIND =
  /^["']? (?:ratings|grades|judge?ments|verdicts)\b(?! (?:were|was|have been) (?:received|given|awarded|handed|won))/i
const A_RATING_BEHIND =
  /^["']? (?:[\w ]{0,30} )?(?:rating|grade|judge?ment|verdict|label|tag|badge) (?!(?:was|has|as|this|its|across|towards|unless|services|plus|thus|perhaps)\b)[a-z]+s\b/i
const AN = /\b(?:an?|any|every)[ ]$/i
/** "A judgement of inadequate can trigger" */
const A_RATING_OF = /\b(?:an?|any) (?:[\w' ]{1,30} )?(?:rating|grade|judge?ment|verdict) of ["']?$/i
const DOES = /^["']? (?:can|means?|triggers?|leads?|brings?|puts?|sets?|is (?:not|what|the))\b/i
/** Somebody has them: "received three good ratings". */
const OWNED =
  /\b(?:its|their|his|her|given|gives?|gave|received?|had|have|has|won|got|handed|achiev\w+|award\w+|sweep|set|string|series|previous|earlier|two|three|four|five|first|lost|the|with|of)\b(?:[ ][\w'-]+){0,2}[ ]$/i
/** What a rule says of such a class. */
const CONSEQUENCE =
  /\b(?:receives?|will|gets?|must|have|cannot|can|may|should|need to|undergo|wait|faces?|(?:are|is) (?:now |only |usually )?(?:inspected|visited|seen|re-?inspected|subject|monitored))\b/i
/** "Councils judged 'good' or better" */
const OR_BETTER = /^["']?[ ]or[ ](?:better|worse|above|below|higher|lower)\b/i

/** What speaks of the scale itself, before a grade. */
const ON_SCALE: Readonly<Record<string, RegExp>> = {
  'the four possible ratings':
    /\b(?:(?:four|three|five)(?:[ -]point)?[ ](?:ratings?|grades?|judge?ments?)|(?:possible|key)[ ](?:ratings?|grades?|judge?ments?|categories|outcomes))\b(?! (?:was|were|is|are|has|have)\b)/i,
  'the scale, no longer be rated':
    /\b(?:scale|sits? between|reclassified|no longer be (?:rated|graded|judged))\b/i,
  'councils that fall':
    /\b(?:councils|authorities) (?:that|which) (?:fall|rise|go|move|slip|drop|climb|sink|improve)\b[^.;]*$/i,
  'no grade between': /\b(?:grades?|ratings?|judge?ments?|words?|step) (?:between|like|such as)\b[^.]*$/i,
  'ratings range from': /\b(?:ratings|grades|judge?ments) (?:of|are|range|from)[^.]{0,30}"[^.]{0,40}$/i,
  'whether a council is':
    /\bwhether (?:an? |any |every |each )?(?:council|authority|department|service|it)s? (?:is|are|was|were)\b[^.;]*$/i,
  'may be said to': /\b(?:may|can) be said to\b[^.]*$|\ba council cannot $/i,
}
/** What speaks of the scale behind a grade: "'Adequate' means", "'adequate' will make way for". */
const SCALE_BEHIND =
  /^["']?(?: grade| rating| judge?ment)? (?:sits? between|means?|meant|stands? for|(?:will|is to) (?:make way|give way|be replaced|be scrapped|be dropped))\b/i
/** The same before its second grade. */
const MEANS =
  /["'](?: [\w ]{0,40})? (?:means?|meant|(?:will )?(?:makes?|gives?) way (?:for|to)|(?:will )?be replaced by)\b[^.]*$/i
/** "Inadequate – the lowest possible rating": what the grade means. */
const DEFINED = new RegExp(
  `\\b${GRADE}["']?(?:[ ](?:rating|grade|judge?ment))?(?:[ ]?[,–—(-][ ]?|[ ])(?:(?:which|that|this)[ ])?(?:(?:is|was|being|means)[ ])?(?:ofsted's[ ]|the[ ]|its[ ]|their[ ])*$`,
  'i',
)
const KEY_RATINGS = /\b(?:four|three|five)(?: possible)? key (?:ratings|grades|judge?ments)\b/i

const SUPERSEDED =
  /\b(?:initially|originally|at first|first (?:told|informed)|provisional\w*|in draft|draft (?:report|grade|rating|version))\b/i
/** "only for the final report to", "between draft and print" */
const SUPERSEDED_BEHIND =
  /\b(?:between draft and|only for the (?:final|published)|in (?:the|its|their) draft|before (?:it|the report|the grade) was (?:changed|published))\b/i

const ASPIRATION =
  /\b(?:aim(?:s|ed|ing)?|target|goals?|ambitions?|aspir\w+|hop(?:es?|ed|ing)|(?<!found )want(?:s|ed|ing)?(?! more)|(?:would|'d) like|strive|striving|settle for|working towards|on track|help (?:it|them|us) (?:to )?(?:become|be)|(?:journey|path|road)(?: of improvement)? to|plan(?:s|ned|ning)? (?:to|for)|determined to|expects? to be|takes? to (?:be|become)|in order to|bid to|to become|have at least|pledged?|promis\w+ to|vow\w* to|we can be|(?:won't|will not|never) (?:rest|stop|be (?:happy|satisfied|content)) until|help (?:\w+ )?become)\b/i
const THE_GOAL =
  /^["']?[ ](?:is|was|remains|is still)[ ](?:the|our|its|their)[ ](?:aim|goal|target|ambition)\b/i
/** "We will be good by 2015": a promise; a fear speaks of "inadequate". */
const WILL_BE =
  /\b(?:we|it|they|council|service|county|city|borough)(?: will|'ll) (?:soon |one day )?be(?:come)? (?:rated )?$/i

const HYPOTHETICAL =
  /\b(?:if|could|would|might|may be|were to|unless|(?:we|you|they|it|he|she|i)'d(?: (?:still|now|never|not|all))? (?:be|have)|risk(?:s|ed|ing)? (?:of )?being|in danger of|likely to|expect(?:s|ed|ing)?|prepared for|brac(?:ed|ing) for|until [^.]{0,60} could|fear(?:s|ed|ing)?|close to being|won't be|will not be|until (?:it|they|we) (?:is|are|was|were)|would either|before [^.]{0,60} can\b|can (?:still )?be (?:rated|judged|graded)|wish(?:es)? to be|(?:away|far) from being|should be|anyone who|nobody stays)\b/i
/** "Had we been rated good, I would" */
const HAD_WE =
  /^["']?(?:["'][^.]{0,30})?Had (?:we|you|they|it|he|she|i|there|the|inspectors|ofsted)\b|[:,] ["']Had (?:we|they|it|inspectors|ofsted|the)\b/i
/** "To be rated good, it would have to" */
const TO_BE = /^["']?To (?:be|get|go|move|climb|reach|become|stay|win|earn)\b/
const WOULD = /\b(?:would|could|must|has to|have to|needs? to|(?:usually|normally|typically|often) takes?)\b/i
const WOULD_BE = /^["']?(?: (?:rating|grade|verdict))? (?:would|could|may|might)\b/i

const NEGATED =
  /\b(?:no longer|not|never|neither|nor|cannot|without being|fail(?:s|ed|ing)? to|failure to|too little to|miss(?:es|ed|ing)?(?: out)?(?: on)?|denied|robbed of|(?:less|worse|lower) than|short of|far from|no (?:areas?|judge?ments?|categor(?:y|ies))|(?:nobody|no one) (?:can|could|would|will|calls?)|\w+n't)\b/i
const NO_MORE = /^["']? no (?:more|longer)\b/i
/** "Not one of the judgements was better than" */
const NONE_BETTER = /\b(?:not? one|none|no \w+)\b[^.;]* (?:better|higher) than $/i
const UNCHANGED =
  /\b(?:not|n't) (?:change|affect|alter)|\bnot enough to (?:boost|raise|lift|change|improve|shift)\b|\b(?:still|remain(?:s|ed|ing)?|unchanged)\b/i
/** It has the grade yet, whenever it first got it. */
const KEPT =
  /\b(?:retain(?:s|ed|ing)?|keeps?|kept|keeping|holds? on to|held on to)\b(?!.*\b(?:when|since|after)\b)/i
/** "is rated good again" */
const IS_AGAIN = /\b(?:is|are|has been|have been) (?:\w+ )?(?:rated|judged|graded)? ?$/i
const AGAIN_BEHIND = /^["']? (?:still|again|once more|once again|today|now|for the \w+ time)\b/i
const NOW =
  /\b(?:is|are|has|have|been) now\b|\bnow (?:rated|judged|graded|deemed|been)\b|\b(?:has|and|but) now\b|\bnow[ ]$/i

const NOW_BEHIND = /^["']? (?:this (?:year|month|week|time)|today)\b/i

const isAny = (patterns: Readonly<Record<string, RegExp>>, words: string) =>
  Object.values(patterns).some((pattern) => pattern.test(words))

const ANYONE =
  /\b(?:an?|any|either|every|each) (?:local )?(?:authority|council)\b|\b(?:councils|authorities|departments)\b|\bif you\b|\bany of (?:us|them)\b/i

/** "If a council is judged inadequate": supposed of any council, and so of none. */
export const isOfAnyone = ({ left, clauseLeft }: Setting, status: Status) =>
  status === 'hypothetical' && (ANYONE.test(clauseLeft) || /(?:^|["'])An? $/.test(left))

/** `published`: a year before it makes a rating an earlier one. `namesCouncil`: whether the clause names one. */
export function statusOf(
  setting: Setting,
  { relative, rating }: Grade,
  published: string | null,
  namesCouncil: boolean,
): Status {
  const { left, right, clauseLeft, verbLeft } = setting
  if (KEY_RATINGS.test(left) || (relative && DEFINED.test(left))) return 'scale'
  if (isOtherSubject(setting)) return 'other-subject'
  if (isOnScale(setting, namesCouncil)) return 'scale'
  if (CLASS.test(clauseLeft) && !namesCouncil && /\b(?:would|could)\b/.test(right)) return 'hypothetical'
  if (
    !namesCouncil &&
    (CLASS_OF.test(clauseLeft) || (rating.startsWith('performs') && COUNCILS_THAT.test(left)))
  )
    return 'aggregate'
  if (SUPERSEDED.test(verbLeft) || SUPERSEDED_BEHIND.test(right)) return 'superseded'
  if (!namesCouncil && isCounted(setting)) return 'aggregate'
  const isBad = rating === 'inadequate'
  if (isBad && isLeftBehind(setting)) return 'previous'
  if (ASPIRATION.test(verbLeft) || THE_GOAL.test(right) || isToCome(right, published))
    return isBad ? 'hypothetical' : 'aspiration'
  if (WILL_BE.test(left) && !isBad) return 'aspiration'
  if (isSupposed(setting)) return 'hypothetical'
  if (
    KEPT.test(verbLeft) ||
    (IS_AGAIN.test(left) && AGAIN_BEHIND.test(right) && !NEGATED.test(verbLeft)) ||
    NONE_BETTER.test(left)
  )
    return 'current'
  if (UNCHANGED.test(verbLeft) && !/\bno longer\b/i.test(verbLeft))
    return isEarlier(setting, published) ? 'previous' : 'current'
  if (NEGATED.test(verbLeft) || NO_MORE.test(right)) return 'negated'
  if (isLeftBehind(setting)) return 'previous'
  if (NOW.test(verbLeft) || NOW_BEHIND.test(right)) return 'current'
  return isEarlier(setting, published) ? 'previous' : 'current'
}

/** "good by 2027" */
const BY_YEAR = /^["']?(?: (?:rating|grade))? by (?:\w+ ){0,3}?(20\d\d)\b/

function isToCome(right: string, published: string | null): boolean {
  const [, year] = BY_YEAR.exec(right) ?? []
  return year !== undefined && published !== null && year > published.slice(0, 4)
}

function isOnScale(setting: Setting, namesCouncil: boolean): boolean {
  const { left, right, clauseLeft, clauseRight, verbLeft } = setting
  if (SCALE_BEHIND.test(right) || isAnyRating(setting, namesCouncil)) return true
  if ((isAny(ON_SCALE, left) || MEANS.test(left)) && !ASPIRATION.test(verbLeft) && !NONE_BETTER.test(left))
    return true
  if (!CLASS.test(clauseLeft) || namesCouncil || /\b(?:would|could)\b/.test(right)) return false
  if (isCounted(setting)) return false
  return CONSEQUENCE.test(clauseRight) || OR_BETTER.test(right)
}

function isAnyRating({ left, right, clauseLeft }: Setting, namesCouncil: boolean): boolean {
  if (namesCouncil) return false
  return (
    (RATINGS_BEHIND.test(right) && !OWNED.test(clauseLeft)) ||
    (AN.test(left) && A_RATING_BEHIND.test(right)) ||
    (A_RATING_OF.test(left) && DOES.test(right))
  )
}

function isSupposed({ left, right, verbLeft }: Setting): boolean {
  if (HYPOTHETICAL.test(verbLeft) || HAD_WE.test(left) || WOULD_BE.test(right)) return true
  return TO_BE.test(left) && WOULD.test(right)
}
