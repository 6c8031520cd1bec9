/** A correction of a record as an example for a rule. */
import type { Extraction, Mention } from '@spotcheck/core'
import type { Stretch } from '../../../saving/stretch.ts'
import { exampleText, foundIn } from '../../examples/example.ts'
import { sentenceWith } from '../sentence-with.ts'
import { type Both, type Fault, faultsIn } from './faults.ts'
import type { Field } from './field.ts'

/**
 * Each sentence in which a field was misread or missed, its date, and all that its rule should find there. Null where
 * the story has no such words.
 */
export function exampleOf(extraction: Extraction, record: Both, field: Field): string | null {
  const examples = faultsIn(extraction, record, field).map((fault) => exampleOfFault(extraction, fault))
  return examples.length > 0 ? examples.join('') : null
}

function exampleOfFault({ text, mentions, article }: Extraction, { read, right }: Fault): string {
  const at = read ?? right
  const stretches = sentencesWith(text, at, mentions)
  const finds = [
    ...foundIn(mentions, at.rule, stretches).filter((mention) => mention !== read),
    ...(right ? [right] : []),
  ]
  return exampleText({ text, article, stretches, rule: at.rule, finds })
}

/** The sentence with a mark; before it the one that names the council of a grade, where that stands further up. */
function sentencesWith(text: string, mark: Mention, mentions: readonly Mention[]): Stretch[] {
  const sentence = sentenceWith(text, mark)
  if (mark.kind !== 'rating' || mark.council === null) return [sentence]
  const naming = mentions.findLast(
    (mention) =>
      mention.kind === 'council' && mention.council === mark.council && mention.start < sentence.end,
  )
  return naming && naming.end <= sentence.start ? [sentenceWith(text, naming), sentence] : [sentence]
}
