/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'
import { augustReports } from './august-reports.ts'
import { buryCaseloads } from './bury-caseloads.ts'
import { kentLookedAfter } from './kent-looked-after.ts'
import { lambethDevonTrafford } from './lambeth-devon-trafford.ts'
import { lancashireFourGrades } from './lancashire-four-grades.ts'
import { noExitForBuckinghamshire } from './no-exit-for-buckinghamshire.ts'
import { peninsulaPayPact } from './peninsula-pay-pact.ts'
import { secondCityAgain } from './second-city-again.ts'
import { tamesideBackDown } from './tameside-back-down.ts'
import { twoEndsOfTheScale } from './two-ends-of-the-scale.ts'
import { twoSouthernRisers } from './two-southern-risers.ts'
import { whatTheWordLeavesOut } from './what-the-word-leaves-out.ts'
import { whoStaysOutstanding } from './who-stays-outstanding.ts'

export const scoredF: Sample[] = [
  kentLookedAfter,
  lambethDevonTrafford,
  secondCityAgain,
  noExitForBuckinghamshire,
  buryCaseloads,
  whatTheWordLeavesOut,
  tamesideBackDown,
  augustReports,
  peninsulaPayPact,
  twoEndsOfTheScale,
  whoStaysOutstanding,
  twoSouthernRisers,
  lancashireFourGrades,
]
