import { useId } from 'preact/hooks'
import { Problem } from '../announce.tsx'
import { useShow } from '../on-page.tsx'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'
import { QuoteText } from './quote-text.tsx'
import { useSaving } from './saving.ts'
import type { Speech } from './speeches.ts'

/** Below this an attribution is shown as uncertain. */
const CERTAIN = 0.6

function remarksOn({ first, speaker, confidence, paragraphs }: Speech): string[] {
  return [
    first.kind === 'partial' ? words.quotes.partial : '',
    first.headline ? words.quotes.headline : '',
    paragraphs > 1 ? words.quotes.paragraphs(paragraphs) : '',
    speaker && confidence < CERTAIN ? words.quotes.uncertain : '',
  ].filter(Boolean)
}

export function QuoteCard({ story, speech, saved }: { story: StoryPage; speech: Speech; saved: boolean }) {
  const show = useShow()
  const save = useSaving(story)
  const said = useId()
  const remarks = remarksOn(speech)
  const parts = speech.parts.map((part, index) => ({
    words: part.words,
    goesOn: index < speech.parts.length - 1 && part.text.endsWith(part.words),
  }))
  return (
    <article class={saved ? 'quote saved' : 'quote'}>
      <QuoteText parts={parts} id={said} />
      {remarks.length > 0 && <p class="quiet">{remarks.join(' · ')}</p>}
      <div class="actions">
        <button
          type="button"
          class={saved ? 'done' : ''}
          aria-disabled={saved || save.busy}
          aria-describedby={said}
          onClick={() => saved || save.busy || save.run([speech])}
        >
          {saved ? words.quotes.saved : save.busy ? words.quotes.saving : words.quotes.save}
        </button>
        <button type="button" class="plain" aria-describedby={said} onClick={() => show(speech.first)}>
          {words.quotes.show}
        </button>
      </div>
      <Problem text={save.problem} />
    </article>
  )
}
