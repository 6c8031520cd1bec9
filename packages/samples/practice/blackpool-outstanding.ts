/** Outcomes: Ofsted, Blackpool 28 July 2026 (ILACS, without an overall grade); before, 17 January 2019 and 1 February 2023. */
import { story } from '../story.ts'

export const blackpoolOutstanding = story({
  url: 'https://www.bbc.co.uk/news/articles/c4gq9blkp72o',
  byline: 'Robin Sample',
  published: '2026-07-28',
  people: {
    mol: { name: 'Hettie Molyneux', role: "cabinet member for children's services", council: 'E06000009' },
    pyk: { name: 'Jordan Pyke', role: 'care leaver', council: null },
  },
  headline: "Resort's children's services among best, Ofsted says",
  standfirst: `
    Children's services in [[council E06000009|Blackpool]], once branded "[[rating inadequate overall-effectiveness
    previous E06000009|inadequate]]", have been given Ofsted's [[rating outstanding leadership current E06000009|top
    grade]] for the way they are led and for their work with young people in care.`,
  caption: 'Inspectors spent two weeks in the town in June',
  body: `
    The watchdog rated the impact of leaders, the experiences of children in care and those of care leavers as
    "[[rating outstanding leadership current E06000009|outstanding]]". Help and protection was found to be "[[rating
    good help-and-protection current E06000009|good]]".

    In [[date 2018|2018]] inspectors said children in the town were being left in harmful situations for too long.

    The service moved up to "[[rating requires-improvement overall-effectiveness previous E06000009|requires
    improvement]]" when they returned in [[date 2022-12|December 2022]].

    [[council E06000009|Blackpool Council]] said the latest report was the result of years of work and of help from
    managers lent by [[council E08000035|Leeds City Council]].

    Neighbouring [[council E10000017|Lancashire County Council]], which was inspected in [[date 2026-05|May]], is
    still waiting for its own results.

    ## 'They ring back'

    Inspectors were in the resort for two weeks in [[date 2026-06|June]].

    [[quote direct 1 ofsted|"Children told us that their social workers turn up, remember birthdays and do what they
    say they will do,"]] their report says.

    But it adds that some plans for families [[quote partial 2 ofsted|"run on for longer than they need to"]].

    [[person mol|Hettie Molyneux]], cabinet member for children's services at [[council E06000009|Blackpool
    Council]], said she had cried when she read it.

    [[quote direct 3 mol|"I was on the committee when the bad one came out and I have never forgotten that room,"]]
    she said.

    [[quote direct 3 mol|"We lost good people, and the ones who stayed deserve every word of this."]]

    Care leaver [[person pyk|Jordan Pyke]], 20, who is training as a coach with Blackpool FC's community trust, said
    the change was noticeable.

    [[quote direct 4 pyk|"They ring back now,"]] he said. [[quote direct 4 pyk|"That's the main thing."]]

    Ofsted stopped giving councils a single overall grade in [[date 2026-04|April]].`,
  related: ['Seaside town to open third family hub'],
  inspections: [
    {
      council: 'E06000009',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-06', to: '2026-06' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-12', to: '2022-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
  ],
})
