import type { Confirmed, Speaker } from '@spotcheck/core'

/** A speaker as a reader writes one down. */
export interface SpeakerFields {
  name: string
  role: string
  organisation: string
}

export function fieldsOf(speaker: Speaker | null): SpeakerFields {
  return { name: speaker?.name ?? '', role: speaker?.role ?? '', organisation: speaker?.organisation ?? '' }
}

export function isSameSpeaker(one: Speaker | null, other: Speaker | null): boolean {
  return JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other))
}

/**
 * Whom the reader means. Without a name the role or the organisation speaks; with nothing, the story names nobody.
 * The council stays known while the organisation is the same; another is not guessed.
 */
export function confirmedOf(fields: SpeakerFields, before: Speaker | null): Confirmed {
  const [role, organisation] = [tidy(fields.role), tidy(fields.organisation)]
  const name = tidy(fields.name) ?? role ?? organisation
  if (name === null) return { speaker: null }
  const council = before && before.organisation === organisation ? before.council : null
  return { speaker: { name, surface: before?.surface ?? name, role, organisation, council } }
}

function tidy(text: string): string | null {
  return text.trim().replaceAll(/\s+/g, ' ') || null
}
