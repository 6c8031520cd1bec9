import { standingOf } from '@spotcheck/core'
import { Problem } from '../announce.tsx'
import { Notice } from '../notice.tsx'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'
import { QuoteCard } from './quote-card.tsx'
import { isWhollySaved, type SavedHere } from './saved-here.ts'
import { useSaving } from './saving.ts'
import { type Speech, type Voice, voicesOf } from './speeches.ts'
import './quotes.css'

interface Props {
  story: StoryPage
  speeches: Speech[]
  savedHere: SavedHere
}

/** The story's quotes by speaker, each to be saved, and all of them at once. */
export function QuotesTab({ story, speeches, savedHere }: Props) {
  if (speeches.length === 0) return <Notice title={words.quotes.none} text={words.quotes.noneText} />
  return (
    <>
      <SaveAll story={story} speeches={speeches.filter(({ parts }) => !isWhollySaved(savedHere, parts))} />
      {voicesOf(speeches).map((voice) => (
        <section key={voice.name} class="voice">
          <VoiceHeading voice={voice} />
          {voice.speeches.map((speech) => (
            <QuoteCard
              key={speech.first.start}
              story={story}
              speech={speech}
              saved={isWhollySaved(savedHere, speech.parts)}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function VoiceHeading({ voice }: { voice: Voice }) {
  const standing = standingOf(voice).join(', ')
  return (
    <header>
      <h2>{voice.name ?? words.quotes.noSpeaker}</h2>
      {standing && <p class="meta">{standing}</p>}
    </header>
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
        {done ? words.quotes.allSaved : save.busy ? words.quotes.saving : words.quotes.saveAll}
      </button>
      <Problem text={save.problem} />
    </div>
  )
}
