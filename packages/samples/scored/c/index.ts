/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'
import { eastSussex } from './east-sussex.ts'
import { gloucestershire } from './gloucestershire.ts'
import { havering } from './havering.ts'
import { mayRoundUp } from './may-round-up.ts'
import { nottingham } from './nottingham.ts'
import { novemberVisits } from './november-visits.ts'
import { southGloucestershire } from './south-gloucestershire.ts'
import { strongCouncilsPaid } from './strong-councils-paid.ts'
import { swindonPay } from './swindon-pay.ts'
import { theDayTheGradeCame } from './the-day-the-grade-came.ts'
import { threeSouthAndMidlands } from './three-south-and-midlands.ts'
import { whyGoodCouncilsSlip } from './why-good-councils-slip.ts'
import { wiganCut } from './wigan-cut.ts'

export const scoredC: Sample[] = [
  eastSussex,
  gloucestershire,
  havering,
  mayRoundUp,
  nottingham,
  novemberVisits,
  southGloucestershire,
  strongCouncilsPaid,
  swindonPay,
  theDayTheGradeCame,
  threeSouthAndMidlands,
  whyGoodCouncilsSlip,
  wiganCut,
]
