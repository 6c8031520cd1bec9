import type { Sample } from '../story.ts'
import { sunderland } from './sunderland.ts'
import { wakefield } from './wakefield.ts'

/** The first is the one that `npm start` and the README show. */
export const stories: [Sample, ...Sample[]] = [wakefield, sunderland]
