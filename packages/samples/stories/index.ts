import type { Sample } from '../sample.ts'
import { barnsley } from './barnsley.ts'
import { blackpool } from './blackpool.ts'
import { brightonAndHove } from './brighton-and-hove.ts'
import { bury } from './bury.ts'
import { cheshireEast } from './cheshire-east.ts'
import { essexAndBromley } from './essex-and-bromley.ts'
import { reading } from './reading.ts'
import { sunderland } from './sunderland.ts'
import { torbay } from './torbay.ts'
import { wakefield } from './wakefield.ts'

/** The first is the one that `npm start` and the README show. */
export const stories: [Sample, ...Sample[]] = [
  wakefield,
  sunderland,
  reading,
  bury,
  essexAndBromley,
  brightonAndHove,
  cheshireEast,
  barnsley,
  torbay,
  blackpool,
]
