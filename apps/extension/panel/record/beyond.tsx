import type { Inspection, Mention } from '@spotcheck/core'
import { type Check, countBeside } from '@spotcheck/core/official'
import { dateText, periodText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { Shown } from '../on-page.tsx'
import { evidenceOf, firstEvidence } from './evidence.ts'
import { Row } from './row.tsx'
import type { Told } from './told.ts'
import { interventionInWords, tallyInWords } from './words/beyond.ts'

interface Props extends Told {
  check: Check
}

/** What brought the inspectors, what ministers do about it, and how many had the grade before; nothing where the story is silent. */
export function Beyond({ story, inspection, check }: Props) {
  const { promptedBy, intervention } = inspection
  const tallies = talliesOf(inspection, evidenceOf(story.extraction, inspection, 'tallies'))
  const counted = check.outcome?.published ?? story.extraction.article.published
  if (!promptedBy && intervention.length === 0 && tallies.length === 0) return null
  return (
    <dl class="rows">
      {promptedBy && (
        <Row name={t('beyond.promptedBy')}>
          <Shown at={firstEvidence(story.extraction, inspection, 'promptedBy')} class="sentence">
            {t(`terms.visit.${promptedBy.visit}`)}
            {promptedBy.on && `, ${periodText(promptedBy.on)}`}
          </Shown>
        </Row>
      )}
      {intervention.length > 0 && (
        <Row name={t('beyond.intervention')}>
          <ul>
            {intervention.map((each) => (
              <li key={interventionInWords(each)}>
                <Shown at={each}>{interventionInWords(each)}</Shown>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {tallies.length > 0 && (
        <Row name={t('beyond.tally')}>
          <ul>
            {tallies.map(({ words, tally, at }) => (
              <li key={words}>
                <Shown at={at}>{words}</Shown>
                {counted && <Counted count={countBeside(tally, counted)} day={counted} />}
              </li>
            ))}
          </ul>
        </Row>
      )}
    </dl>
  )
}

function Counted({ count, day }: { count: number | null; day: string }) {
  return count === null ? null : (
    <p class="quiet">
      {t('beyond.counted', { count, date: dateText(day) })} {t('beyond.caveat')}
    </p>
  )
}

type Tally = Inspection['tallies'][number]

/** Each once, with the mention that tells it: the evidence for tallies goes along with them one by one. */
function talliesOf({ tallies }: Inspection, evidence: readonly Mention[]) {
  const told = new Map<string, { words: string; tally: Tally; at: Mention | null }>()
  tallies.forEach((tally, index) => {
    const words = tallyInWords(tally)
    if (!told.has(words)) told.set(words, { words, tally, at: evidence[index] ?? null })
  })
  return [...told.values()]
}
