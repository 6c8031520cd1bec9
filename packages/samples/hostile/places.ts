/** Where in a value something may stand: the names and numbers that lead there. */
export type Place = readonly (string | number)[]

/** Every place in a value, the whole of it first. */
export function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key]))]
}

/** A copy with another value there. */
export function withValue(whole: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole))
    return whole.map((each, at) => (at === Number(key) ? withValue(each, rest, value) : each))
  return Object.fromEntries(
    Object.entries(whole ?? {}).map(([name, each]) => [
      name,
      name === key ? withValue(each, rest, value) : each,
    ]),
  )
}
