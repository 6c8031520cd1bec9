import type { Sample } from '../../sample.ts'
import { lookedAfterPair } from './i-looked-after-pair.ts'
import { manchesterAutumn } from './i-manchester-autumn.ts'
import { northamptonshirePair } from './i-northamptonshire-pair.ts'
import { nottinghamRetention } from './i-nottingham-retention.ts'
import { threeFocusedVisits } from './i-three-focused-visits.ts'
import { annualRatings2011 } from './k-annual-ratings-2011.ts'
import { buryAndMiltonKeynes } from './k-bury-and-milton-keynes.ts'
import { firstWithoutOverallGrade } from './k-first-without-overall-grade.ts'
import { northamptonshireTrustVisit } from './k-northamptonshire-trust-visit.ts'
import { suffolkLosesTopRating } from './k-suffolk-loses-top-rating.ts'
import { inspectorsThirdWarning } from './l-inspectors-third-warning.ts'
import { kirkleesComment } from './l-kirklees-comment.ts'
import { knowsleyCommissioner } from './l-knowsley-commissioner.ts'
import { sandwellTrustChief } from './l-sandwell-trust-chief.ts'
import { threeVerdictsOneDay } from './l-three-verdicts-one-day.ts'

/** Fifteen of the scored stories, drawn by lot, as a second person marked them. */
export const secondMarked: Sample[] = [
  lookedAfterPair,
  manchesterAutumn,
  northamptonshirePair,
  annualRatings2011,
  firstWithoutOverallGrade,
  inspectorsThirdWarning,
  knowsleyCommissioner,
  threeVerdictsOneDay,
  nottinghamRetention,
  threeFocusedVisits,
  buryAndMiltonKeynes,
  northamptonshireTrustVisit,
  suffolkLosesTopRating,
  kirkleesComment,
  sandwellTrustChief,
]
