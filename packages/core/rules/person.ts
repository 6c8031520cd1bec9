import type { PersonMention } from '../schema/mention.ts'
import { describePerson } from '../speakers/describe.ts'
import { movesOf } from '../speakers/moves.ts'
import { peopleOf } from '../speakers/people.ts'
import { readStory } from '../speakers/reading.ts'
import type { Story } from '../text/story.ts'
import type { Example, Found } from './rule.ts'

export const id = 'person'
export const title = 'A person where the story introduces them, with their role if it tells one'

export const examples: Example<PersonMention>[] = [
  {
    text: "Grace Lindley, director of children's services at Leeds City Council, will step down.",
    finds: [
      {
        text: 'Grace Lindley',
        role: "director of children's services",
        organisation: 'Leeds City Council',
        council: 'E08000035',
      },
    ],
  },
  {
    text: 'Sunderland City Council leader Owen Fairhurst met the inspectors.',
    finds: [{ text: 'Owen Fairhurst', role: 'council leader', organisation: 'Sunderland City Council' }],
  },
  {
    text: "Slough Borough Council was inspected in May. The council's chief executive, Cllr Dev Malhotra, was present.",
    finds: [{ name: 'Dev Malhotra', role: 'chief executive', organisation: 'Slough Borough Council' }],
  },
  {
    text: 'Tessa Okafor, who starts in spring as service director for social care, has worked in Kent.',
    finds: [{ text: 'Tessa Okafor', role: 'service director for social care' }],
  },
  {
    text: 'Norah Pike, cabinet member for children, families and schools, visited the team.',
    finds: [{ role: 'cabinet member for children, families and schools' }],
  },
  {
    text: 'Bromley was inspected in June. “We are glad,” said Desmond Pike, its director of children’s services.',
    finds: [
      { role: "director of children's services", organisation: 'Bromley Council', council: 'E09000006' },
    ],
  },
  {
    text: 'Councillor Norah Pike, lead councillor for children, was told. Dag Ferrant-Holt, who speaks for a union, was not.',
    finds: [
      { text: 'Norah Pike', role: 'lead councillor for children' },
      { text: 'Dag Ferrant-Holt', name: 'Dag Ferrant-Holt', role: null, council: null },
    ],
  },
  {
    text: 'Owen Fairhurst, Kent County Council’s Cabinet Member for Children and Young People said the plan was ready.',
    finds: [
      {
        role: 'cabinet member for children and young people',
        organisation: 'Kent County Council',
        council: 'E10000016',
      },
    ],
  },
  {
    text: 'Ofsted inspected Bury. A letter from lead inspector Tessa Okafor arrived; thanks went to service director Dev Malhotra.',
    finds: [
      { name: 'Tessa Okafor', role: 'lead inspector' },
      { name: 'Dev Malhotra', role: 'service director', organisation: 'Bury Council', council: 'E08000002' },
    ],
  },
  {
    text: "Bury Council was inspected, like Bolton Council. Bury Council was glad. So was the town's elected mayor, Dag Ferrant-Holt.",
    finds: [{ name: 'Dag Ferrant-Holt', role: 'elected mayor', council: 'E08000002' }],
  },
  {
    text: 'Slough Children’s Services Trust was inspected. Mara Whitlow, the trust’s chief executive, was glad. Bury Council was not, said Bury leader Ivor Blane.',
    finds: [
      { name: 'Mara Whitlow', role: 'chief executive', organisation: 'Slough Children’s Services Trust' },
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury was inspected. Owen Fairhurst, chief executive of the firm, had warned of it.',
    finds: [{ name: 'Owen Fairhurst', role: 'chief executive', council: null }],
  },
  { text: 'The director of children’s services will report to the committee.', finds: [] },
  { text: 'Single Inspection Framework reports name North Somerset, a district by the sea.', finds: [] },
]

export function find(story: Story, found: Found): PersonMention[] {
  const reading = readStory(story)
  const moves = movesOf(reading, found)
  return peopleOf(reading, found).people.flatMap((person) => {
    if (!person.certain) return []
    const { start, end } = person
    const { name, role, organisation, council } = describePerson(person, reading, found)
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
        move: moves.get(person) ?? null,
      },
    ]
  })
}
