/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'
import { autumnRoundUp } from './autumn-round-up.ts'
import { bedfordHomes } from './bedford-homes.ts'
import { bexleySafeguarding } from './bexley-safeguarding.ts'
import { brentAndLiverpool } from './brent-and-liverpool.ts'
import { bristolCareLeavers } from './bristol-care-leavers.ts'
import { buryGoldenHello } from './bury-golden-hello.ts'
import { cheshireWestPoor } from './cheshire-west-poor.ts'
import { goodCouncilsSlide } from './good-councils-slide.ts'
import { lambethFalls } from './lambeth-falls.ts'
import { leedsTop } from './leeds-top.ts'
import { norfolkAgain } from './norfolk-again.ts'
import { shortInspectionsAnalysis } from './short-inspections-analysis.ts'
import { tamesideAndHavering } from './tameside-and-havering.ts'

export const scoredH: Sample[] = [
  autumnRoundUp,
  bedfordHomes,
  bexleySafeguarding,
  brentAndLiverpool,
  bristolCareLeavers,
  buryGoldenHello,
  cheshireWestPoor,
  goodCouncilsSlide,
  lambethFalls,
  leedsTop,
  norfolkAgain,
  shortInspectionsAnalysis,
  tamesideAndHavering,
]
