/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'
import { cornwallOutstanding } from './cornwall-outstanding.ts'
import { cumberlandGood } from './cumberland-good.ts'
import { fiveOnAFriday } from './five-on-a-friday.ts'
import { fourVerdicts } from './four-verdicts.ts'
import { lifeAfterTheOneWordGrade } from './life-after-the-one-word-grade.ts'
import { longClimb } from './long-climb.ts'
import { poorForChildren } from './poor-for-children.ts'
import { secondTimeOfAsking } from './second-time-of-asking.ts'
import { sevenReports } from './seven-reports.ts'
import { visitsWithoutGrades } from './visits-without-grades.ts'

export const scoredA: Sample[] = [
  fourVerdicts,
  sevenReports,
  poorForChildren,
  longClimb,
  cornwallOutstanding,
  cumberlandGood,
  visitsWithoutGrades,
  fiveOnAFriday,
  lifeAfterTheOneWordGrade,
  secondTimeOfAsking,
]
