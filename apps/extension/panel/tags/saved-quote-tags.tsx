import type { Annotation } from '@spotcheck/core'
import { t } from '../../locales/t.ts'
import { suggestedTags, withTagTurned } from '../../saving/suggested-tags.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { TagChips } from './tag-chips.tsx'

/** Tags for what a saved quote speaks of, to be added by a press. */
export function SavedQuoteTags({ passages }: { passages: readonly Annotation[] }) {
  const { busy, problem, ask } = useAsking()
  const suggested = suggestedTags(passages)

  function turn(tag: string) {
    const chosen = suggested.find((each) => each.tag === tag)
    if (!chosen) return
    const { id, revision } = chosen.annotation
    ask(
      { type: 'edit', id, revision, ...withTagTurned(chosen) },
      chosen.added ? t('tags.removed', { tag }) : t('tags.added', { tag }),
    )
  }
  return (
    <>
      <TagChips tags={suggested} busy={busy} turn={turn} />
      <Problem text={problem} />
    </>
  )
}
