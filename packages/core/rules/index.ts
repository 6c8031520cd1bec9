/** Every rule, for tests and documents; the pipeline imports each rule's `find` alone. */
import type { Mention } from '../schema/mention.ts'
import type { Quotation } from '../schema/quotation.ts'
import * as council from './council.ts'
import * as rating from './rating.ts'
import type { Rule } from './rule.ts'

export const rules: readonly Rule<Mention | Quotation>[] = [council, rating]
