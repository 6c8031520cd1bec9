import type { Sample } from '../../sample.ts'
import { blackburnCut } from './blackburn-cut.ts'
import { brentAndLiverpoolCut } from './brent-and-liverpool-cut.ts'
import { cambridgeshireArchant } from './cambridgeshire-archant.ts'
import { dudleyRecruitsBbc } from './dudley-recruits-bbc.ts'
import { februaryFiveCypn } from './february-five-cypn.ts'
import { fensCommentArchant } from './fens-comment-archant.ts'
import { fourCouncilsGuardian } from './four-councils-guardian.ts'
import { hullVerdictChangedCypn } from './hull-verdict-changed-cypn.ts'
import { januaryVerdictsCypn } from './january-verdicts-cypn.ts'
import { lutonNationalWorld } from './luton-national-world.ts'
import { portsmouthNationalWorld } from './portsmouth-national-world.ts'
import { southTynesideBbc } from './south-tyneside-bbc.ts'
import { strengtheningFamiliesCypn } from './strengthening-families-cypn.ts'
import { traffordReach } from './trafford-reach.ts'
import { warringtonNewsquest } from './warrington-newsquest.ts'
import { worcestershireBbc } from './worcestershire-bbc.ts'

/** Blind stories, set n: written and marked by somebody who had not seen the rules. */
export const scoredN: Sample[] = [
  blackburnCut,
  brentAndLiverpoolCut,
  cambridgeshireArchant,
  dudleyRecruitsBbc,
  februaryFiveCypn,
  fensCommentArchant,
  fourCouncilsGuardian,
  hullVerdictChangedCypn,
  januaryVerdictsCypn,
  lutonNationalWorld,
  portsmouthNationalWorld,
  southTynesideBbc,
  strengtheningFamiliesCypn,
  traffordReach,
  warringtonNewsquest,
  worcestershireBbc,
]
