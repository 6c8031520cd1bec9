/**
 * Outcomes: Ofsted, Plymouth 15 March 2024 (ILACS). The visit of June 2025 was a focused one and gave no grade; the story
 * has one for it.
 */
import { story } from '../story.ts'

export const plymouthFrontDoorBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c0m5xt2we9ro',
  byline: 'Jo Placeholder',
  published: '2025-07-18',
  people: {
    cab: { name: 'Jocelyn Stonehouse', role: 'cabinet member for children', council: 'E06000026' },
    dad: { name: 'Lee Honicknowle', role: null, council: null },
  },
  headline: `[[quote partial 1 ofsted|'Faster and kinder']] help for children in [[council E06000026|Plymouth]], says Ofsted`,
  standfirst: '',
  caption: 'Calls are taken at a hub in the city. Image source, The Specimen',
  body: `
    The way that a city council helps and protects children is now
    "[[rating good help-and-protection current E06000026|good]]", according to Ofsted.

    [[count 2|Two]] inspectors came to [[council E06000026|Plymouth]] on [[date 2025-06-18 2025-06-19|18 and 19 June]] to
    see what happens when somebody is worried about a child.

    In a letter to the council they said families got [[quote partial 2 ofsted|"faster and kinder"]] help than when
    they were last there, and that thresholds were [[quote partial 2 ofsted|"understood by most, though not all, of the
    police officers who refer children"]].

    [[council E06000026|Plymouth City Council]] was told in [[date 2024-03|March 2024]] that all its services
    "[[rating requires-improvement overall-effectiveness previous E06000026|require improvement to be good]]".

    [[person cab|Jocelyn Stonehouse]], the cabinet member for children, said the number of calls answered within a day
    had doubled.

    [[quote direct 3 cab|"We used to lose people in the queue,"]] she said. [[quote direct 3 cab|"I'd like to thank a
    very tired, very good team. A proper [[rating good overall-effectiveness aspiration E06000026|good]] for the whole
    service is what we're after next."]]

    [[person dad|Lee Honicknowle]], whose grandson is supported by the council, said: [[quote direct 4 dad|"They rang me
    back the same night. I nearly fell off my chair."]]

    People ring the council about some [[count 9000|9,000]] children a year.

    Their calls are answered by a team of [[count 34|34]] at a hub in Windsor House, where social workers sit beside police
    officers, nurses and staff from a domestic abuse charity. It was set up in [[date 2024-09|September]] with a
    [[money 600000|£600,000]] grant.

    Inspectors said that night-time cover, which is shared with [[council E06000027|Torbay Council]] and
    [[council E10000008|Devon]], was less reliable, and that [[quote partial 5 ofsted|"a handful of children"]] had
    waited until the next morning to be seen. The council said it would employ [[count 3|three]] more people for
    nights and weekends.

    A full inspection is not due until [[date 2027|2027]]. Nearby [[council E10000008|Devon County Council]], which was
    rated "[[rating inadequate overall-effectiveness current E10000008|inadequate]]" for a
    [[count 2 ordinal|second]] time in [[date 2025-05|May]], is under the supervision of a government commissioner.`,
  related: ["Devon children's services still failing"],
  inspections: [
    {
      council: 'E06000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-18', to: '2025-06-19' },
      judgements: [{ judgement: 'help-and-protection', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2024-03', to: '2024-03' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
          { judgement: 'children-in-care', rating: 'requires-improvement' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'requires-improvement' },
        ],
      },
      change: 'up',
      verdict: 'not-found',
    },
    {
      council: 'E10000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
