import { agree, type Entry, type Pair } from './entries.ts'

export const recordFields = ['framework', 'visit', 'inspected', 'judgements', 'previous', 'change'] as const

/** How many of the gold's records were found, by council, and how much of what they say is right. */
export interface Records {
  gold: number
  extracted: number
  found: number
  rightThroughout: number
  /** Those of the right council, framework and overall effectiveness, or with none where the gold has none. */
  rightInEssence: number
  /** Of each field: in how many of the gold's records it is right; a record that was not found has none right. */
  fields: Record<(typeof recordFields)[number], number>
}

/** @param pairs of kind inspection */
export function recordsOf(pairs: readonly Pair[]): Records {
  const right = (field: (typeof recordFields)[number]) =>
    pairs.filter(({ gold, extracted }) => gold && extracted && gold.says[field] === extracted.says[field])
      .length
  return {
    gold: pairs.filter(({ gold }) => gold).length,
    extracted: pairs.filter(({ extracted }) => extracted).length,
    found: pairs.filter(({ gold, extracted }) => gold && extracted).length,
    rightThroughout: pairs.filter(agree).length,
    rightInEssence: pairs.filter(
      ({ gold, extracted }) => gold && extracted && essenceOf(gold) === essenceOf(extracted),
    ).length,
    fields: {
      framework: right('framework'),
      visit: right('visit'),
      inspected: right('inspected'),
      judgements: right('judgements'),
      previous: right('previous'),
      change: right('change'),
    },
  }
}

function essenceOf({ says }: Entry): string {
  const [, overall] = /\boverall-effectiveness (\S+?)(?:,|$)/.exec(String(says.judgements)) ?? []
  return [says.framework, overall].join(' ')
}
