/** The words of Ofsted's scales where they stand in a text; whether they rate anything is for others to say. */
import type { Rating } from '../schema/vocabulary.ts'
import { matchesOf, withAnySpace } from '../text/pattern.ts'

export interface Grade {
  start: number
  end: number
  rating: Rating
  /** Stands alone between quotation marks, of whatever glyph. */
  marked: boolean
  /** Told by its place on the scale: "lowest rating", "top grade". */
  relative: boolean
  /** "good-rated" */
  rated: boolean
}

/** A word where something stands before it: the word is looked for first, since it is the rarer. */
const behind = (before: string, word: string) => `${word}(?<=${before}${word})`
const RATED = '\\b(?:rat|judg|grad|assess)ed (?:as |to be )?["\'“‘]?'
/** "is poor", "an excellent", with nothing behind: a grade where annual ratings are spoken of. */
const SAID =
  '\\b(?:is|are|was|were|still|an|deemed|considers?|considered|called|named|labelled|remains?),? ["\'“‘]?'
const ALONE_BEHIND = '(?=["\'”’]?(?:[.,;:)]|$| (?:and|or|by|in|for|from|while|but)\\b))'
const ENDS = '(?=["\'”’])'
const ALONE = '["\'“‘]'
/** "perform excellently, well, adequately or poorly": the verb stands but once. */
const PERFORMED =
  '\\bperform(?:s|ed|ing)? (?:(?:excellently|well|adequately|poorly)["\'”’]?,? (?:or |and )?(?:[\\w-]{3,12} )?){0,3}["\'“‘]?'
const LOW = '(?<!\\b(?:two|three) )(?:lowest|worst|bottom)'
const HIGH = '(?<!\\b(?:two|three) )(?:highest|top)|(?<!\\b(?:its|their|our) )best'
const RATING =
  ' (?:(?:possible|available|overall|ofsted) ){0,2}(?:ratings?|grad(?:es?|ings?)|judge?ments?|marks?|categor(?:y|ies)|bands?|rungs?|verdicts?|scores?|classifications?)'
/** "Its best rating yet", "the worst grade in years" compare a council with itself. */
const SO_FAR = `(?!(?<=(?:best|worst)${RATING}) (?:yet|ever|since|in (?:\\w+ )?(?:years|decades?|its)))`

/** Each with its rating. "Excellent" and "poor" are everyday words unless somebody rates. */
const WORDS: readonly [Rating, string][] = [
  ['outstanding', 'outstandings?'],
  [
    'good',
    `good|${behind('\\b(?:two|three|four|five|six|seven|eight|nine|ten|all|straight|further|more|pair of|trio of) ', 'goods')}`,
  ],
  ['inadequate', 'inadequates?'],
  ['adequate', 'adequate'],
  ['requires-improvement', '(?:requir(?:e|es|ed|ing)|needs?) improvements?(?: to be good)?'],
  [
    'performs-excellently',
    `perform(?:s|ed|ing)? excellently|${behind(RATED, 'excellent')}|${behind(ALONE, 'excellent')}${ENDS}|${behind(SAID, 'excellent')}${ALONE_BEHIND}|excellent(?= rating)`,
  ],
  ['performs-well', `perform(?:s|ed|ing)? well|${behind(PERFORMED, 'well')}`],
  ['performs-adequately', `perform(?:s|ed|ing)? adequately|${behind(PERFORMED, 'adequately')}`],
  [
    'performs-poorly',
    `perform(?:s|ed|ing)? poorly|${behind(RATED, 'poor')}|${behind(ALONE, 'poor')}${ENDS}|${behind(PERFORMED, 'poorly')}|${behind(SAID, 'poor')}${ALONE_BEHIND}|${behind('adequate or ', 'poor')}`,
  ],
]
const OF_ALL =
  " of (?:the |its |ofsted's |the [\\w-]{2,12}'s )?(?:four|five|(?=(?:grades|ratings|judge?ments|marks)\\b))(?: ?(?:possible )?(?:grades|ratings|judge?ments|categories|marks))?"
/** "bottom of the scale" */
const OF_SCALE =
  " of (?:the |its |ofsted's |their ){1,2}(?:(?:ofsted|grading|rating|ratings|inspection) )?(?:scale|ladder|tree)"
const RELATIVE: readonly [Rating, string][] = [
  ['requires-improvement', `second[ -](?:${LOW})(?:${RATING}|${OF_ALL})|(?:${LOW})${RATING} but one`],
  ['good', `second[ -](?:${HIGH})(?:${RATING}|${OF_ALL})|(?:${HIGH})${RATING} but one|top marks but one`],
  ['inadequate', `(?:${LOW})(?:${RATING}${SO_FAR}|${OF_ALL}| tiers?)|(?:bottom|foot)${OF_SCALE}`],
  [
    'outstanding',
    `(?:${HIGH})(?:${RATING}${SO_FAR}|${OF_ALL})|top${OF_SCALE}|top[ -](?:graded|rated)|top marks`,
  ],
]
const SAID_RATED = '(?:rated|graded|judged)\\b'
const GRADES = [...WORDS, ...RELATIVE]
const GRADE = new RegExp(
  withAnySpace(`\\b(?<!-)(?:${GRADES.map(([, words]) => `(${words})`).join('|')})(?!\\w|-(?!${SAID_RATED}))`),
  'gi',
)
const IS_RATED = new RegExp(`^["'”’]?-${SAID_RATED}`, 'i')
const ANY = new RegExp(GRADE.source, 'i')
const OPENS = /["'“”„‘’‚`«]$/
const CLOSES = /^[,.]?["'”“’‘»]/

/** Grade words between two offsets, in order. "Requires improvement to be good" is one grade. */
export function gradesIn(text: string, start: number, end: number): Grade[] {
  return matchesOf(GRADE, text.slice(start, end)).flatMap((match) => {
    const [words, ...groups] = match
    const at = groups.findIndex((group) => group !== undefined)
    const rating = GRADES[at]?.[0]
    if (rating === undefined) return []
    const from = start + match.index
    const to = from + words.length
    const marked = OPENS.test(text.slice(Math.max(0, from - 1), from)) && CLOSES.test(text.slice(to, to + 2))
    const rated = IS_RATED.test(text.slice(to, to + 8))
    return { start: from, end: to, rating, marked, relative: at >= WORDS.length, rated }
  })
}

/** One of these is in every grade: to look for them first is many times faster. */
const IN_GRADES =
  /outstanding|good|adequate|improvement|excellent|perform|poor|lowest|worst|bottom|highest|top|best|foot/i

/** Whether some words hold a grade at all. */
export const hasGrade = (words: string) => IN_GRADES.test(words) && ANY.test(words)
