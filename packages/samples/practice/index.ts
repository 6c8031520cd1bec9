import type { Sample } from '../sample.ts'
import { annualRatings } from './annual-ratings.ts'
import { barnet } from './barnet.ts'
import { bcpAndLeicester } from './bcp-and-leicester.ts'
import { birminghamMj } from './birmingham-mj.ts'
import { bradfordMonitoring } from './bradford-monitoring.ts'
import { cleanSweeps } from './clean-sweeps.ts'
import { coventryAndKnowsley } from './coventry-and-knowsley.ts'
import { croydon } from './croydon.ts'
import { cumberland } from './cumberland.ts'
import { darlington } from './darlington.ts'
import { derbyshire } from './derbyshire.ts'
import { doncasterTrust } from './doncaster-trust.ts'
import { firstYearOfIlacs } from './first-year-of-ilacs.ts'
import { focusedVisits } from './focused-visits.ts'
import { haltonAndHull } from './halton-and-hull.ts'
import { herefordshire } from './herefordshire.ts'
import { hullCut } from './hull-cut.ts'
import { isleOfWight } from './isle-of-wight.ts'
import { januaryFour } from './january-four.ts'
import { leedsThird } from './leeds-third.ts'
import { liverpoolAndMiddlesbrough } from './liverpool-and-middlesbrough.ts'
import { medwayAndNeighbours } from './medway-and-neighbours.ts'
import { newhamCut } from './newham-cut.ts'
import { noHeadlineGrades } from './no-headline-grades.ts'
import { norfolk } from './norfolk.ts'
import { northamptonshires } from './northamptonshires.ts'
import { otherRatings } from './other-ratings.ts'
import { overallGradeToGo } from './overall-grade-to-go.ts'
import { peterborough } from './peterborough.ts'
import { quarterGood } from './quarter-good.ts'
import { readingCompany } from './reading-company.ts'
import { seftonAndLeeds } from './sefton-and-leeds.ts'
import { sendFailings } from './send-failings.ts'
import { sheffield } from './sheffield.ts'
import { sloughTrust } from './slough-trust.ts'
import { solihull } from './solihull.ts'
import { stoke } from './stoke.ts'
import { surreySplit } from './surrey-split.ts'
import { telfordAndNorthumberland } from './telford-and-northumberland.ts'
import { threeRecoveries } from './three-recoveries.ts'
import { towerHamlets } from './tower-hamlets.ts'
import { traffordAndChester } from './trafford-and-chester.ts'
import { triBorough } from './tri-borough.ts'
import { windsor } from './windsor.ts'
import { worcestershireAndWirral } from './worcestershire-and-wirral.ts'
import { york } from './york.ts'

/**
 * Stories on which the rules are tuned. Their marks follow these customs: words for a grade that do not name it
 * ("the lowest rating") are ratings; a grade that several councils share has no council; numbers are counts
 * where they count councils, people, visits, reports or cases, not areas, spans of time, ages or shares.
 */
export const practiceStories: Sample[] = [
  annualRatings,
  barnet,
  bcpAndLeicester,
  birminghamMj,
  bradfordMonitoring,
  cleanSweeps,
  coventryAndKnowsley,
  croydon,
  cumberland,
  darlington,
  derbyshire,
  doncasterTrust,
  firstYearOfIlacs,
  focusedVisits,
  haltonAndHull,
  herefordshire,
  hullCut,
  isleOfWight,
  januaryFour,
  leedsThird,
  liverpoolAndMiddlesbrough,
  medwayAndNeighbours,
  newhamCut,
  noHeadlineGrades,
  norfolk,
  northamptonshires,
  otherRatings,
  overallGradeToGo,
  peterborough,
  quarterGood,
  readingCompany,
  seftonAndLeeds,
  sendFailings,
  sheffield,
  sloughTrust,
  solihull,
  stoke,
  surreySplit,
  telfordAndNorthumberland,
  threeRecoveries,
  towerHamlets,
  traffordAndChester,
  triBorough,
  windsor,
  worcestershireAndWirral,
  york,
]
