import { dateInWords, periodInWords } from '@spotcheck/core'
import type { ComponentChildren } from 'preact'
import { Shown } from '../on-page.tsx'
import { CorrectButton } from './correcting/correct-button.tsx'
import { CorrectionOf } from './correcting/correction.tsx'
import { firstEvidence } from './evidence.ts'
import { Row } from './row.tsx'
import type { Told } from './told.ts'
import { keepingWords } from './words/keeping.ts'
import { type OpenField, recordWords } from './words/record.ts'
import { frameworkInFull, visitWords } from './words/terms.ts'

/** Under which framework and when; what the story leaves open is said to be so. */
export function Facts({ story, inspection }: Told) {
  const { framework, visit, inspected, published, previous, partial } = inspection
  const field = (name: OpenField, value: ComponentChildren) =>
    value ? (
      <Shown at={firstEvidence(story.extraction, inspection, name)}>{value}</Shown>
    ) : (
      <span class="left-open">{recordWords.leftOpen(name, partial)}</span>
    )
  return (
    <dl class="rows">
      <Row name={recordWords.framework} below={<CorrectionOf field="framework" />}>
        <span class="value">
          {field('framework', framework && frameworkInFull(framework))}
          <CorrectButton field="framework" name={keepingWords.framework} />
        </span>
      </Row>
      {visit && visit !== 'inspection' && (
        <Row name={recordWords.visit}>
          <Shown at={firstEvidence(story.extraction, inspection, 'visit')} class="sentence">
            {visitWords[visit]}
          </Shown>
        </Row>
      )}
      <Row name={recordWords.inspected}>{field('inspected', inspected && periodInWords(inspected))}</Row>
      <Row name={recordWords.published}>{field('published', published && dateInWords(published))}</Row>
      {!previous && <Row name={recordWords.before}>{field('previous', null)}</Row>}
    </dl>
  )
}
