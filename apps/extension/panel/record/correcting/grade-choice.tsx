import { type Framework, type Judgement, Rating, scaleOf } from '@spotcheck/core'
import { useEffect, useRef } from 'preact/hooks'
import { Chip } from '../grade.tsx'

interface Props {
  legend: string
  judgement: Judgement
  framework: Framework | null
  /** Grades that stay on offer, though they be of another scale. */
  also?: readonly (Rating | null)[]
  /** What no grade is called, where that can be chosen. */
  none?: string
  chosen: Rating | null
  choose(rating: Rating | null): void
  /** Whether the grades take the focus at once. */
  focused?: boolean
}

/** The grades of a scale to choose from. */
export function GradeChoice(props: Props) {
  const { legend, judgement, framework, also = [], none, chosen, choose, focused = false } = props
  const scale = gradesFor(judgement, framework)
  const grades = Rating.options.filter((each) => scale.includes(each) || also.includes(each))
  const start = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (focused) start.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [focused])
  return (
    <fieldset class="grades" ref={start}>
      <legend>{legend}</legend>
      {[...grades, ...(none === undefined ? [] : [null])].map((rating) => (
        <label key={rating}>
          <input type="radio" name="grade" checked={rating === chosen} onChange={() => choose(rating)} />
          {rating === null ? <span class="chip tone-none">{none}</span> : <Chip rating={rating} />}
          {rating === chosen && <span aria-hidden="true">✓</span>}
        </label>
      ))}
    </fieldset>
  )
}

/** The scale of the framework, where it is known; the annual ratings of 2009–11 had words of their own. */
export function gradesFor(judgement: Judgement, framework: Framework | null): Rating[] {
  const scale = framework ? scaleOf(framework) : []
  return Rating.options.filter((rating) =>
    scale.length > 0
      ? scale.includes(rating)
      : rating.startsWith('performs-') === (judgement === 'annual-rating'),
  )
}
