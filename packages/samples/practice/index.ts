import type { Sample } from '../story.ts'
import { annualRatings } from './annual-ratings.ts'
import { birminghamMj } from './birmingham-mj.ts'
import { cleanSweeps } from './clean-sweeps.ts'
import { coventryAndKnowsley } from './coventry-and-knowsley.ts'
import { cumberland } from './cumberland.ts'
import { doncasterTrust } from './doncaster-trust.ts'
import { haltonAndHull } from './halton-and-hull.ts'
import { herefordshire } from './herefordshire.ts'
import { isleOfWight } from './isle-of-wight.ts'
import { leedsThird } from './leeds-third.ts'
import { noHeadlineGrades } from './no-headline-grades.ts'
import { norfolk } from './norfolk.ts'
import { quarterGood } from './quarter-good.ts'
import { seftonAndLeeds } from './sefton-and-leeds.ts'
import { sloughTrust } from './slough-trust.ts'
import { telfordAndNorthumberland } from './telford-and-northumberland.ts'
import { triBorough } from './tri-borough.ts'
import { windsor } from './windsor.ts'
import { worcestershireAndWirral } from './worcestershire-and-wirral.ts'

/**
 * Stories on which the rules are tuned. Their marks follow these customs: words for a grade that do not name it
 * ("the lowest rating") are ratings; a grade that several councils share has no council; numbers are counts
 * where they count councils, people, visits or cases, not for spans of time, ages or shares.
 */
export const practiceStories: Sample[] = [
  annualRatings,
  birminghamMj,
  cleanSweeps,
  coventryAndKnowsley,
  cumberland,
  doncasterTrust,
  haltonAndHull,
  herefordshire,
  isleOfWight,
  leedsThird,
  noHeadlineGrades,
  norfolk,
  quarterGood,
  seftonAndLeeds,
  sloughTrust,
  telfordAndNorthumberland,
  triBorough,
  windsor,
  worcestershireAndWirral,
]
