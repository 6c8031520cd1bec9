import type { Sample } from '../sample.ts'
import { annualRatings } from './annual-ratings.ts'
import { augustFourUnderSif } from './august-four-under-sif.ts'
import { augustReports } from './august-reports.ts'
import { autumnRoundUp } from './autumn-round-up.ts'
import { barnet } from './barnet.ts'
import { bcpAndLeicester } from './bcp-and-leicester.ts'
import { bcpBudgetBbc } from './bcp-budget-bbc.ts'
import { bedfordHomes } from './bedford-homes.ts'
import { bexleySafeguarding } from './bexley-safeguarding.ts'
import { birminghamInadequate } from './birmingham-inadequate.ts'
import { birminghamMj } from './birmingham-mj.ts'
import { blackpoolOutstanding } from './blackpool-outstanding.ts'
import { boltonNewsquest } from './bolton-newsquest.ts'
import { bradfordMonitoring } from './bradford-monitoring.ts'
import { brentAndLiverpool } from './brent-and-liverpool.ts'
import { bristolCareLeavers } from './bristol-care-leavers.ts'
import { buckinghamshire } from './buckinghamshire.ts'
import { buryCaseloads } from './bury-caseloads.ts'
import { buryGoldenHello } from './bury-golden-hello.ts'
import { buryOutOfTheBottomMen } from './bury-out-of-the-bottom-men.ts'
import { calderdaleCommunityCare } from './calderdale-community-care.ts'
import { careInspections2013Guardian } from './care-inspections-2013-guardian.ts'
import { cheshireEastCut } from './cheshire-east-cut.ts'
import { cheshireWestCut } from './cheshire-west-cut.ts'
import { cheshireWestPoor } from './cheshire-west-poor.ts'
import { childrensTrusts } from './childrens-trusts.ts'
import { cleanSweeps } from './clean-sweeps.ts'
import { cornwallOutstanding } from './cornwall-outstanding.ts'
import { countyAnalysis } from './county-analysis.ts'
import { coventryAndKnowsley } from './coventry-and-knowsley.ts'
import { croydon } from './croydon.ts'
import { cumberland } from './cumberland.ts'
import { cumberlandGood } from './cumberland-good.ts'
import { darlington } from './darlington.ts'
import { derbyshire } from './derbyshire.ts'
import { devonAgencyStaff } from './devon-agency-staff.ts'
import { devonHomes } from './devon-homes.ts'
import { doncasterTrust } from './doncaster-trust.ts'
import { eastSussex } from './east-sussex.ts'
import { februaryAndMarch } from './february-and-march.ts'
import { firstYearOfIlacs } from './first-year-of-ilacs.ts'
import { fiveOnAFriday } from './five-on-a-friday.ts'
import { focusedVisits } from './focused-visits.ts'
import { fosteringTrustTelegraph } from './fostering-trust-telegraph.ts'
import { fourReportsLgc } from './four-reports-lgc.ts'
import { fourReportsOfJune } from './four-reports-of-june.ts'
import { fourVerdicts } from './four-verdicts.ts'
import { fourWordsCommentGuardian } from './four-words-comment-guardian.ts'
import { gatesheadTheMj } from './gateshead-the-mj.ts'
import { gloucestershire } from './gloucestershire.ts'
import { gloucestershireLocalgov } from './gloucestershire-localgov.ts'
import { goodCouncilsSlide } from './good-councils-slide.ts'
import { haltonAndHull } from './halton-and-hull.ts'
import { harrowBbc } from './harrow-bbc.ts'
import { harrowCut } from './harrow-cut.ts'
import { havering } from './havering.ts'
import { haveringAgain } from './havering-again.ts'
import { herefordshire } from './herefordshire.ts'
import { hertfordshireComment } from './hertfordshire-comment.ts'
import { hullCareLeaversBbc } from './hull-care-leavers-bbc.ts'
import { hullCut } from './hull-cut.ts'
import { humberRoundUp } from './humber-round-up.ts'
import { isleOfWight } from './isle-of-wight.ts'
import { januaryClimbersLocalgov } from './january-climbers-localgov.ts'
import { januaryFour } from './january-four.ts'
import { januaryReports } from './january-reports.ts'
import { julyFourUnderIlacs } from './july-four-under-ilacs.ts'
import { kentBbc } from './kent-bbc.ts'
import { kentLookedAfter } from './kent-looked-after.ts'
import { kirkleesToKnowsley } from './kirklees-to-knowsley.ts'
import { lambethDevonTrafford } from './lambeth-devon-trafford.ts'
import { lambethFalls } from './lambeth-falls.ts'
import { lancashireFourGrades } from './lancashire-four-grades.ts'
import { leedsThird } from './leeds-third.ts'
import { leedsTop } from './leeds-top.ts'
import { leicesterDraftBbc } from './leicester-draft-bbc.ts'
import { lifeAfterTheOneWordGrade } from './life-after-the-one-word-grade.ts'
import { liverpoolAndMiddlesbrough } from './liverpool-and-middlesbrough.ts'
import { lockdownReportsCypn } from './lockdown-reports-cypn.ts'
import { londonPairCypn } from './london-pair-cypn.ts'
import { longClimb } from './long-climb.ts'
import { lutonAndWindsor } from './luton-and-windsor.ts'
import { lutonAndWindsorCut } from './luton-and-windsor-cut.ts'
import { lutonBbc } from './luton-bbc.ts'
import { manchesterVerdictChanged } from './manchester-verdict-changed.ts'
import { mayRoundUp } from './may-round-up.ts'
import { mayRoundUpCypn } from './may-round-up-cypn.ts'
import { medwayAndNeighbours } from './medway-and-neighbours.ts'
import { miltonKeynesLocalgov } from './milton-keynes-localgov.ts'
import { newUnitariesLgc } from './new-unitaries-lgc.ts'
import { newhamCut } from './newham-cut.ts'
import { noExitForBuckinghamshire } from './no-exit-for-buckinghamshire.ts'
import { noHeadlineGrades } from './no-headline-grades.ts'
import { norfolk } from './norfolk.ts'
import { norfolkAgain } from './norfolk-again.ts'
import { norfolkAndFourOthers } from './norfolk-and-four-others.ts'
import { norfolkLookedAfterEdp } from './norfolk-looked-after-edp.ts'
import { norfolkOutOfInadequate } from './norfolk-out-of-inadequate.ts'
import { northAndWestTelegraph } from './north-and-west-telegraph.ts'
import { northamptonshires } from './northamptonshires.ts'
import { northantsTrust } from './northants-trust.ts'
import { nottingham } from './nottingham.ts'
import { novemberVisits } from './november-visits.ts'
import { oldhamReach } from './oldham-reach.ts'
import { oneWordComment } from './one-word-comment.ts'
import { oneWordGradesCypn } from './one-word-grades-cypn.ts'
import { otherRatings } from './other-ratings.ts'
import { overallGradeToGo } from './overall-grade-to-go.ts'
import { peninsulaPayPact } from './peninsula-pay-pact.ts'
import { peterborough } from './peterborough.ts'
import { peterboroughCareLeavers } from './peterborough-care-leavers.ts'
import { peterboroughSplitLgc } from './peterborough-split-lgc.ts'
import { plymouthFrontDoorBbc } from './plymouth-front-door-bbc.ts'
import { plymouthLocalgov } from './plymouth-localgov.ts'
import { poorForChildren } from './poor-for-children.ts'
import { portsmouthFourTops } from './portsmouth-four-tops.ts'
import { quarterGood } from './quarter-good.ts'
import { readingAndItsNeighbours } from './reading-and-its-neighbours.ts'
import { readingCompany } from './reading-company.ts'
import { rotherham } from './rotherham.ts'
import { sandwellAndMedway } from './sandwell-and-medway.ts'
import { scillyBbc } from './scilly-bbc.ts'
import { secondCityAgain } from './second-city-again.ts'
import { secondTimeOfAsking } from './second-time-of-asking.ts'
import { seftonAndLeeds } from './sefton-and-leeds.ts'
import { sendFailings } from './send-failings.ts'
import { sevenReports } from './seven-reports.ts'
import { sevenReportsOfOneFriday } from './seven-reports-of-one-friday.ts'
import { sheffield } from './sheffield.ts'
import { shortInspectionsAnalysis } from './short-inspections-analysis.ts'
import { sloughTrust } from './slough-trust.ts'
import { solihull } from './solihull.ts'
import { solihullSecondLook } from './solihull-second-look.ts'
import { southCoast } from './south-coast.ts'
import { southGloucestershire } from './south-gloucestershire.ts'
import { southendArchant } from './southend-archant.ts'
import { stockportMen } from './stockport-men.ts'
import { stoke } from './stoke.ts'
import { stokeCommissionerMjCut } from './stoke-commissioner-mj-cut.ts'
import { strongCouncilsPaid } from './strong-councils-paid.ts'
import { suffolkEdp } from './suffolk-edp.ts'
import { suffolkSlips } from './suffolk-slips.ts'
import { summerOfSwings } from './summer-of-swings.ts'
import { sunderlandCommentMj } from './sunderland-comment-mj.ts'
import { surreySplit } from './surrey-split.ts'
import { swindonGuardian } from './swindon-guardian.ts'
import { swindonPay } from './swindon-pay.ts'
import { tameside } from './tameside.ts'
import { tamesideAndHavering } from './tameside-and-havering.ts'
import { tamesideBackDown } from './tameside-back-down.ts'
import { telfordAndNorthumberland } from './telford-and-northumberland.ts'
import { tenBoroughs } from './ten-boroughs.ts'
import { theDayTheGradeCame } from './the-day-the-grade-came.ts'
import { threeClimbersLocalgov } from './three-climbers-localgov.ts'
import { threeInTenDaysGuardian } from './three-in-ten-days-guardian.ts'
import { threeOfTheDayCypn } from './three-of-the-day-cypn.ts'
import { threeOutOfTheWoods } from './three-out-of-the-woods.ts'
import { threeRecoveries } from './three-recoveries.ts'
import { threeSouthAndMidlands } from './three-south-and-midlands.ts'
import { thurrockCut } from './thurrock-cut.ts'
import { towerHamlets } from './tower-hamlets.ts'
import { traffordAndChester } from './trafford-and-chester.ts'
import { triBorough } from './tri-borough.ts'
import { trustsAnalysisGuardian } from './trusts-analysis-guardian.ts'
import { twoEndsOfTheScale } from './two-ends-of-the-scale.ts'
import { twoGradeLeaps } from './two-grade-leaps.ts'
import { twoRiversAnalysis } from './two-rivers-analysis.ts'
import { twoSouthernRisers } from './two-southern-risers.ts'
import { visitsAndNoGrades } from './visits-and-no-grades.ts'
import { visitsWithoutGrades } from './visits-without-grades.ts'
import { warringtonAndHaltonNewsquest } from './warrington-and-halton-newsquest.ts'
import { warwickshireNationalWorld } from './warwickshire-national-world.ts'
import { westBerkshire } from './west-berkshire.ts'
import { westBerkshireMj } from './west-berkshire-mj.ts'
import { westCheshireDowngraded } from './west-cheshire-downgraded.ts'
import { westSussexLgc } from './west-sussex-lgc.ts'
import { westSussexTrust } from './west-sussex-trust.ts'
import { whatTheWordLeavesOut } from './what-the-word-leaves-out.ts'
import { whoStaysOutstanding } from './who-stays-outstanding.ts'
import { whyGoodCouncilsSlip } from './why-good-councils-slip.ts'
import { wiganComment } from './wigan-comment.ts'
import { wiganCut } from './wigan-cut.ts'
import { windsor } from './windsor.ts'
import { winterPlacements } from './winter-placements.ts'
import { worcestershireAndWirral } from './worcestershire-and-wirral.ts'
import { york } from './york.ts'

/** Stories on which the rules are tuned. */
export const practiceStories: Sample[] = [
  annualRatings,
  augustFourUnderSif,
  augustReports,
  barnet,
  bcpAndLeicester,
  bcpBudgetBbc,
  birminghamInadequate,
  birminghamMj,
  blackpoolOutstanding,
  boltonNewsquest,
  bradfordMonitoring,
  buckinghamshire,
  buryCaseloads,
  buryOutOfTheBottomMen,
  calderdaleCommunityCare,
  cheshireEastCut,
  cheshireWestCut,
  childrensTrusts,
  cleanSweeps,
  cornwallOutstanding,
  countyAnalysis,
  coventryAndKnowsley,
  croydon,
  cumberlandGood,
  cumberland,
  darlington,
  derbyshire,
  devonHomes,
  doncasterTrust,
  eastSussex,
  februaryAndMarch,
  firstYearOfIlacs,
  fiveOnAFriday,
  focusedVisits,
  fosteringTrustTelegraph,
  fourReportsLgc,
  fourVerdicts,
  fourWordsCommentGuardian,
  gatesheadTheMj,
  gloucestershire,
  haltonAndHull,
  harrowBbc,
  haveringAgain,
  havering,
  herefordshire,
  hertfordshireComment,
  hullCareLeaversBbc,
  hullCut,
  humberRoundUp,
  isleOfWight,
  januaryFour,
  julyFourUnderIlacs,
  kentBbc,
  kentLookedAfter,
  kirkleesToKnowsley,
  lambethDevonTrafford,
  lancashireFourGrades,
  leedsThird,
  lifeAfterTheOneWordGrade,
  liverpoolAndMiddlesbrough,
  lockdownReportsCypn,
  londonPairCypn,
  longClimb,
  lutonAndWindsorCut,
  lutonBbc,
  manchesterVerdictChanged,
  mayRoundUpCypn,
  mayRoundUp,
  medwayAndNeighbours,
  miltonKeynesLocalgov,
  newhamCut,
  noExitForBuckinghamshire,
  noHeadlineGrades,
  norfolkAndFourOthers,
  norfolkLookedAfterEdp,
  norfolkOutOfInadequate,
  norfolk,
  northAndWestTelegraph,
  northamptonshires,
  northantsTrust,
  nottingham,
  novemberVisits,
  oldhamReach,
  oneWordComment,
  oneWordGradesCypn,
  otherRatings,
  overallGradeToGo,
  peninsulaPayPact,
  peterboroughCareLeavers,
  peterborough,
  plymouthLocalgov,
  poorForChildren,
  quarterGood,
  readingAndItsNeighbours,
  readingCompany,
  rotherham,
  sandwellAndMedway,
  scillyBbc,
  secondCityAgain,
  secondTimeOfAsking,
  seftonAndLeeds,
  sendFailings,
  sevenReportsOfOneFriday,
  sevenReports,
  sheffield,
  sloughTrust,
  solihullSecondLook,
  solihull,
  southCoast,
  southGloucestershire,
  southendArchant,
  stockportMen,
  stoke,
  strongCouncilsPaid,
  suffolkEdp,
  suffolkSlips,
  summerOfSwings,
  surreySplit,
  swindonGuardian,
  swindonPay,
  tamesideBackDown,
  tameside,
  telfordAndNorthumberland,
  tenBoroughs,
  theDayTheGradeCame,
  threeClimbersLocalgov,
  threeInTenDaysGuardian,
  threeOfTheDayCypn,
  threeOutOfTheWoods,
  threeRecoveries,
  threeSouthAndMidlands,
  thurrockCut,
  towerHamlets,
  traffordAndChester,
  triBorough,
  twoEndsOfTheScale,
  twoGradeLeaps,
  twoRiversAnalysis,
  twoSouthernRisers,
  visitsAndNoGrades,
  visitsWithoutGrades,
  warringtonAndHaltonNewsquest,
  warwickshireNationalWorld,
  westBerkshireMj,
  westBerkshire,
  westCheshireDowngraded,
  westSussexLgc,
  westSussexTrust,
  whatTheWordLeavesOut,
  whoStaysOutstanding,
  whyGoodCouncilsSlip,
  wiganComment,
  wiganCut,
  windsor,
  winterPlacements,
  worcestershireAndWirral,
  york,
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
  careInspections2013Guardian,
  devonAgencyStaff,
  fourReportsOfJune,
  gloucestershireLocalgov,
  harrowCut,
  januaryClimbersLocalgov,
  januaryReports,
  leicesterDraftBbc,
  lutonAndWindsor,
  newUnitariesLgc,
  peterboroughSplitLgc,
  plymouthFrontDoorBbc,
  portsmouthFourTops,
  stokeCommissionerMjCut,
  sunderlandCommentMj,
  trustsAnalysisGuardian,
]
