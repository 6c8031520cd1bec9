/** Who said what: the quotation rules in their order, the surest first; each takes what those before it left. */
import { find as byColon } from '../rules/quotation-by-colon.ts'
import { find as goesOn } from '../rules/quotation-goes-on.ts'
import { find as headline } from '../rules/quotation-headline.ts'
import { find as indirect } from '../rules/quotation-indirect.ts'
import { find as list } from '../rules/quotation-list.ts'
import { find as nameLine } from '../rules/quotation-name-line.ts'
import { find as saidAfter } from '../rules/quotation-said-after.ts'
import { find as saidBefore } from '../rules/quotation-said-before.ts'
import { find as saidLater } from '../rules/quotation-said-later.ts'
import { find as sentenceBefore } from '../rules/quotation-sentence-before.ts'
import { find as signed } from '../rules/quotation-signed.ts'
import { find as uncued } from '../rules/quotation-uncued.ts'
import type { Found } from '../rules/rule.ts'
import type { Quotation } from '../schema/quotation.ts'
import type { Story } from '../text/story.ts'
import { withEchoes } from './echoes.ts'

const SIEVE = [
  headline,
  saidAfter,
  saidBefore,
  saidLater,
  byColon,
  signed,
  nameLine,
  list,
  goesOn,
  sentenceBefore,
  goesOn,
  uncued,
]

/** The quotations of a story whose councils, ratings and people are found, in the order of the text. */
export function findQuotations(story: Story, found: Found): Quotation[] {
  let quotations: Quotation[] = []
  for (const find of SIEVE) quotations = quotations.concat(find(story, { ...found, quotations }))
  quotations = quotations.concat(indirect(story, { ...found, quotations }))
  return withEchoes(quotations.sort((a, b) => a.start - b.start))
}
