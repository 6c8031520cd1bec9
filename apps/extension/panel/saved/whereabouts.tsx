import type { Annotation } from '@spotcheck/core'
import type { Anchor } from '@spotcheck/page'
import { useAnnounce } from '../announce.tsx'
import { useStory } from '../on-page.tsx'
import { words } from '../words.ts'
import { changeOf } from './change-of.ts'

interface Props {
  annotation: Annotation
  /** One for each part. */
  anchors: readonly Anchor[]
  /** The id of the saved words. */
  passage: string
}

/** What has become of saved words on the page beside, and the way to find them again by hand; nothing where all is as it was. */
export function Whereabouts({ annotation, anchors, passage }: Props) {
  const gone = anchors.filter(({ start }) => start === null).length
  const lost = anchors.findIndex((anchor) => anchor.start === null || !anchor.certain)
  return (
    <>
      {gone > 0 && <p class="quiet">{gone < anchors.length ? words.saved.partlyGone : words.saved.gone}</p>}
      {anchors.map((anchor, part) => (
        <Today key={part} anchor={anchor} />
      ))}
      {lost >= 0 && <FindAgain id={annotation.id} part={lost} passage={passage} />}
    </>
  )
}

/** The words of today, where they are others, or may be. */
function Today({ anchor }: { anchor: Anchor }) {
  if (anchor.start === null) return null
  if (anchor.status !== 'changed') return anchor.certain ? null : <p class="quiet">{words.saved.unsure}</p>
  const { before, was, now, after } = changeOf(anchor)
  return (
    <div class="change">
      <p class="quiet">{anchor.certain ? words.saved.changed : words.saved.unsureChanged}</p>
      <dl>
        <dt>{words.saved.was}</dt>
        <dd>
          {before}
          <del>{was}</del>
          {after}
        </dd>
        <dt>{words.saved.now}</dt>
        <dd>
          {before}
          <ins>{now}</ins>
          {after}
        </dd>
      </dl>
    </div>
  )
}

function FindAgain({ id, part, passage }: { id: string; part: number; passage: string }) {
  const story = useStory()
  const announce = useAnnounce()
  async function find() {
    if (!(await story?.tell({ type: 'find-again', id, part }))) announce(words.unanswered)
  }
  return (
    <p class="find-again">
      <span class="quiet">{words.saved.selectFirst}</span>{' '}
      <button type="button" class="plain" aria-describedby={passage} onClick={find}>
        {words.saved.findAgain}
      </button>
    </p>
  )
}
