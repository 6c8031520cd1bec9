import type { Sample } from '../../sample.ts'
import { childrensTrusts } from './childrens-trusts.ts'
import { norfolkAndFourOthers } from './norfolk-and-four-others.ts'
import { readingAndItsNeighbours } from './reading-and-its-neighbours.ts'
import { rotherham } from './rotherham.ts'
import { sandwellAndMedway } from './sandwell-and-medway.ts'
import { sevenReportsOfOneFriday } from './seven-reports-of-one-friday.ts'
import { solihull } from './solihull.ts'
import { summerOfSwings } from './summer-of-swings.ts'
import { visitsWithoutGrades } from './visits-without-grades.ts'
import { winterPlacements } from './winter-placements.ts'

/** Stories marked by somebody who had not read the rules. */
export const scoredB: Sample[] = [
  childrensTrusts,
  norfolkAndFourOthers,
  readingAndItsNeighbours,
  rotherham,
  sandwellAndMedway,
  sevenReportsOfOneFriday,
  solihull,
  summerOfSwings,
  visitsWithoutGrades,
  winterPlacements,
]
