/** Sample stories, each set in every page form: which of their lines are found. */
import { parsePage } from '../../apps/cli/parse-page.ts'
import { type PageArticle, readArticle } from '../../packages/page/index.ts'
import { pageForms, type Sample, stories } from '../../packages/samples/index.ts'
import { type Compared, compareLines } from './lines.ts'

interface SamplePage extends Compared {
  form: string
  story: string
  /** The same page without any class or other name by which its parts could be known: as of a system never seen. */
  unnamed: Compared
}

const NAMES = / (?:class|id|itemprop|data-[a-z-]+)="[^"]*"/g

export function readSamplePages(): SamplePage[] {
  return Object.keys(pageForms).flatMap((form) =>
    stories.map((story) => {
      const { shown, html } = samplePage(form, story)
      const compare = (page: string) => comparePage(shown, readArticle(parsePage(page), shown.url))
      return { form, story: story.slug, ...compare(html), unnamed: compare(html.replace(NAMES, '')) }
    }),
  )
}

/** A story set in a form, and what of it stands on that page. */
export function samplePage(form: string, story: Sample): { shown: Sample; html: string } {
  const page = pageForms[form]
  if (!page) throw new Error(`there is no page form ${form}`)
  const there = { ...story, url: addressWith(form) }
  const shown = page.part?.(there) ?? there
  return { shown, html: page.set(shown).source }
}

/** Bylines and datelines are scored by what they say, not as lines. */
export function comparePage(shown: Sample, page: PageArticle | null): Compared {
  const blocks = page?.blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'dateline') ?? []
  return compareLines(
    shown.lines.map(({ text }) => text),
    blocks.map(({ start, end }) => page?.text.slice(start, end) ?? ''),
  )
}

function addressWith(form: string): string {
  const address = form.includes('*') ? form.replace('*', 'a-story') : `${form}a-story`
  return address.startsWith('/') ? `https://www.cypnow.co.uk${address}` : `https://www.${address}`
}
