/** The councils, trusts and other bodies that a story speaks of: found once, and given to whatever asks whose somebody is. */
import type { Mention } from '../schema/mention.ts'
import { readStory } from '../speakers/reading.ts'
import type { Story } from '../text/story.ts'
import { type Body, type Councils, councilAt, councilsOf } from './councils.ts'
import { describeBody } from './describe.ts'
import type { NamesCouncil, Organisation } from './read-body.ts'

export interface Bodies {
  councils: Councils
  namesCouncil: NamesCouncil
  /** In full and with the council's code: "the council" is the one spoken of at `spokenAt`, or where it stands. */
  describe(body: Organisation, spokenAt?: number): Body
}

export const NO_BODIES: Bodies = {
  councils: councilsOf([]),
  namesCouncil: () => false,
  describe: ({ name }) => ({ name, council: null }),
}

/** @param mentions councils and ratings among them */
export function findBodies(story: Story, mentions: readonly Mention[]): Bodies {
  const reading = readStory(story)
  const councils = councilsOf(mentions)
  return {
    councils,
    namesCouncil: ({ start }) => councilAt(start, councils) !== null,
    describe: (body, spokenAt = body.start) => describeBody(body, spokenAt, reading, councils),
  }
}
