import { movesOf } from '../people/moves.ts'
import type { PersonMention } from '../schema/mention.ts'
import { readStory } from '../speakers/reading.ts'
import type { Story } from '../text/story.ts'
import { introductions } from './person-examples.ts'
import { moves } from './person-moves-examples.ts'
import { told } from './person-told-examples.ts'
import type { Example, Found } from './rule.ts'

export const id = 'person'
export const title = 'A person where the story introduces them, with their role and move if it tells any'

/** Marked pure, since a bundler keeps what it cannot prove to do nothing: pages would load every example. */
export const examples: Example<PersonMention>[] = /* @__PURE__ */ introductions.concat(told, moves)

export function find(story: Story, found: Found): PersonMention[] {
  const reading = readStory(story)
  const moved = movesOf(reading, found)
  return found.people.introduced.flatMap((person) => {
    if (!person.certain) return []
    const { start, end } = person
    const { name, role, organisation, council } = person.description
    // "Lord Laming's report": nobody who is introduced.
    if (!role && !name.includes(' ')) return []
    return [
      {
        kind: 'person',
        start,
        end,
        text: story.text.slice(start, end),
        rule: id,
        name,
        role,
        organisation,
        council,
        move: moved.get(person) ?? null,
      },
    ]
  })
}
