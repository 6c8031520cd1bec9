/** Stories that the rules were never tuned on: what their marks say is what the scores of a release rest on. */
import type { Sample } from '../../sample.ts'

export const scoredE: Sample[] = []
