import { type Annotation, attributionOf, exactOf, holdsHidden, noteOf, tagsOf } from '@spotcheck/core'
import { t } from '../locales/t.ts'

/** Says so where words hold what a reader does not see; they are shown as they are. */
export function HiddenCharacters({ within }: { within: readonly (string | null | undefined)[] }) {
  const isHeld = within.some((words) => words && holdsHidden(words))
  return isHeld && <p class="quiet">{t('quotes.hiddenCharacters')}</p>
}

/** All words that a saved passage is shown with. */
export function wordsAround(annotation: Annotation): (string | null | undefined)[] {
  const { target, article, detected, confirmed } = annotation
  const { speaker } = attributionOf(detected, confirmed)
  return [
    exactOf(target.parts),
    ...[speaker?.name, speaker?.role, speaker?.organisation],
    ...[article.title, article.siteName],
    ...[noteOf(annotation), ...tagsOf(annotation)],
  ]
}
