import type { Sample } from '../../sample.ts'
import { augustFourUnderSif } from './august-four-under-sif.ts'
import { bcpBudgetBbc } from './bcp-budget-bbc.ts'
import { buryOutOfTheBottomMen } from './bury-out-of-the-bottom-men.ts'
import { cheshireEastCut } from './cheshire-east-cut.ts'
import { fosteringTrustTelegraph } from './fostering-trust-telegraph.ts'
import { fourWordsCommentGuardian } from './four-words-comment-guardian.ts'
import { hullCareLeaversBbc } from './hull-care-leavers-bbc.ts'
import { julyFourUnderIlacs } from './july-four-under-ilacs.ts'
import { kentBbc } from './kent-bbc.ts'
import { lutonAndWindsorCut } from './luton-and-windsor-cut.ts'
import { manchesterVerdictChanged } from './manchester-verdict-changed.ts'
import { norfolkLookedAfterEdp } from './norfolk-looked-after-edp.ts'
import { scillyBbc } from './scilly-bbc.ts'
import { threeInTenDaysGuardian } from './three-in-ten-days-guardian.ts'
import { twoGradeLeaps } from './two-grade-leaps.ts'
import { warringtonAndHaltonNewsquest } from './warrington-and-halton-newsquest.ts'

export const scoredJ: Sample[] = [
  augustFourUnderSif,
  bcpBudgetBbc,
  buryOutOfTheBottomMen,
  cheshireEastCut,
  fosteringTrustTelegraph,
  fourWordsCommentGuardian,
  hullCareLeaversBbc,
  julyFourUnderIlacs,
  kentBbc,
  lutonAndWindsorCut,
  manchesterVerdictChanged,
  norfolkLookedAfterEdp,
  scillyBbc,
  threeInTenDaysGuardian,
  twoGradeLeaps,
  warringtonAndHaltonNewsquest,
]
