import { useId } from 'preact/hooks'
import { Shown } from '../on-page.tsx'
import type { StoryPage } from '../page-state.ts'
import { Beyond } from './beyond.tsx'
import type { CheckedRecord } from './checked.ts'
import { CorrectButton } from './correcting/correct-button.tsx'
import { CorrectingProvider, useCorrectingOf } from './correcting/correcting.ts'
import { CorrectionOf } from './correcting/correction.tsx'
import type { FieldAsked } from './correcting/field-asked.ts'
import { councilHeading, councilStanding } from './council.ts'
import { Due } from './due.tsx'
import { firstEvidence } from './evidence.ts'
import { Facts } from './facts.tsx'
import { Headline } from './headline.tsx'
import { History } from './history.tsx'
import { JudgementList } from './judgement-list.tsx'
import { Official } from './official.tsx'
import { RecordActions } from './record-actions.tsx'
import './correcting/correcting.css'
import './inspection.css'

interface Props {
  story: StoryPage
  record: CheckedRecord
  asked: FieldAsked | null
}

/** What one inspection came to as the story tells it, how that stands beside the official outcome, and what follows. */
export function InspectionRecord({ story, record, asked }: Props) {
  const { inspection, check, due } = record
  const heading = useId()
  const correcting = useCorrectingOf(record, asked)
  return (
    <CorrectingProvider value={correcting}>
      <article class="inspection" aria-labelledby={heading}>
        <header class="council">
          <h2 id={heading}>
            <Shown at={firstEvidence(story.extraction, inspection, 'council')}>
              {councilHeading(inspection)}
            </Shown>
          </h2>
          <CorrectButton field="council" />
          <p class="meta">{councilStanding(inspection)}</p>
          <CorrectionOf field="council" />
        </header>
        <Headline story={story} inspection={inspection} outcome={check.outcome} />
        <JudgementList story={story} inspection={inspection} />
        <Facts story={story} inspection={inspection} />
        <Beyond story={story} inspection={inspection} check={check} />
        <RecordActions article={story.extraction.article} record={record} said={heading} />
        <Official record={record} />
        {due && <Due due={due} />}
        <History council={inspection.council} outcome={check.outcome} />
      </article>
    </CorrectingProvider>
  )
}
