/**
 * One grade for several councils: "Bolton and Hounslow were rated good". A rating has one council or none, so that
 * of such a grade is null; who shares it is read off the sentence again where records are made.
 */
import { councilsOfTrust } from '../register/councils.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { lastStartingBefore } from '../text/in-order.ts'

/** "Halton, in the north west, and Hull", "St Helens in Lancashire; Slough" */
const JOINED =
  /^(?: (?:council )?(?:has joined|joins|joined) |(?:['’]s?)?(?:,? (?:in|on) [^,;.:–—]{2,30}?)?(?:[,;]|,? (?:and|&|as well as))? ?(?:(?:and|also|both|the|councils?|at|in|for|of|to|by) ){0,3})$/
/** Whether the words between two councils join them in one list. */
export const isJoined = (between: string) => JOINED.test(between)

/** "so far are: Slough", "ratings for Leeds", "adequate (Bolton", "good for two that had been as badly off, Solihull and Hull" */
const LEADS_TO =
  /^["'”’]?(?:(?:-rated)?(?: (?:local )?(?:councils|authorities|boroughs|neighbours))? |[^.,;]{0,60}(?:: ?| [–—-] | \(| (?:for|to|at|in|are|were) (?:both )?)| (?:for|to|at|in) (?:both|two|three|four|five) [^.,;]{2,80}, )$/

/** "‘inadequate’ Leeds and Hull", "the good-rated councils Leeds and Hull" */
const QUALIFIES = /^["'”’]?(?:-rated)?(?: (?:local )?(?:councils|authorities|boroughs|neighbours))? $/

const ALL_OF_THEM =
  /^\W*(both|the (?:two|three|four)|all (?:two|three|four))(?: (?:of them|councils|authorities|local authorities|boroughs|cities|counties|towns))? (?:had|have|were|are|now|also|was|remain|then)\b/i
const HOW_MANY: Record<string, number> = { both: 2, two: 2, three: 3, four: 4 }

/** How many councils a sentence speaks of that opens with "Both were" or "The three councils had"; 0 for others. */
export function howManyTogether(sentence: string): number {
  const [, words = ''] = ALL_OF_THEM.exec(sentence) ?? []
  return HOW_MANY[words.toLowerCase().split(' ').at(-1) ?? ''] ?? 0
}

/** The councils that share a grade, by code: those listed last before it, else those that a list behind it names. */
export function sharersOf(
  text: string,
  grade: Span,
  /** Those of the sentence, in order. */
  named: readonly CouncilMention[],
  published: string | null,
): string[] {
  const lists = listsOf(text, named)
  const list =
    lists.find((one) => QUALIFIES.test(text.slice(grade.end, one[0]?.start))) ??
    lists.findLast((one) => (one.at(-1)?.end ?? 0) <= grade.start && isOfSeveral(one)) ??
    lists.find((one) => LEADS_TO.test(text.slice(grade.end, one[0]?.start)))
  const codes = new Set(list?.flatMap((mention) => codesOf(mention, published)))
  return codes.size > 1 ? [...codes] : []
}

/** Whether what follows a grade lists the councils that got it. `named`: those behind it. */
export function leadsToList(text: string, grade: Span, named: readonly CouncilMention[]): boolean {
  const [list = []] = listsOf(text, named)
  return isOfSeveral(list) && LEADS_TO.test(text.slice(grade.end, list[0]?.start))
}

/** A trust may be one by itself. */
const isOfSeveral = (list: readonly CouncilMention[]) =>
  new Set(list.map(({ council }) => council)).size > 1 || list.some(({ council }) => council === null)

/** A trust may serve several councils; it has then no code of its own. */
export function codesOf({ council, text }: CouncilMention, published: string | null): string[] {
  return council ? [council] : councilsOfTrust(text, published).flatMap(({ code }) => code ?? [])
}

/** The councils of each list, in order. */
export function listsOf<Mark extends CouncilMention>(text: string, named: readonly Mark[]): Mark[][] {
  const lists: Mark[][] = []
  for (const mention of named) {
    const list = lists.at(-1)
    if (list && isJoined(text.slice(list.at(-1)?.end, mention.start))) list.push(mention)
    else lists.push([mention])
  }
  return lists
}

/** The marks, in order, that stand in a span; found by halving, so that many grades and councils stay quick. */
export function within<Mark extends Span>(marks: readonly Mark[], { start, end }: Span): Mark[] {
  const inside: Mark[] = []
  let next = lastStartingBefore(marks, start) + 1
  for (let mark = marks[next]; mark && mark.end <= end; mark = marks[++next]) inside.push(mark)
  return inside
}
