import type { Sample } from '../../sample.ts'
import { agencyPledge } from './agency-pledge.ts'
import { bradfordTrustBill } from './bradford-trust-bill.ts'
import { doncasterGood } from './doncaster-good.ts'
import { fourKeepTheirGrades } from './four-keep-their-grades.ts'
import { improvementBill } from './improvement-bill.ts'
import { inspectorsThirdWarning } from './inspectors-third-warning.ts'
import { kirkleesComment } from './kirklees-comment.ts'
import { knowsleyCommissioner } from './knowsley-commissioner.ts'
import { mileageRow } from './mileage-row.ts'
import { redcarRetirement } from './redcar-retirement.ts'
import { rochdaleHomes } from './rochdale-homes.ts'
import { sandwellTrustChief } from './sandwell-trust-chief.ts'
import { suffolkNewBoss } from './suffolk-new-boss.ts'
import { threeVerdictsOneDay } from './three-verdicts-one-day.ts'
import { trustContract } from './trust-contract.ts'
import { whatRecoveryTakes } from './what-recovery-takes.ts'

export const scoredL: Sample[] = [
  improvementBill,
  trustContract,
  mileageRow,
  rochdaleHomes,
  suffolkNewBoss,
  bradfordTrustBill,
  doncasterGood,
  redcarRetirement,
  kirkleesComment,
  threeVerdictsOneDay,
  fourKeepTheirGrades,
  whatRecoveryTakes,
  sandwellTrustChief,
  inspectorsThirdWarning,
  agencyPledge,
  knowsleyCommissioner,
]
