import { type Annotation, type Attribution, dateInWords, standingOf } from '@spotcheck/core'
import { QuoteText } from '../quotes/quote-text.tsx'
import { words } from '../words.ts'

/** A quotation in its marks; a council, a rating or a selection as it stands on the page. */
export function Passage({ annotation, printed }: { annotation: Annotation; printed: string[] }) {
  const [{ exact }] = annotation.target.selector
  return <QuoteText paragraphs={annotation.detected.words === null ? exact.split(/\n+/) : printed} />
}

interface SourceProps {
  annotation: Annotation
  attribution: Attribution
}

/** Who said it, and where it stands. */
export function Source({ annotation: { article, target }, attribution }: SourceProps) {
  const { speaker, certainty } = attribution
  const standing = speaker && standingOf(speaker).join(', ')
  const title = article.title ?? words.saved.untitled
  const rest = [article.siteName, article.published && dateInWords(article.published)].filter(Boolean)
  return (
    <p class="source">
      {speaker && (
        <>
          <b>{speaker.name}</b>
          {standing && `, ${standing}`}
          {certainty === 'confirmed' && ` · ${words.speaker.confirmed}`}
          <br />
        </>
      )}
      {isWebAddress(target.source) ? (
        <a href={target.source} target="_blank" rel="noreferrer" title={words.saved.open}>
          {title}
        </a>
      ) : (
        title
      )}
      {rest.map((part) => ` · ${part}`)}
    </p>
  )
}

/** A stored address may name any scheme, even one that runs as a script. */
function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url)
}
