import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { useDoor } from '../door.ts'

/** Has the page in this tab read now, whatever site it is on and whatever it looks like. */
export function ReadOnce({ tab }: { tab: number }) {
  const door = useDoor()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)

  async function readOnce() {
    const answer = await door.tellBackground({ type: 'read-once', tab })
    setProblem(answer.ok ? null : answer.problem)
    const seen = await door.tellReader(tab, { type: 'state' })
    if (seen?.status === 'no-story') announce(t('page.no-story.none'))
  }

  return (
    <>
      <button type="button" class="main" onClick={readOnce}>
        {t('sites.once')}
      </button>
      <Problem text={problem} />
    </>
  )
}
