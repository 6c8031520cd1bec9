import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
import { authorBehindDash } from '../speakers/authors.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { outermost } from '../speakers/outermost.ts'
import type { Quote } from '../speakers/reading.ts'
import { voiceOf } from '../speakers/resolve.ts'
import type { Statement } from '../speakers/statements.ts'
import { endOfOpening, isVerb } from '../speakers/subjects.ts'
import { isReport } from '../speakers/verbs.ts'
import type { Story } from '../text/story.ts'
import type { Token } from '../text/tokens.ts'
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
  // Papers share the blame – Ivor Blane: “…”
  if (tokens[at - 1]?.text === ':' && authorBehindDash(tokens, at - 1)) return undefined
  const clause = Math.max(
    tokens.findLastIndex(({ text }, index) => index < at && text === ';'),
    endOfSubordinate(tokens, at),
  )
  // Called “unfair” by Ivor Blane.
  const isAgent = (first: number) => tokens[first - 1]?.lower === 'by' && first - at <= FEW
  const before = statements.filter(
    ({ verb, subject: { first }, borrowed }) =>
      verb < at && verb > clause && (first < at || isAgent(first) || (borrowed && verb < 2)),
  )
  const last = before.at(-1)
  const said = last && isOwnReport(last, tokens, at) ? last : outermost(before, tokens)
  return said && isBeside(said, tokens, at) ? undefined : said
}

/** Blane attacked | Ofsted's | claim that managers “slept”: the words are those of whose claim it is. */
function isOwnReport({ verb, subject }: Statement, tokens: readonly Token[], at: number): boolean {
  const [link, ...rest] = tokens.slice(verb + 1, at)
  return (
    isReport(tokens[verb]?.lower ?? '') &&
    subject.last < verb &&
    /^(?:that|of|to)$/.test(link?.lower ?? '') &&
    rest.length <= FEW &&
    !rest.some(({ kind }, index) => kind !== 'word' || isVerb(tokens, verb + 2 + index))
  )
}

/** Once Blane had asked for it, the plan was “dead”: who speaks in the clause that opens the sentence says no more than that. */
function endOfSubordinate(tokens: readonly Token[], at: number): number {
  return /^(?:when|while|after|before|once|although|though|because|since|until|if)$/.test(
    tokens[0]?.lower ?? '',
  )
    ? endOfOpening(tokens, at)
    : -1
}

/** The words tell of whoever speaks: “…,” said Blane, who runs the “step up” team; according to the “step up” team. */
function isBeside({ verb, subject, inverted }: Statement, tokens: readonly Token[], at: number): boolean {
  const isSource = tokens[verb]?.lower === 'according'
  const isMarked = tokens.slice(subject.last + 1, at).some(({ text }) => /^[,:–—-]$/.test(text))
  return (isSource && !isMarked) || (inverted && verb > 0 && !/^[,:–—-]$/.test(tokens[at - 1]?.text ?? ''))
}
