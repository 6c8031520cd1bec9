import type { Sample } from '../../sample.ts'
import { annualRatings2011 } from './annual-ratings-2011.ts'
import { buryAndMiltonKeynes } from './bury-and-milton-keynes.ts'
import { careLeaversAnalysis } from './care-leavers-analysis.ts'
import { countyCutInTwo } from './county-cut-in-two.ts'
import { croydonAndNorthLincolnshire } from './croydon-and-north-lincolnshire.ts'
import { doncasterTrustComment } from './doncaster-trust-comment.ts'
import { firstWithoutOverallGrade } from './first-without-overall-grade.ts'
import { goingBroke } from './going-broke.ts'
import { juneRoundUp } from './june-round-up.ts'
import { kirkleesComment } from './kirklees-comment.ts'
import { northamptonshireTrustVisit } from './northamptonshire-trust-visit.ts'
import { seftonAndThreeOutstanding } from './sefton-and-three-outstanding.ts'
import { solihullDowngraded } from './solihull-downgraded.ts'
import { somersetAgain } from './somerset-again.ts'
import { suffolkLosesTopRating } from './suffolk-loses-top-rating.ts'
import { traffordAndWestSussex } from './trafford-and-west-sussex.ts'

export const scoredK: Sample[] = [
  croydonAndNorthLincolnshire,
  seftonAndThreeOutstanding,
  traffordAndWestSussex,
  firstWithoutOverallGrade,
  countyCutInTwo,
  juneRoundUp,
  careLeaversAnalysis,
  somersetAgain,
  annualRatings2011,
  doncasterTrustComment,
  solihullDowngraded,
  buryAndMiltonKeynes,
  kirkleesComment,
  goingBroke,
  suffolkLosesTopRating,
  northamptonshireTrustVisit,
]
