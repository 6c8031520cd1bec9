import type { Sample } from '../../sample.ts'
import { autumnReportsCc } from './autumn-reports-cc.ts'
import { birminghamAndKirkleesGuardian } from './birmingham-and-kirklees-guardian.ts'
import { bradfordMjCut } from './bradford-mj-cut.ts'
import { careLeaversCommentGuardian } from './care-leavers-comment-guardian.ts'
import { dorsetNewsquest } from './dorset-newsquest.ts'
import { herefordshireCommentMj } from './herefordshire-comment-mj.ts'
import { januaryFiveCypn } from './january-five-cypn.ts'
import { knowsleyBbc } from './knowsley-bbc.ts'
import { norfolkEdp } from './norfolk-edp.ts'
import { northEastLincolnshireAndSeftonCc } from './north-east-lincolnshire-and-sefton-cc.ts'
import { northNorthantsTelegraph } from './north-northants-telegraph.ts'
import { partnersInPracticeCypn } from './partners-in-practice-cypn.ts'
import { rochdaleMen } from './rochdale-men.ts'
import { wiganBbc } from './wigan-bbc.ts'
import { wirralAndThreeCypnCut } from './wirral-and-three-cypn-cut.ts'
import { wirralHomesBbc } from './wirral-homes-bbc.ts'

export const scoredP: Sample[] = [
  autumnReportsCc,
  birminghamAndKirkleesGuardian,
  bradfordMjCut,
  careLeaversCommentGuardian,
  dorsetNewsquest,
  herefordshireCommentMj,
  januaryFiveCypn,
  knowsleyBbc,
  norfolkEdp,
  northEastLincolnshireAndSeftonCc,
  northNorthantsTelegraph,
  partnersInPracticeCypn,
  rochdaleMen,
  wiganBbc,
  wirralAndThreeCypnCut,
  wirralHomesBbc,
]
