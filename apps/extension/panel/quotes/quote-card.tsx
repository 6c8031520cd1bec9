import type { Quotation } from '@spotcheck/core'
import { useId } from 'preact/hooks'
import { Problem } from '../announce.tsx'
import { useShow } from '../on-page.tsx'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'
import { QuoteText } from './quote-text.tsx'
import { useSaving } from './saving.ts'

/** Below this an attribution is shown as uncertain. */
const CERTAIN = 0.6

function remarksOn({ kind, words: said, speaker, confidence, headline }: Quotation): string[] {
  const paragraphs = said.split(/\n+/).length
  return [
    kind === 'partial' ? words.quotes.partial : '',
    headline ? words.quotes.headline : '',
    paragraphs > 1 ? words.quotes.paragraphs(paragraphs) : '',
    speaker && confidence < CERTAIN ? words.quotes.uncertain : '',
  ].filter(Boolean)
}

export function QuoteCard({ story, quote, saved }: { story: StoryPage; quote: Quotation; saved: boolean }) {
  const show = useShow()
  const save = useSaving(story)
  const remarks = remarksOn(quote)
  const said = useId()
  return (
    <article class={saved ? 'quote saved' : 'quote'}>
      <QuoteText words={quote.words} id={said} />
      {remarks.length > 0 && <p class="quiet">{remarks.join(' · ')}</p>}
      <div class="actions">
        <button
          type="button"
          class={saved ? 'done' : ''}
          aria-disabled={saved || save.busy}
          aria-describedby={said}
          onClick={() => saved || save.busy || save.run([quote])}
        >
          {saved ? words.quotes.saved : save.busy ? words.quotes.saving : words.quotes.save}
        </button>
        <button type="button" aria-describedby={said} onClick={() => show(quote)}>
          {words.quotes.show}
        </button>
      </div>
      <Problem text={save.problem} />
    </article>
  )
}
