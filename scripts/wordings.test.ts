/**
 * Real wordings, which stand in a table outside the repository: SPOTCHECK_SHARED names its folder. Unset, the check does
 * not run (and the scripts say so).
 */
import { describe, expect, it } from 'vitest'
import { readWordings } from './wordings.ts'

const shared = process.env.SPOTCHECK_SHARED

/** Bits that only the rest of their stories explains: examples of the rule have each with what it needs. */
const NEEDS_ITS_STORY = {
  missed: ['B3', 'B13', 'D12', 'E7', 'J12'],
  mistaken: ['C14', 'E6', 'J8'],
}

describe.runIf(shared !== undefined)('real wordings', () => {
  it('are news of a current grade where their labels say so, and nowhere else', () => {
    const groups = readWordings(shared ?? '')
    const idsOf = (labels: string[]) => labels.map((label) => label.split(' ')[0])
    expect({
      missed: groups.flatMap(({ missed }) => idsOf(missed)),
      mistaken: groups.flatMap(({ mistaken }) => idsOf(mistaken)),
    }).toEqual(NEEDS_ITS_STORY)
  })
})
