import type { Attribution } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import type { Speech } from '../../quotations/speeches.ts'
import type { SavedPlaces } from '../../saving/saved-places.ts'
import { Problem } from '../../screen/announce.tsx'
import { Notice } from '../../screen/notice.tsx'
import type { StoryPage } from '../page-state.ts'
import { OwnWords } from './own-words.tsx'
import { type Attended, QuoteCard } from './quote-card.tsx'
import { type Said, saidIn } from './said.ts'
import { useSaving } from './saving.ts'
import { VoiceSection } from './voice-section.tsx'
import { voicesOf } from './voices.ts'
import './quotes.css'

interface Props {
  story: StoryPage
  speeches: Speech[]
  savedHere: SavedPlaces
}

/** Where quotes stay that are being corrected, by their starts: what another window makes of them moves none meanwhile. */
type Places = ReadonlyMap<number, Attribution>
const NO_PLACES: Places = new Map()

function placesWith(before: Places, start: number, attribution: Attribution | null): Places {
  const others = [...before].filter(([other]) => other !== start)
  return new Map(attribution ? [...others, [start, attribution]] : others)
}

/** The story's quotes by speaker, each to be saved, and all of them at once. */
export function QuotesTab({ story, speeches, savedHere }: Props) {
  const [attended, attend] = useState<Attended | null>(null)
  const [places, setPlaces] = useState<Places>(NO_PLACES)
  if (speeches.length === 0)
    return (
      <>
        <OwnWords watched={story.watched} />
        <Notice title={t('quotes.none')} text={t('quotes.noneText')} />
      </>
    )
  const all = new Map(saidIn(speeches, savedHere).map((said) => [said.speech.first.start, said]))
  const placed = [...all].map(([start, said]) => ({
    ...said,
    attribution: places.get(start) ?? said.attribution,
  }))
  const card = ({ speech: { first } }: Said) => {
    const said = all.get(first.start)
    return (
      said && (
        <QuoteCard
          key={first.start}
          story={story}
          said={said}
          attended={attended}
          attend={attend}
          stay={(attribution) => setPlaces((before) => placesWith(before, first.start, attribution))}
        />
      )
    )
  }
  return (
    <>
      <OwnWords watched={story.watched} />
      <SaveAll story={story} speeches={placed.filter(({ saved }) => !saved).map(({ speech }) => speech)} />
      <p class="quiet keys">{t('quotes.keys')}</p>
      {voicesOf(placed).map((voice) => (
        <VoiceSection key={voice.name} story={story} voice={voice}>
          {voice.said.map(card)}
        </VoiceSection>
      ))}
    </>
  )
}

function SaveAll({ story, speeches }: { story: StoryPage; speeches: Speech[] }) {
  const save = useSaving(story)
  const done = speeches.length === 0
  return (
    <div class="save-all">
      <button
        type="button"
        class={done ? 'done' : 'primary'}
        aria-disabled={done || save.busy}
        onClick={() => done || save.busy || save.run(speeches)}
      >
        {done ? t('quotes.allSaved') : save.busy ? t('quotes.saving') : t('quotes.saveAll')}
      </button>
      <Problem text={save.problem} />
    </div>
  )
}
