import type { Bodies } from '../bodies/bodies.ts'
import type { People } from '../people/people.ts'
import type { Mention } from '../schema/mention.ts'
import type { Quotation } from '../schema/quotation.ts'
import type { Story } from '../text/story.ts'

/** What earlier rules have found: later rules build on it (trade papers put ratings in quotation marks). */
export interface Found {
  mentions: Mention[]
  bodies: Bodies
  people: People
  quotations: Quotation[]
}

/** Of a mark, and of the speaker in it, only what matters. */
type Wanted<Mark> = {
  [Field in keyof Mark]?: Mark[Field] extends object | null ? Partial<Mark[Field]> : Mark[Field]
}

/**
 * A text and the marks that the whole pipeline must give this rule in it, in order: each lists its `text` and
 * whatever other fields matter. `finds: []` is an example of what must not match.
 */
export interface Example<Mark> {
  text: string
  finds: Wanted<Mark>[]
  /** ISO date of the article, where the example rests on it. */
  published?: string
  /** Where the wording was seen: a public page, or paper and date. The sentence itself is our own. */
  seen?: string
}

/**
 * The shape of a file in this folder: these four exports. `id` is the file's name. Named exports, so that what
 * the browser loads leaves `examples` out by tree shaking.
 */
export interface Rule<Mark extends Mention | Quotation> {
  id: string
  /** One line: what it finds. */
  title: string
  /** At least three that match and two that must not. */
  examples: Example<Mark>[]
  find(story: Story, found: Found): Mark[]
}
