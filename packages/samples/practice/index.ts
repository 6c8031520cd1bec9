import type { Sample } from '../story.ts'
import { annualRatings } from './annual-ratings.ts'
import { bcpAndLeicester } from './bcp-and-leicester.ts'
import { birminghamMj } from './birmingham-mj.ts'
import { bradfordMonitoring } from './bradford-monitoring.ts'
import { cleanSweeps } from './clean-sweeps.ts'
import { coventryAndKnowsley } from './coventry-and-knowsley.ts'
import { cumberland } from './cumberland.ts'
import { derbyshire } from './derbyshire.ts'
import { doncasterTrust } from './doncaster-trust.ts'
import { firstYearOfIlacs } from './first-year-of-ilacs.ts'
import { haltonAndHull } from './halton-and-hull.ts'
import { herefordshire } from './herefordshire.ts'
import { isleOfWight } from './isle-of-wight.ts'
import { januaryFour } from './january-four.ts'
import { leedsThird } from './leeds-third.ts'
import { noHeadlineGrades } from './no-headline-grades.ts'
import { norfolk } from './norfolk.ts'
import { otherRatings } from './other-ratings.ts'
import { quarterGood } from './quarter-good.ts'
import { seftonAndLeeds } from './sefton-and-leeds.ts'
import { sendFailings } from './send-failings.ts'
import { sheffield } from './sheffield.ts'
import { sloughTrust } from './slough-trust.ts'
import { telfordAndNorthumberland } from './telford-and-northumberland.ts'
import { towerHamlets } from './tower-hamlets.ts'
import { traffordAndChester } from './trafford-and-chester.ts'
import { triBorough } from './tri-borough.ts'
import { windsor } from './windsor.ts'
import { worcestershireAndWirral } from './worcestershire-and-wirral.ts'
import { york } from './york.ts'

/**
 * Stories on which the rules are tuned. Their marks follow these customs: words for a grade that do not name it
 * ("the lowest rating") are ratings; a grade that several councils share has no council; numbers are counts
 * where they count councils, people, visits or cases, not for spans of time, ages or shares.
 */
export const practiceStories: Sample[] = [
  annualRatings,
  bcpAndLeicester,
  birminghamMj,
  bradfordMonitoring,
  cleanSweeps,
  coventryAndKnowsley,
  cumberland,
  derbyshire,
  doncasterTrust,
  firstYearOfIlacs,
  haltonAndHull,
  herefordshire,
  isleOfWight,
  januaryFour,
  leedsThird,
  noHeadlineGrades,
  norfolk,
  otherRatings,
  quarterGood,
  seftonAndLeeds,
  sendFailings,
  sheffield,
  sloughTrust,
  telfordAndNorthumberland,
  towerHamlets,
  traffordAndChester,
  triBorough,
  windsor,
  worcestershireAndWirral,
  york,
]
