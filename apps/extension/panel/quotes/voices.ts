import type { Attribution } from '@spotcheck/core'

export interface Voice<Said> {
  /** Null for what is said by nobody known. */
  name: string | null
  role: string | null
  organisation: string | null
  said: Said[]
}

/** What is said by who says it, in order of first word; what nobody known says comes last. */
export function voicesOf<Said extends { attribution: Attribution }>(all: readonly Said[]): Voice<Said>[] {
  const voices = new Map<string | null, Voice<Said>>()
  for (const said of all) {
    const { speaker } = said.attribution
    const name = speaker?.name ?? null
    const voice = voices.get(name) ?? { name, role: null, organisation: null, said: [] }
    voice.role ??= speaker?.role ?? null
    voice.organisation ??= speaker?.organisation ?? null
    voice.said.push(said)
    voices.set(name, voice)
  }
  const named = [...voices.values()].filter(({ name }) => name !== null)
  const nameless = voices.get(null)
  return nameless ? [...named, nameless] : named
}
