/** Ofsted, and what speaks for it. */
import { isNamePart } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { type Councils, councilAt } from './councils.ts'

/** "The report" is an inspection report where the story speaks of inspectors. */
export const isAboutOfsted = (text: string) => /\b(?:ofsted|inspectors|inspection report)\b/i.test(text)

/** What speaks for Ofsted: the body, its people and its papers. */
const INSPECTORATE =
  /^(?:ofsted|ofsted's|inspectors?'?|inspectorate|watchdogs?|regulators?|reports?|inspection|visit|findings|summary|letter|judge?ment|document)$/

/** Inspectors and reports of other bodies. */
const OTHERS =
  /^(?:welsh|scottish|estyn|police|fire|health|planning|prison|probation|auditors?|cqc|former|ex-ofsted|retired)$/

/** "the report", "Ofsted's inspection report", "inspectors": not "a report by Coram", nor "the Munro report". */
export function speaksForOfsted(tokens: readonly Token[], councils: Councils): boolean {
  if (tokens.some(({ lower }) => OTHERS.test(lower))) return false
  // "a report published today": what came of it is no part of its name.
  const link = tokens.findIndex(({ lower }) =>
    /^(?:of|for|from|by|at|in|into|on|to|published|released|issued)$/.test(lower),
  )
  const head = tokens[(link > 0 ? link : tokens.length) - 1]
  if (!head || !INSPECTORATE.test(head.lower)) return false
  // What the report is on does not matter, but whose it is: "a report by Coram".
  const owners = /^(?:by|from)$/.test(tokens[link]?.lower ?? '') || link < 0 ? tokens : tokens.slice(0, link)
  // "the Tower Hamlets report" is on the council, "a Leeds City Council report" by it.
  const own = owners.some(({ lower }) => /^council/.test(lower))
  const others = owners.filter(
    (token, at) =>
      at > 0 &&
      isNamePart(token) &&
      !/^council/.test(token.lower) &&
      (own || !(councilAt(token.start, councils) || councils.byName.has(token.text.replace(/'s$/, '')))),
  )
  return others.length === 0 || tokens.some(({ lower }) => lower.startsWith('ofsted'))
}
