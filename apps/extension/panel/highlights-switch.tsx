import { t } from '../locales/t.ts'
import { useAnnounce } from '../screen/announce.tsx'
import type { StoryPage } from './page-state.ts'

/**
 * Turns the marks on all pages of the site beside on and off, which is remembered; shows what the page says, not what was
 * asked of it.
 */
export function HighlightsSwitch({ story }: { story: StoryPage | null }) {
  const announce = useAnnounce()
  const on = story?.highlights ?? false
  async function turn() {
    if (!(await story?.tell({ type: 'highlights', on: !on }))) announce(t('panel.unanswered'))
  }
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={!story}
      title={story ? t('panel.highlightsHint', { host: new URL(story.url).host }) : undefined}
      onClick={turn}
    >
      {t('panel.highlights')}
      <span class="track" />
    </button>
  )
}
