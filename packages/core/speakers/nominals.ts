/** Speakers named by what they are: "the report", "a council spokesman", "the director", "Leeds City Council". */

import type { Found } from '../rules/rule.ts'
import { type Description, describeWords, OFSTED, theCouncil } from './describe.ts'
import type { Phrase } from './phrases.ts'
import type { Reading, Sentence } from './reading.ts'

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
  if (!speaks && found.bodies.isOfsted(sentence.tokens.slice(phrase.first, phrase.last + 1))) return OFSTED
  if (role) {
    const known =
      speaks || INDEFINITE.test(head.lower) ? null : found.people.inRole(role.role, head.start, sentence)
    if (known) return known.description
    // "a council spokesman" names its body in the role.
    const ofCouncil = /\b(?:council|authority)\b/.test(role.role)
    const body = role.organisation ?? (ofCouncil ? theCouncil(head.start, tail.end) : null)
    const { name, council } = body ? found.bodies.describe(body) : { name: null, council: null }
    // A spokesman has no name: the body that he speaks for stands in.
    const does = speaks ? role.role.replace(/ (?:for|from|at) .*/, '') : role.role
    return { name: speaks && name ? name : words.name, role: does, organisation: name, council }
  }
  const body = found.bodies.bodyIn(sentence.tokens, phrase.first, phrase.last, words.name)
  return body ? { ...words, name: body.name, organisation: body.name, council: body.council } : words
}

/** "One leader" is none that the story has introduced. */
const INDEFINITE = /^(?:a|an|one|another|some|many|several|most|other|two|three)$/
