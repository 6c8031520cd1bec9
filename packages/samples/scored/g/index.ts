/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'
import { harrowBbc } from './harrow-bbc.ts'
import { lockdownReportsCypn } from './lockdown-reports-cypn.ts'
import { londonPairCypn } from './london-pair-cypn.ts'
import { mayRoundUpCypn } from './may-round-up-cypn.ts'
import { miltonKeynesLocalgov } from './milton-keynes-localgov.ts'
import { northAndWestTelegraph } from './north-and-west-telegraph.ts'
import { oneWordGradesCypn } from './one-word-grades-cypn.ts'
import { stockportMen } from './stockport-men.ts'
import { suffolkEdp } from './suffolk-edp.ts'
import { threeClimbersLocalgov } from './three-climbers-localgov.ts'
import { threeOfTheDayCypn } from './three-of-the-day-cypn.ts'
import { westBerkshireMj } from './west-berkshire-mj.ts'
import { westSussexLgc } from './west-sussex-lgc.ts'

export const scoredG: Sample[] = [
  harrowBbc,
  lockdownReportsCypn,
  londonPairCypn,
  mayRoundUpCypn,
  miltonKeynesLocalgov,
  northAndWestTelegraph,
  oneWordGradesCypn,
  stockportMen,
  suffolkEdp,
  threeClimbersLocalgov,
  threeOfTheDayCypn,
  westBerkshireMj,
  westSussexLgc,
]
