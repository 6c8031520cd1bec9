import { t } from '../../locales/t.ts'
import { Shown } from '../on-page.tsx'
import { CorrectButton } from './correcting/correct-button.tsx'
import { CorrectionOf } from './correcting/correction.tsx'
import { fieldInWords } from './correcting/field.ts'
import { firstEvidence } from './evidence.ts'
import { Row } from './row.tsx'
import type { Told } from './told.ts'
import { leftOpen } from './words/record.ts'

const FIELDS = ['framework', 'visit', 'inspected', 'published'] as const

/** Under which framework and when; what the story leaves open is said to be so. */
export function Facts({ story, inspection }: Told) {
  const value = (field: (typeof FIELDS)[number]) => {
    const said = fieldInWords(inspection, field)
    return said ? (
      <Shown
        at={firstEvidence(story.extraction, inspection, field)}
        class={field === 'visit' ? 'sentence' : ''}
      >
        {said}
      </Shown>
    ) : (
      <span class="left-open">{leftOpen(field, inspection)}</span>
    )
  }
  return (
    <dl class="rows">
      {FIELDS.map((field) => (
        <Row key={field} name={t(`record.${field}`)} below={<CorrectionOf field={field} />}>
          <span class="value">
            {value(field)}
            <CorrectButton field={field} />
          </span>
        </Row>
      ))}
    </dl>
  )
}
