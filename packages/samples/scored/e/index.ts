/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'
import { buckinghamshire } from './buckinghamshire.ts'
import { cheshireWestCut } from './cheshire-west-cut.ts'
import { countyAnalysis } from './county-analysis.ts'
import { februaryAndMarch } from './february-and-march.ts'
import { havering } from './havering.ts'
import { hertfordshireComment } from './hertfordshire-comment.ts'
import { kirkleesToKnowsley } from './kirklees-to-knowsley.ts'
import { southCoast } from './south-coast.ts'
import { tameside } from './tameside.ts'
import { thurrockCut } from './thurrock-cut.ts'
import { westBerkshire } from './west-berkshire.ts'
import { westSussexTrust } from './west-sussex-trust.ts'
import { wiganComment } from './wigan-comment.ts'

export const scoredE: Sample[] = [
  buckinghamshire,
  cheshireWestCut,
  countyAnalysis,
  februaryAndMarch,
  havering,
  hertfordshireComment,
  kirkleesToKnowsley,
  southCoast,
  tameside,
  thurrockCut,
  westBerkshire,
  westSussexTrust,
  wiganComment,
]
