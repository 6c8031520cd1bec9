import type { Sample } from '../../sample.ts'
import { careInspections2013Guardian } from './care-inspections-2013-guardian.ts'
import { devonAgencyStaff } from './devon-agency-staff.ts'
import { fourReportsOfJune } from './four-reports-of-june.ts'
import { gloucestershireLocalgov } from './gloucestershire-localgov.ts'
import { harrowCut } from './harrow-cut.ts'
import { januaryClimbersLocalgov } from './january-climbers-localgov.ts'
import { januaryReports } from './january-reports.ts'
import { leicesterDraftBbc } from './leicester-draft-bbc.ts'
import { lutonAndWindsor } from './luton-and-windsor.ts'
import { newUnitariesLgc } from './new-unitaries-lgc.ts'
import { peterboroughSplitLgc } from './peterborough-split-lgc.ts'
import { plymouthFrontDoorBbc } from './plymouth-front-door-bbc.ts'
import { portsmouthFourTops } from './portsmouth-four-tops.ts'
import { stokeCommissionerMjCut } from './stoke-commissioner-mj-cut.ts'
import { sunderlandCommentMj } from './sunderland-comment-mj.ts'
import { trustsAnalysisGuardian } from './trusts-analysis-guardian.ts'

export const scoredM: Sample[] = [
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
