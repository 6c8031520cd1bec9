/** The councils, trusts and other bodies that a story speaks of: found once, and given to whatever asks whose somebody is. */
import type { Mention } from '../schema/mention.ts'
import { readStory } from '../speakers/reading.ts'
import type { Story } from '../text/story.ts'
import type { Token } from '../text/tokens.ts'
import { bodyIn } from './body-in.ts'
import { type Body, type Councils, councilAt, councilsOf } from './councils.ts'
import { describeBody } from './describe.ts'
import { isAboutOfsted, speaksForOfsted } from './ofsted.ts'
import type { NamesCouncil, Organisation } from './read-body.ts'

export interface Bodies {
  councils: Councils
  namesCouncil: NamesCouncil
  /** Whether "the report" is an inspection report here. */
  isAboutOfsted: boolean
  /** Whether these words name Ofsted, its people or its papers. */
  isOfsted(words: readonly Token[]): boolean
  /** In full and with the council's code: "the council" is the one spoken of at `spokenAt`, or where it stands. */
  describe(body: Organisation, spokenAt?: number): Body
  /** The body that the words from the token `first` to `last` name, which are `name` as printed; null where they name none. */
  bodyIn(tokens: readonly Token[], first: number, last: number, name: string): Body | null
}

export const NO_BODIES: Bodies = {
  councils: councilsOf([]),
  namesCouncil: () => false,
  isAboutOfsted: false,
  isOfsted: () => false,
  describe: ({ name }) => ({ name, council: null }),
  bodyIn: () => null,
}

/** @param mentions councils and ratings among them */
export function findBodies(story: Story, mentions: readonly Mention[]): Bodies {
  const reading = readStory(story)
  const councils = councilsOf(mentions)
  const describe = (body: Organisation, spokenAt = body.start) =>
    describeBody(body, spokenAt, reading, councils)
  const isAbout = isAboutOfsted(story.text)
  return {
    councils,
    namesCouncil: ({ start }) => councilAt(start, councils) !== null,
    isAboutOfsted: isAbout,
    isOfsted: (words) => isAbout && speaksForOfsted(words, councils),
    describe,
    bodyIn: (tokens, first, last, name) => bodyIn(tokens, first, last, name, describe),
  }
}
