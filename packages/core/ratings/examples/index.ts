/** What the rating rule must find, by how the grade stands in the story. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'
import { areas } from './areas.ts'
import { areasServed } from './areas-served.ts'
import { asides } from './asides.ts'
import { bareGrades } from './bare-grades.ts'
import { changed } from './changed.ts'
import { clauses } from './clauses.ts'
import { counted } from './counted.ts'
import { denied } from './denied.ts'
import { everydayWords } from './everyday-words.ts'
import { givenBefore } from './given-before.ts'
import { givenNow } from './given-now.ts'
import { inGeneral } from './in-general.ts'
import { lasting } from './lasting.ts'
import { lately } from './lately.ts'
import { ofSeveral } from './of-several.ts'
import { others } from './others.ts'
import { relative } from './relative.ts'
import { spokenOf } from './spoken-of.ts'
import { supposed } from './supposed.ts'
import { theCouncil } from './the-council.ts'
import { times } from './times.ts'
import { together } from './together.ts'
import { wanted } from './wanted.ts'
import { yearly } from './yearly.ts'

export const examples: Example<RatingMention>[] = [
  ...together,
  ...ofSeveral,
  ...givenNow,
  ...changed,
  ...givenBefore,
  ...lasting,
  ...times,
  ...theCouncil,
  ...spokenOf,
  ...areas,
  ...areasServed,
  ...relative,
  ...clauses,
  ...asides,
  ...counted,
  ...inGeneral,
  ...denied,
  ...supposed,
  ...bareGrades,
  ...everydayWords,
  ...others,
  ...lately,
  ...wanted,
  ...yearly,
]
