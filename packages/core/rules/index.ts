/** Every rule, for tests and documents; the pipeline imports each rule's `find` alone. */
import type { Mention } from '../schema/mention.ts'
import type { Quotation } from '../schema/quotation.ts'
import * as council from './council.ts'
import * as count from './count.ts'
import * as date from './date.ts'
import * as framework from './framework.ts'
import * as money from './money.ts'
import * as person from './person.ts'
import * as quotationByColon from './quotation-by-colon.ts'
import * as quotationGoesOn from './quotation-goes-on.ts'
import * as quotationHeadline from './quotation-headline.ts'
import * as quotationIndirect from './quotation-indirect.ts'
import * as quotationList from './quotation-list.ts'
import * as quotationNameLine from './quotation-name-line.ts'
import * as quotationSaidAfter from './quotation-said-after.ts'
import * as quotationSaidBefore from './quotation-said-before.ts'
import * as quotationSaidLater from './quotation-said-later.ts'
import * as quotationSentenceBefore from './quotation-sentence-before.ts'
import * as quotationSigned from './quotation-signed.ts'
import * as quotationUncued from './quotation-uncued.ts'
import * as rating from './rating.ts'
import type { Rule } from './rule.ts'
import * as visit from './visit.ts'

export const rules: readonly Rule<Mention | Quotation>[] = [
  council,
  framework,
  visit,
  date,
  money,
  count,
  rating,
  person,
  quotationByColon,
  quotationGoesOn,
  quotationHeadline,
  quotationIndirect,
  quotationNameLine,
  quotationList,
  quotationSaidAfter,
  quotationSaidBefore,
  quotationSaidLater,
  quotationSentenceBefore,
  quotationSigned,
  quotationUncued,
]
