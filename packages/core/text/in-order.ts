/** Index of the last item that starts before `at`, in items sorted by their start; -1 for none. Binary search. */
export function lastStartingBefore(items: ReadonlyArray<{ start: number }>, at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low - 1
}
