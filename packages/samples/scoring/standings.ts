import { Status } from '@spotcheck/core'
import { agree, type Pair } from './entries.ts'

/** How ratings of one standing came out. */
export interface Standing {
  status: Status
  gold: number
  /** Span, grade, judgement, standing and council all right. */
  complete: number
  /** Taken for news of another council's current grade, or of the council's: the worst fault that there is. */
  takenAsCurrent: number
}

/** @param pairs of kind rating */
export function standingsOf(pairs: readonly Pair[]): Standing[] {
  return Status.options.map((status) => {
    const ofStatus = pairs.filter(({ gold }) => gold?.says.status === status)
    return {
      status,
      gold: ofStatus.length,
      complete: ofStatus.filter(agree).length,
      takenAsCurrent: ofStatus.filter(({ extracted }) => extracted?.says.status === 'current').length,
    }
  })
}
