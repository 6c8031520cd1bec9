/** Scored set I. */
import type { Sample } from '../../sample.ts'
import { augustFour } from './august-four.ts'
import { barnetTwoGrades } from './barnet-two-grades.ts'
import { beyondTheWordCut } from './beyond-the-word-cut.ts'
import { cambridgeshireVisit } from './cambridgeshire-visit.ts'
import { kentLosesTopGrade } from './kent-loses-top-grade.ts'
import { lastOfTheOveralls } from './last-of-the-overalls.ts'
import { lookedAfterPair } from './looked-after-pair.ts'
import { manchesterAutumn } from './manchester-autumn.ts'
import { midlandsTopMarks } from './midlands-top-marks.ts'
import { northamptonshirePair } from './northamptonshire-pair.ts'
import { nottinghamRetention } from './nottingham-retention.ts'
import { southTynesideReturns } from './south-tyneside-returns.ts'
import { stockportSlips } from './stockport-slips.ts'
import { thirdOutstandingCut } from './third-outstanding-cut.ts'
import { threeFocusedVisits } from './three-focused-visits.ts'
import { threeWaysBack } from './three-ways-back.ts'

export const scoredI: Sample[] = [
  augustFour,
  barnetTwoGrades,
  beyondTheWordCut,
  cambridgeshireVisit,
  kentLosesTopGrade,
  lastOfTheOveralls,
  lookedAfterPair,
  manchesterAutumn,
  midlandsTopMarks,
  northamptonshirePair,
  nottinghamRetention,
  southTynesideReturns,
  stockportSlips,
  thirdOutstandingCut,
  threeFocusedVisits,
  threeWaysBack,
]
