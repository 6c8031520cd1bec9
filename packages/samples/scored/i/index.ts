/** Scored set I. */
import type { Sample } from '../../sample.ts'
import { augustFour } from './august-four.ts'
import { barnetTwoGrades } from './barnet-two-grades.ts'
import { kentLosesTopGrade } from './kent-loses-top-grade.ts'
import { lastOfTheOveralls } from './last-of-the-overalls.ts'
import { lookedAfterPair } from './looked-after-pair.ts'
import { manchesterAutumn } from './manchester-autumn.ts'
import { northamptonshirePair } from './northamptonshire-pair.ts'
import { nottinghamRetention } from './nottingham-retention.ts'
import { southTynesideReturns } from './south-tyneside-returns.ts'
import { stockportSlips } from './stockport-slips.ts'
import { thirdOutstandingCut } from './third-outstanding-cut.ts'
import { threeFocusedVisits } from './three-focused-visits.ts'

export const scoredI: Sample[] = [
  augustFour,
  barnetTwoGrades,
  kentLosesTopGrade,
  lastOfTheOveralls,
  lookedAfterPair,
  manchesterAutumn,
  northamptonshirePair,
  nottinghamRetention,
  southTynesideReturns,
  stockportSlips,
  thirdOutstandingCut,
  threeFocusedVisits,
]
