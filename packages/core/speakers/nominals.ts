/** Speakers named by what they are: "the report", "a council spokesman", "the director", "Leeds City Council". */

import type { Organisation } from '../bodies/read-body.ts'
import type { Role } from '../people/roles.ts'
import type { Found } from '../rules/rule.ts'
import { isNamePart } from '../text/names.ts'
import { type Description, describeWords, OFSTED, theCouncil } from './describe.ts'
import type { Phrase } from './phrases.ts'
import type { Reading, Sentence } from './reading.ts'

/** What speaks for Ofsted: the body, its people and its papers. */
const INSPECTORATE =
  /^(?:ofsted|ofsted's|inspectors?'?|inspectorate|watchdogs?|regulators?|reports?|inspection|visit|findings|summary|letter|judge?ment|document)$/

/** Inspectors and reports of other bodies. */
const OTHERS =
  /^(?:welsh|scottish|estyn|police|fire|health|planning|prison|probation|auditors?|cqc|former|ex-ofsted|retired)$/

export function describeNominal(
  phrase: Phrase,
  sentence: Sentence,
  reading: Reading,
  found: Found,
): Description {
  const head = sentence.tokens[phrase.first]
  const tail = sentence.tokens[phrase.last]
  if (!head || !tail) return describeWords('')
  const words = describeWords(reading.text.slice(head.start, tail.end))
  const role = found.people.readRole(sentence.tokens, phrase.first, phrase.last + 1)
  const speaks = role !== null && /spokes/.test(role.role)
  if (!speaks && speaksForOfsted(phrase, sentence, found) && isAboutOfsted(reading)) return OFSTED
  if (role) {
    const known =
      speaks || INDEFINITE.test(head.lower) ? null : found.people.inRole(role.role, head.start, sentence)
    if (known) return known.description
    const body = bodyOfRole(role, head.start, tail.end) ?? (speaks ? spokenFor(phrase, sentence) : null)
    const { name, council } = body ? found.bodies.describe(body) : { name: null, council: null }
    // A spokesman has no name: the body that he speaks for stands in.
    const does = speaks ? role.role.replace(/ (?:for|from|at) .*/, '') : role.role
    return { name: speaks && name ? name : words.name, role: does, organisation: name, council }
  }
  const body = found.bodies.bodyIn(sentence.tokens, phrase.first, phrase.last, words.name)
  return body ? { ...words, name: body.name, organisation: body.name, council: body.council } : words
}

const UNNAMED = /^(?:council|authority|borough|county|city|trust|union|charity|company|firm)$/

/** a spokesman for | the Local Government Association; a spokesperson from | the council */
function spokenFor({ first: start, last }: Phrase, { tokens }: Sentence): Organisation | null {
  const link = tokens.findIndex(({ lower }, at) => at > start && at < last && /^(?:for|from|at)$/.test(lower))
  const words = tokens.slice(tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1, last + 1)
  const [head] = words
  const tail = words.at(-1)
  if (link < 0 || !head || !tail || !(head.capital || UNNAMED.test(head.lower))) return null
  return { name: words.map(({ text }) => text).join(' '), start: head.start, end: tail.end }
}

/** "a council spokesman" names its body in the role. */
const bodyOfRole = ({ role, organisation }: Role, start: number, end: number) =>
  organisation ?? (/\b(?:council|authority)\b/.test(role) ? theCouncil(start, end) : null)

/** "the report", "Ofsted's inspection report", "inspectors": not "a report by Coram", nor "the Munro report". */
function speaksForOfsted({ first, last }: Phrase, sentence: Sentence, found: Found): boolean {
  const tokens = sentence.tokens.slice(first, last + 1)
  if (tokens.some(({ lower }) => OTHERS.test(lower))) return false
  // "a report published today": what came of it is no part of its name.
  const link = tokens.findIndex(({ lower }) =>
    /^(?:of|for|from|by|at|in|into|on|to|published|released|issued)$/.test(lower),
  )
  const head = tokens[(link > 0 ? link : tokens.length) - 1]
  if (!head || !INSPECTORATE.test(head.lower)) return false
  // What the report is on does not matter, but whose it is: "a report by Coram".
  const owners = /^(?:by|from)$/.test(tokens[link]?.lower ?? '') || link < 0 ? tokens : tokens.slice(0, link)
  const { namesCouncil, councils } = found.bodies
  // "the Tower Hamlets report" is on the council, "a Leeds City Council report" by it.
  const own = owners.some(({ lower }) => /^council/.test(lower))
  const others = owners.filter(
    (token, at) =>
      at > 0 &&
      isNamePart(token) &&
      !/^council/.test(token.lower) &&
      (own || !(namesCouncil(token) || councils.byName.has(token.text.replace(/'s$/, '')))),
  )
  return others.length === 0 || tokens.some(({ lower }) => lower.startsWith('ofsted'))
}

const about = new WeakMap<Reading, boolean>()

/** Whether "the report" is an inspection report: the story speaks of inspectors. */
export function isAboutOfsted(reading: Reading): boolean {
  const known = about.get(reading) ?? /\b(?:ofsted|inspectors|inspection report)\b/i.test(reading.text)
  about.set(reading, known)
  return known
}

/** "One leader" is none that the story has introduced. */
const INDEFINITE = /^(?:a|an|one|another|some|many|several|most|other|two|three)$/
