/** Grades of others than English councils: homes, schools, agencies, boards, and councils across the border. */
import type { Setting } from './setting.ts'

const NOT_COUNCILS =
  /\b(?:safeguarding (?:children(?:'s)? )?(?:board|partnership)|lscbs?|children's homes?|(?:care|residential|nursing|secure) homes?|(?:an?|the|this|its|their|both|other|two|three|all)(?: private)? homes?(?! (?:county|counties|secretary|office|visit|town|learning|ground|help|page))|home's|schools?|academ(?:y|ies)|nurser(?:y|ies)|childminders?|adult (?:social )?care|adult services|care quality commission|cqc|case reviews?|centres?(?! of excellence)|(?:fostering|adoption|one|an|the|this|another|private) agenc(?:y|ies)(?! (?:staff|social|workers?))|youth (?:justice|offending)|hospitals?|colleges?|prisons?|supported accommodation|send|special educational needs|estyn|care inspectorate|(?:scottish|welsh|irish) inspect\w+)\b/gi
const COUNCILS =
  /\b(?:children's (?:social care )?services|local authorit(?:y|ies)|councils?|children's social care)\b/gi
/** Behind a grade: "near a good or outstanding school", not "which sounds like a school report". */
const REACH_BEHIND = 30
const VERB_BEHIND = /^["']? (?:is|was|are|were|sounds?|means?|seems?|and|but)\b/i

/** "a home in Kent, which was" */
const OF_COUNCIL = /^, (?:which|whose)\b[^,;]*$/

/** "a nursery run by the council" */
const RUN_BY = /\b(?:run|owned|managed|used|commissioned) by (?:the |a )?(?:local )?(?:council|authority)\b/i

/** Such a body is nearer to the grade than the council is, or follows it directly. */
export function isOtherSubject({ clauseLeft: clause, clauseRight, main, sinceCouncil }: Setting): boolean {
  if (OF_COUNCIL.test(sinceCouncil ?? '')) return false
  const clauseLeft = clause.replace(RUN_BY, '')
  const nearest = lastIndex(clauseLeft, NOT_COUNCILS)
  if (nearest >= 0) return nearest > lastIndex(clauseLeft, COUNCILS)
  if (lastIndex(clauseLeft, COUNCILS) < 0 && lastIndex(main, NOT_COUNCILS) > lastIndex(main, COUNCILS))
    return true
  if (/\b(?:scottish|welsh|irish) inspect/i.test(clauseRight)) return true
  return !VERB_BEHIND.test(clauseRight) && lastIndex(clauseRight.slice(0, REACH_BEHIND), NOT_COUNCILS) >= 0
}

/** Whether a headline tells of such a body, and of no council: the story is about it. */
export function isAboutOther(headline: string): boolean {
  return lastIndex(headline, NOT_COUNCILS) >= 0 && lastIndex(headline, COUNCILS) < 0
}

/** Whether some words speak of councils at all. */
export const speaksOfCouncils = (words: string) => lastIndex(words, COUNCILS) >= 0

function lastIndex(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1
}
