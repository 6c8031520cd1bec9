import { type Annotation, type Article, type Attribution, exactOf, linkTo, standingOf } from '@spotcheck/core'
import { isWebAddress } from '@spotcheck/library'
import type { ComponentChildren } from 'preact'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { QuoteText } from '../quotes/quote-text.tsx'

/** A quotation in its marks; a council, a rating or a selection as it stands on the page. */
export function Passage({ annotation, printed }: { annotation: Annotation; printed: string[] }) {
  const { detected, target } = annotation
  const isQuotation = detected.kind === 'quotation'
  return <QuoteText paragraphs={isQuotation ? printed : exactOf(target.parts).split(/\n+/)} />
}

interface SourceProps {
  annotation: Annotation
  attribution: Attribution
  /** What stands behind it. */
  children: ComponentChildren
}

/** Who said it, and where it stands. */
export function Source({ annotation, attribution, children }: SourceProps) {
  const { article, target } = annotation
  const { speaker, certainty } = attribution
  const standing = speaker && standingOf(speaker).join(', ')
  return (
    <p class="source">
      {speaker && (
        <>
          <b>{speaker.name}</b>
          {standing && `, ${standing}`}
          {certainty === 'confirmed' && ` · ${t('speaker.confirmed')}`}
          <br />
        </>
      )}
      <StoryLink article={article} address={linkTo(annotation) ?? target.source} />
      {children}
    </p>
  )
}

/** The story's headline as the way to it, its paper and its date. A stored address may name any scheme, even one that runs as a script. */
export function StoryLink({ article, address }: { article: Article; address: string }) {
  const title = article.title ?? t('saved.untitled')
  const rest = [article.siteName, article.published && dateText(article.published)].filter(Boolean)
  return (
    <>
      {isWebAddress(address) ? (
        <a href={address} target="_blank" rel="noreferrer" title={t('saved.open')}>
          {title}
        </a>
      ) : (
        title
      )}
      {rest.map((part) => ` · ${part}`)}
    </>
  )
}
