/** The pipeline: what Spotcheck reads in one article, and in which order. */
import { findBodies, NO_BODIES } from './bodies/bodies.ts'
import { findPeople, NOBODY } from './people/people.ts'
import { assemble } from './records/assemble.ts'
import { find as findCouncils } from './rules/council.ts'
import { find as findCounts } from './rules/count.ts'
import { find as findDates } from './rules/date.ts'
import { find as findFrameworks } from './rules/framework.ts'
import { find as findMoney } from './rules/money.ts'
import { find as findPersons } from './rules/person.ts'
import { find as findRatings } from './rules/rating.ts'
import type { Found } from './rules/rule.ts'
import { find as findVisits } from './rules/visit.ts'
import type { Article } from './schema/article.ts'
import type { Extraction } from './schema/extraction.ts'
import { findQuotations } from './speakers/find-quotations.ts'
import { layOut } from './text/lay-out.ts'
import type { Block, Story } from './text/story.ts'

export interface Source {
  text: string
  /** What is known from elsewhere; overrides what the text says. */
  article?: Partial<Article>
  /** The text's lines as a page has laid them out, all within it; without them the text is laid out here. */
  blocks?: Block[]
}

export function extract({ text, article = {}, blocks }: Source): Extraction {
  const layout = layOut(text)
  const story: Story = {
    text,
    blocks: blocks ?? layout.blocks,
    published: article.published ?? layout.published,
  }
  const partial = article.partial ?? layout.partial
  const found: Found = {
    mentions: [
      ...findCouncils(story),
      ...findFrameworks(story),
      ...findVisits(story),
      ...findDates(story),
      ...findMoney(story),
    ],
    bodies: NO_BODIES,
    people: NOBODY,
    quotations: [],
  }
  found.mentions = [...found.mentions, ...findCounts(story, found)]
  found.mentions = [...found.mentions, ...findRatings(story, found)]
  found.bodies = findBodies(story, found.mentions)
  found.people = findPeople(story, found)
  found.mentions = [...found.mentions, ...findPersons(story, found)]
  found.mentions.sort((a, b) => a.start - b.start)
  found.quotations = findQuotations(story, found)
  return {
    article: {
      title: article.title ?? layout.title,
      byline: article.byline ?? layout.byline,
      siteName: article.siteName ?? null,
      url: article.url ?? null,
      published: story.published,
      partial,
    },
    text,
    mentions: found.mentions,
    quotations: found.quotations,
    inspections: assemble(story, found.mentions, partial),
  }
}
