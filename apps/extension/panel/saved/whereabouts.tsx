import type { Annotation } from '@spotcheck/core'
import { type Anchor, describeStretch } from '@spotcheck/page'
import { t } from '../../locales/t.ts'
import type { Stretch } from '../../saving/stretch.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { useStory } from '../on-page.tsx'
import { changeOf } from './change-of.ts'
import { useFocusBack } from './focus-back.ts'

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
  const lost = anchors.flatMap((anchor, part) => (anchor.start === null || !anchor.certain ? [part] : []))
  const [first] = lost
  const place = useFocusBack<HTMLDivElement>(lost.length)
  return (
    <div ref={place} tabIndex={-1}>
      {gone > 0 && (
        <p class="quiet">{gone < anchors.length ? t('whereabouts.partlyGone') : t('whereabouts.gone')}</p>
      )}
      {anchors.map((anchor, part) => (
        <div key={part}>
          <Today anchor={anchor} />
          {anchor.start !== null && !anchor.certain && (
            <Confirm id={annotation.id} part={part} at={anchor} passage={passage} />
          )}
        </div>
      ))}
      {first !== undefined && (
        <FindAgain
          id={annotation.id}
          part={first}
          passage={passage}
          hint={anchors.length > 1 ? t('whereabouts.selectAllFirst') : t('whereabouts.selectFirst')}
        />
      )}
    </div>
  )
}

/** The words of today, where they are others, or may be. */
function Today({ anchor }: { anchor: Anchor }) {
  if (anchor.start === null) return null
  if (anchor.status !== 'changed')
    return anchor.certain ? null : <p class="quiet">{t('whereabouts.unsure')}</p>
  const { before, was, now, after } = changeOf(anchor)
  return (
    <div class="change">
      <p class="quiet">{anchor.certain ? t('whereabouts.changed') : t('whereabouts.unsureChanged')}</p>
      <dl>
        <dt>{t('whereabouts.was')}</dt>
        <dd>
          {before}
          <del>{was}</del>
          {after}
        </dd>
        <dt>{t('whereabouts.now')}</dt>
        <dd>
          {before}
          <ins>{now}</ins>
          {after}
        </dd>
      </dl>
    </div>
  )
}

/** Of a part of saved words: the id of the annotation, the part, and the id of the element that says them. */
interface PartProps {
  id: string
  part: number
  passage: string
}

/** What was found may be what was saved: one press keeps where it stands now. */
function Confirm({ id, part, at: { start, end }, passage }: PartProps & { at: Stretch }) {
  const text = useStory()?.extraction.text
  const { problem, ask } = useAsking()
  if (text === undefined) return null
  const selector = describeStretch(text, start, end)
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-describedby={passage}
        onClick={() =>
          ask({ type: 'found-again', id, found: [{ part, selector }] }, t('whereabouts.placeKept'))
        }
      >
        {t('whereabouts.isIt')}
      </button>
      <Problem text={problem} />
    </>
  )
}

function FindAgain({ id, part, passage, hint }: PartProps & { hint: string }) {
  const story = useStory()
  const announce = useAnnounce()
  async function find() {
    if (!(await story?.tell({ type: 'find-again', id, part }))) announce(t('panel.unanswered'))
  }
  return (
    <p class="find-again">
      <span class="quiet">{hint}</span>{' '}
      <button type="button" class="plain" aria-describedby={passage} onClick={find}>
        {t('whereabouts.findAgain')}
      </button>
    </p>
  )
}
