import { t } from '../locales/t.ts'

/** Nothing is there: what is saved of the story is kept under it. */
export const STORY_ADDRESS = 'https://spotcheck.example/a-made-up-story'

const PUBLISHED = '2018-07-20'

/** A story of the kind that is read, on public facts, with made-up people. */
export function Story() {
  return (
    <article>
      <h2>{t('welcome.story.title')}</h2>
      <p class="byline">
        {t('welcome.story.byline')} · <time dateTime={PUBLISHED}>{t('welcome.story.date')}</time>
      </p>
      {(['found', 'said', 'added', 'before', 'leader', 'next'] as const).map((paragraph) => (
        <p key={paragraph}>{t(`welcome.story.${paragraph}`)}</p>
      ))}
    </article>
  )
}
