/** How much was right: `found` of `extracted` (precision) and of `gold` (recall). */
export interface Tally {
  found: number
  extracted: number
  gold: number
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { found: 0, extracted: 0, gold: 0 }
  for (const { found, extracted, gold } of tallies) {
    sum.found += found
    sum.extracted += extracted
    sum.gold += gold
  }
  return sum
}

/** 0 to 1; 1 where there was nothing to be wrong about. */
export function precision({ found, extracted }: Tally): number {
  return extracted === 0 ? 1 : found / extracted
}

export function recall({ found, gold }: Tally): number {
  return gold === 0 ? 1 : found / gold
}

/** The harmonic mean of precision and recall. */
export function f1({ found, extracted, gold }: Tally): number {
  return extracted + gold === 0 ? 1 : (2 * found) / (extracted + gold)
}

export interface Interval {
  low: number
  high: number
}

/**
 * Where 95 % of samples of this size would have the share that so many of so many show (Wilson's score interval:
 * E. B. Wilson, Probable inference, JASA 22, 1927).
 */
export function wilson(successes: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 }
  const z = 1.96
  const share = successes / trials
  const centre = share + z ** 2 / (2 * trials)
  const spread = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  const whole = 1 + z ** 2 / trials
  return { low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) }
}

/** F1 is no share, but grows with one: that of the marks that both sides have among all that either has. */
export function f1Interval({ found, extracted, gold }: Tally): Interval {
  const { low, high } = wilson(found, extracted + gold - found)
  return { low: (2 * low) / (1 + low), high: (2 * high) / (1 + high) }
}
