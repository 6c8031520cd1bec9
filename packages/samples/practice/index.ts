import type { Sample } from '../sample.ts'
import { annualRatings } from './annual-ratings.ts'
import { barnet } from './barnet.ts'
import { bcpAndLeicester } from './bcp-and-leicester.ts'
import { birminghamInadequate } from './birmingham-inadequate.ts'
import { birminghamMj } from './birmingham-mj.ts'
import { blackpoolOutstanding } from './blackpool-outstanding.ts'
import { boltonNewsquest } from './bolton-newsquest.ts'
import { bradfordMonitoring } from './bradford-monitoring.ts'
import { calderdaleCommunityCare } from './calderdale-community-care.ts'
import { childrensTrusts } from './childrens-trusts.ts'
import { cleanSweeps } from './clean-sweeps.ts'
import { cornwallOutstanding } from './cornwall-outstanding.ts'
import { coventryAndKnowsley } from './coventry-and-knowsley.ts'
import { croydon } from './croydon.ts'
import { cumberland } from './cumberland.ts'
import { cumberlandGood } from './cumberland-good.ts'
import { darlington } from './darlington.ts'
import { derbyshire } from './derbyshire.ts'
import { devonHomes } from './devon-homes.ts'
import { doncasterTrust } from './doncaster-trust.ts'
import { eastSussex } from './east-sussex.ts'
import { firstYearOfIlacs } from './first-year-of-ilacs.ts'
import { fiveOnAFriday } from './five-on-a-friday.ts'
import { focusedVisits } from './focused-visits.ts'
import { fourReportsLgc } from './four-reports-lgc.ts'
import { fourVerdicts } from './four-verdicts.ts'
import { gatesheadTheMj } from './gateshead-the-mj.ts'
import { gloucestershire } from './gloucestershire.ts'
import { haltonAndHull } from './halton-and-hull.ts'
import { havering } from './havering.ts'
import { herefordshire } from './herefordshire.ts'
import { hullCut } from './hull-cut.ts'
import { humberRoundUp } from './humber-round-up.ts'
import { isleOfWight } from './isle-of-wight.ts'
import { januaryFour } from './january-four.ts'
import { leedsThird } from './leeds-third.ts'
import { lifeAfterTheOneWordGrade } from './life-after-the-one-word-grade.ts'
import { liverpoolAndMiddlesbrough } from './liverpool-and-middlesbrough.ts'
import { longClimb } from './long-climb.ts'
import { lutonBbc } from './luton-bbc.ts'
import { mayRoundUp } from './may-round-up.ts'
import { medwayAndNeighbours } from './medway-and-neighbours.ts'
import { newhamCut } from './newham-cut.ts'
import { noHeadlineGrades } from './no-headline-grades.ts'
import { norfolk } from './norfolk.ts'
import { norfolkAndFourOthers } from './norfolk-and-four-others.ts'
import { norfolkOutOfInadequate } from './norfolk-out-of-inadequate.ts'
import { northamptonshires } from './northamptonshires.ts'
import { northantsTrust } from './northants-trust.ts'
import { nottingham } from './nottingham.ts'
import { novemberVisits } from './november-visits.ts'
import { oldhamReach } from './oldham-reach.ts'
import { oneWordComment } from './one-word-comment.ts'
import { otherRatings } from './other-ratings.ts'
import { overallGradeToGo } from './overall-grade-to-go.ts'
import { peterborough } from './peterborough.ts'
import { peterboroughCareLeavers } from './peterborough-care-leavers.ts'
import { plymouthLocalgov } from './plymouth-localgov.ts'
import { poorForChildren } from './poor-for-children.ts'
import { quarterGood } from './quarter-good.ts'
import { readingAndItsNeighbours } from './reading-and-its-neighbours.ts'
import { readingCompany } from './reading-company.ts'
import { rotherham } from './rotherham.ts'
import { sandwellAndMedway } from './sandwell-and-medway.ts'
import { secondTimeOfAsking } from './second-time-of-asking.ts'
import { seftonAndLeeds } from './sefton-and-leeds.ts'
import { sendFailings } from './send-failings.ts'
import { sevenReports } from './seven-reports.ts'
import { sevenReportsOfOneFriday } from './seven-reports-of-one-friday.ts'
import { sheffield } from './sheffield.ts'
import { sloughTrust } from './slough-trust.ts'
import { solihull } from './solihull.ts'
import { solihullSecondLook } from './solihull-second-look.ts'
import { southGloucestershire } from './south-gloucestershire.ts'
import { southendArchant } from './southend-archant.ts'
import { stoke } from './stoke.ts'
import { strongCouncilsPaid } from './strong-councils-paid.ts'
import { suffolkSlips } from './suffolk-slips.ts'
import { summerOfSwings } from './summer-of-swings.ts'
import { surreySplit } from './surrey-split.ts'
import { swindonGuardian } from './swindon-guardian.ts'
import { swindonPay } from './swindon-pay.ts'
import { telfordAndNorthumberland } from './telford-and-northumberland.ts'
import { tenBoroughs } from './ten-boroughs.ts'
import { theDayTheGradeCame } from './the-day-the-grade-came.ts'
import { threeOutOfTheWoods } from './three-out-of-the-woods.ts'
import { threeRecoveries } from './three-recoveries.ts'
import { threeSouthAndMidlands } from './three-south-and-midlands.ts'
import { towerHamlets } from './tower-hamlets.ts'
import { traffordAndChester } from './trafford-and-chester.ts'
import { triBorough } from './tri-borough.ts'
import { twoRiversAnalysis } from './two-rivers-analysis.ts'
import { visitsAndNoGrades } from './visits-and-no-grades.ts'
import { visitsWithoutGrades } from './visits-without-grades.ts'
import { warwickshireNationalWorld } from './warwickshire-national-world.ts'
import { westCheshireDowngraded } from './west-cheshire-downgraded.ts'
import { whyGoodCouncilsSlip } from './why-good-councils-slip.ts'
import { wiganCut } from './wigan-cut.ts'
import { windsor } from './windsor.ts'
import { winterPlacements } from './winter-placements.ts'
import { worcestershireAndWirral } from './worcestershire-and-wirral.ts'
import { york } from './york.ts'

/** Stories on which the rules are tuned. */
export const practiceStories: Sample[] = [
  annualRatings,
  barnet,
  bcpAndLeicester,
  birminghamInadequate,
  birminghamMj,
  blackpoolOutstanding,
  boltonNewsquest,
  bradfordMonitoring,
  calderdaleCommunityCare,
  childrensTrusts,
  cleanSweeps,
  cornwallOutstanding,
  coventryAndKnowsley,
  croydon,
  cumberland,
  cumberlandGood,
  darlington,
  derbyshire,
  devonHomes,
  doncasterTrust,
  eastSussex,
  firstYearOfIlacs,
  fiveOnAFriday,
  focusedVisits,
  fourReportsLgc,
  fourVerdicts,
  gatesheadTheMj,
  gloucestershire,
  haltonAndHull,
  havering,
  herefordshire,
  hullCut,
  humberRoundUp,
  isleOfWight,
  januaryFour,
  leedsThird,
  lifeAfterTheOneWordGrade,
  liverpoolAndMiddlesbrough,
  longClimb,
  lutonBbc,
  mayRoundUp,
  medwayAndNeighbours,
  newhamCut,
  noHeadlineGrades,
  norfolk,
  norfolkAndFourOthers,
  norfolkOutOfInadequate,
  northamptonshires,
  northantsTrust,
  nottingham,
  novemberVisits,
  oldhamReach,
  oneWordComment,
  otherRatings,
  overallGradeToGo,
  peterborough,
  peterboroughCareLeavers,
  plymouthLocalgov,
  poorForChildren,
  quarterGood,
  readingAndItsNeighbours,
  readingCompany,
  rotherham,
  sandwellAndMedway,
  secondTimeOfAsking,
  seftonAndLeeds,
  sendFailings,
  sevenReports,
  sevenReportsOfOneFriday,
  sheffield,
  sloughTrust,
  solihull,
  solihullSecondLook,
  southGloucestershire,
  southendArchant,
  stoke,
  strongCouncilsPaid,
  suffolkSlips,
  summerOfSwings,
  surreySplit,
  swindonGuardian,
  swindonPay,
  telfordAndNorthumberland,
  tenBoroughs,
  theDayTheGradeCame,
  threeOutOfTheWoods,
  threeRecoveries,
  threeSouthAndMidlands,
  towerHamlets,
  traffordAndChester,
  triBorough,
  twoRiversAnalysis,
  visitsAndNoGrades,
  visitsWithoutGrades,
  warwickshireNationalWorld,
  westCheshireDowngraded,
  whyGoodCouncilsSlip,
  wiganCut,
  windsor,
  winterPlacements,
  worcestershireAndWirral,
  york,
]
