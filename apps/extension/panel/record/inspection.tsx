import {
  councilDetails,
  dateInWords,
  everydayName,
  type Inspection,
  type JudgementRating,
} from '@spotcheck/core'
import { judgementWords } from '../../grade-words.ts'
import { Shown } from '../on-page.tsx'
import type { StoryPage } from '../page-state.ts'
import { changeInWords, words } from '../words.ts'
import { firstEvidence, gradeEvidence } from './evidence.ts'
import { Chip, GradeWord } from './grade.tsx'
import { overallOf, stepsBetween, toneOf } from './grades.ts'
import { Occasion } from './occasion.tsx'
import { Row } from './row.tsx'
import './inspection.css'

interface Props {
  story: StoryPage
  inspection: Inspection
}

/** The council's name and what the register says of it. */
export function CouncilHeading({ story, inspection }: Props) {
  const { council, name } = inspection
  const details = council ? councilDetails(council) : null
  return (
    <header class="council">
      <h2>
        <Shown at={firstEvidence(story.extraction, inspection, 'council')}>
          {details ? everydayName(details) : name || words.record.unnamed}
        </Shown>
      </h2>
      <p class="meta">{[details?.type, details?.region, council].filter(Boolean).join(' · ')}</p>
    </header>
  )
}

/** One inspection, without the council's name. */
export function InspectionRecord({ story, inspection }: Props) {
  const overall = overallOf(inspection.judgements)
  const others = inspection.judgements.filter((judgement) => judgement !== overall)
  return (
    <div class="inspection">
      <Headline story={story} inspection={inspection} overall={overall} />
      {others.length > 0 && (
        <dl class="judgements">
          {others.map((judgement) => (
            <div key={judgement.judgement}>
              <dt>{judgementWords[judgement.judgement]}</dt>
              <dd>
                <Shown at={gradeEvidence(story.extraction, inspection, 'judgements', judgement)}>
                  <Chip rating={judgement.rating} />
                </Shown>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Rows story={story} inspection={inspection} />
    </div>
  )
}

/** The overall grade in its box, or that there is none, with the occasion. */
function Headline({ story, inspection, overall }: Props & { overall: JudgementRating | null }) {
  const { extraction } = story
  const graded = inspection.judgements.length > 0
  return (
    <div class={`grade ${overall ? `tone-${toneOf(overall.rating)}` : 'tone-none'}`}>
      <strong>
        {overall ? (
          <Shown at={gradeEvidence(extraction, inspection, 'judgements', overall)}>
            <GradeWord rating={overall.rating} />
          </Shown>
        ) : graded ? (
          words.record.noOverall
        ) : (
          words.record.ungraded
        )}
      </strong>
      <p>
        {overall && (
          <>
            {judgementWords[overall.judgement].toLowerCase()}
            <br />
          </>
        )}
        <Occasion {...inspection} at={(field) => firstEvidence(extraction, inspection, field)} />
      </p>
    </div>
  )
}

function Rows({ story, inspection }: Props) {
  const { published, previous, missing } = inspection
  const { extraction } = story
  return (
    <dl class="rows">
      {published && (
        <Row name={words.record.published}>
          <Shown at={firstEvidence(extraction, inspection, 'published')}>{dateInWords(published)}</Shown>
        </Row>
      )}
      {previous && (
        <Row name={words.record.before}>
          <Before story={story} inspection={inspection} previous={previous} />
        </Row>
      )}
      {missing.length > 0 && (
        <Row name={words.record.missing}>
          <span class="quiet">{words.record.missingList(missing)}</span>
        </Row>
      )}
    </dl>
  )
}

function Before({ story, inspection, previous }: Props & { previous: NonNullable<Inspection['previous']> }) {
  const { extraction } = story
  const overall = overallOf(previous.judgements)
  const grades = overall ? [overall] : previous.judgements
  const change = changeInWords(inspection.change, stepsBetween(inspection))
  return (
    <>
      {grades.map((grade) => (
        <Shown key={grade.judgement} at={gradeEvidence(extraction, inspection, 'previous', grade)}>
          <Chip rating={grade.rating} />
        </Shown>
      ))}{' '}
      <Occasion
        {...previous}
        visit={null}
        at={(field) =>
          firstEvidence(extraction, inspection, 'previous', field === 'framework' ? 'framework' : 'date')
        }
      />
      {change && (
        <>
          {' · '}
          <b>{change}</b>
        </>
      )}
    </>
  )
}
