import { practiceStories } from '../practice/index.ts'
import type { Sample } from '../sample.ts'
import { scoredI } from '../scored/i/index.ts'
import { scoredK } from '../scored/k/index.ts'
import { scoredL } from '../scored/l/index.ts'
import { scoredN } from '../scored/n/index.ts'
import { scoredO } from '../scored/o/index.ts'
import { scoredP } from '../scored/p/index.ts'
import { stories } from '../stories/index.ts'

/** Stories that are scored together. */
export interface StorySet {
  id: 'stories' | 'practice' | 'scored'
  title: string
  samples: readonly Sample[]
}

/** Whoever works on the rules reads the first two; the third is only scored. */
export const storySets: readonly StorySet[] = [
  { id: 'stories', title: 'Sample stories', samples: stories },
  { id: 'practice', title: 'Practice stories', samples: practiceStories },
  {
    id: 'scored',
    title: 'Scored stories',
    samples: [...scoredI, ...scoredK, ...scoredL, ...scoredN, ...scoredO, ...scoredP],
  },
]
