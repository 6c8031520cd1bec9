import type { Quotation } from '@spotcheck/core'
import { Problem } from '../announce.tsx'
import { Notice } from '../notice.tsx'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'
import { QuoteCard } from './quote-card.tsx'
import { isSaved, type SavedHere } from './saved-here.ts'
import { useSaving } from './saving.ts'
import { bySpeaker, type Voice } from './speakers.ts'
import './quotes.css'

interface Props {
  story: StoryPage
  quotes: Quotation[]
  savedHere: SavedHere
}

/** The story's quotes by speaker, each to be saved, and all of them at once. */
export function QuotesTab({ story, quotes, savedHere }: Props) {
  if (quotes.length === 0) return <Notice title={words.quotes.none} text={words.quotes.noneText} />
  return (
    <>
      <SaveAll story={story} quotes={quotes.filter((quote) => !isSaved(savedHere, quote))} />
      {bySpeaker(quotes).map((voice) => (
        <section key={voice.name} class="voice">
          <VoiceHeading voice={voice} />
          {voice.quotes.map((quote) => (
            <QuoteCard key={quote.start} story={story} quote={quote} saved={isSaved(savedHere, quote)} />
          ))}
        </section>
      ))}
    </>
  )
}

function VoiceHeading({ voice: { name, role, organisation } }: { voice: Voice }) {
  return (
    <header>
      <h2>{name ?? words.quotes.noSpeaker}</h2>
      {(role || organisation) && <p class="meta">{[role, organisation].filter(Boolean).join(', ')}</p>}
    </header>
  )
}

function SaveAll({ story, quotes }: { story: StoryPage; quotes: Quotation[] }) {
  const save = useSaving(story)
  const done = quotes.length === 0
  return (
    <div class="save-all">
      <button
        type="button"
        class={done ? 'done' : 'primary'}
        aria-disabled={done || save.busy}
        onClick={() => done || save.busy || save.run(quotes)}
      >
        {done ? words.quotes.allSaved : save.busy ? words.quotes.saving : words.quotes.saveAll}
      </button>
      <Problem text={save.problem} />
    </div>
  )
}
