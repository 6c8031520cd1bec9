import type { Sample } from '../../sample.ts'
import { careLeaversAnalysis } from './care-leavers-analysis.ts'
import { cheshireWestNewsquest } from './cheshire-west-newsquest.ts'
import { commissionerToHerefordshire } from './commissioner-to-herefordshire.ts'
import { countiesLgc } from './counties-lgc.ts'
import { darlingtonAndWiltshire } from './darlington-and-wiltshire.ts'
import { eastRidingBbc } from './east-riding-bbc.ts'
import { fourOutstanding } from './four-outstanding.ts'
import { julyRoundUp } from './july-round-up.ts'
import { knowsleyCut } from './knowsley-cut.ts'
import { manchesterDraft } from './manchester-draft.ts'
import { medwayAndKent } from './medway-and-kent.ts'
import { nottinghamAgency } from './nottingham-agency.ts'
import { southTynesideBbc } from './south-tyneside-bbc.ts'
import { stockportAndStoke } from './stockport-and-stoke.ts'
import { threeInJanuary } from './three-in-january.ts'
import { traffordMen } from './trafford-men.ts'

export const scoredO: Sample[] = [
  careLeaversAnalysis,
  cheshireWestNewsquest,
  commissionerToHerefordshire,
  countiesLgc,
  darlingtonAndWiltshire,
  eastRidingBbc,
  fourOutstanding,
  julyRoundUp,
  knowsleyCut,
  manchesterDraft,
  medwayAndKent,
  nottinghamAgency,
  southTynesideBbc,
  stockportAndStoke,
  threeInJanuary,
  traffordMen,
]
