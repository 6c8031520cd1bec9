import type { Council } from '../../packages/core/register/councils.ts'
import { fold } from '../../packages/core/register/surface.ts'

/** Names that mean two bodies on one day, each in a plain line. */
export function sharedNames(councils: readonly Council[]): string[] {
  const bearers = new Map<string, Council[]>()
  for (const council of councils) {
    for (const name of new Set([...council.names, ...council.weak].map(fold))) {
      bearers.set(name, [...(bearers.get(name) ?? []), council])
    }
  }
  return [...bearers].flatMap(([name, bodies]) =>
    bodies
      .filter((body, at) => bodies.slice(0, at).some((other) => overlap(body, other)))
      .map(
        ({ code, from }) =>
          `"${name}" means another body as well as ${code ?? 'the one to come'}, from ${from}`,
      ),
  )
}

function overlap(a: Council, b: Council): boolean {
  return begins(a, b) && begins(b, a)
}

/** Whether one begins before the other ends. */
function begins({ from }: Council, { to }: Council): boolean {
  return from === null || to === null || from <= to
}

/** Codes that no council has, each in a plain line that says where it is used. */
export function danglingCodes(
  councils: readonly Council[],
  used: readonly { code: string; by: string }[],
): string[] {
  const known = new Set(councils.map(({ code }) => code))
  return used
    .filter(({ code }) => !known.has(code))
    .map(({ code, by }) => `${by} names ${code}, which no council has`)
}
