/** Scored set I. */
import type { Sample } from '../../sample.ts'
import { augustFour } from './august-four.ts'
import { barnetTwoGrades } from './barnet-two-grades.ts'
import { lookedAfterPair } from './looked-after-pair.ts'
import { manchesterAutumn } from './manchester-autumn.ts'
import { southTynesideReturns } from './south-tyneside-returns.ts'
import { stockportSlips } from './stockport-slips.ts'
import { thirdOutstandingCut } from './third-outstanding-cut.ts'
import { threeFocusedVisits } from './three-focused-visits.ts'

export const scoredI: Sample[] = [
  augustFour,
  barnetTwoGrades,
  lookedAfterPair,
  manchesterAutumn,
  southTynesideReturns,
  stockportSlips,
  thirdOutstandingCut,
  threeFocusedVisits,
]
