import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { outermost } from '../speakers/outermost.ts'
import type { Quote } from '../speakers/reading.ts'
import { voiceOf } from '../speakers/resolve.ts'
import type { Statement } from '../speakers/statements.ts'
import type { Story } from '../text/story.ts'
import { clausesBefore } from './quotation-said-before-clause-examples.ts'
import { speakersBefore } from './quotation-said-before-examples.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-said-before'
export const title = 'Quoted words after their speaker in the sentence: Blane said: “…”; it adds that “…”'

/** Marked pure, since a bundler keeps what it cannot prove to do nothing: pages would load every example. */
export const examples: Example<Quotation>[] = /* @__PURE__ */ speakersBefore.concat(clausesBefore)

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  return quotes.flatMap((quote) => {
    const statement = statementBefore(quote)
    const voice = statement && voiceOf(statement, quote.sentence, reading, found)
    return voice
      ? [
          attribute(quote, story.text, {
            rule: id,
            voice,
            confidence: statement.borrowed ? CONFIDENCE.saidBeforeBorrowed : CONFIDENCE.saidBefore,
          }),
        ]
      : []
  })
}

/** Tokens from the quoted words to who is said to have said them. */
const FEW = 3

/** The nearest verb of saying before the quote and in its clause. */
function statementBefore({ sentence: { tokens, statements }, at }: Quote): Statement | undefined {
  const clause = tokens.findLastIndex(({ text }, index) => index < at && text === ';')
  // Called “unfair” by Ivor Blane.
  const isAgent = (first: number) => tokens[first - 1]?.lower === 'by' && first - at <= FEW
  const before = statements.filter(
    ({ verb, subject: { first }, borrowed }) =>
      verb < at && verb > clause && (first < at || isAgent(first) || (borrowed && verb < 2)),
  )
  return outermost(before, tokens)
}
