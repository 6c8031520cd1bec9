/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'
import { birminghamInadequate } from './birmingham-inadequate.ts'
import { blackpoolOutstanding } from './blackpool-outstanding.ts'
import { devonHomes } from './devon-homes.ts'
import { humberRoundUp } from './humber-round-up.ts'
import { norfolkOutOfInadequate } from './norfolk-out-of-inadequate.ts'
import { northantsTrust } from './northants-trust.ts'
import { oneWordComment } from './one-word-comment.ts'
import { peterboroughCareLeavers } from './peterborough-care-leavers.ts'
import { suffolkSlips } from './suffolk-slips.ts'
import { tenBoroughs } from './ten-boroughs.ts'
import { threeOutOfTheWoods } from './three-out-of-the-woods.ts'
import { twoRiversAnalysis } from './two-rivers-analysis.ts'
import { westCheshireDowngraded } from './west-cheshire-downgraded.ts'

export const scoredD: Sample[] = [
  birminghamInadequate,
  blackpoolOutstanding,
  devonHomes,
  humberRoundUp,
  norfolkOutOfInadequate,
  northantsTrust,
  oneWordComment,
  peterboroughCareLeavers,
  suffolkSlips,
  tenBoroughs,
  threeOutOfTheWoods,
  twoRiversAnalysis,
  westCheshireDowngraded,
]
