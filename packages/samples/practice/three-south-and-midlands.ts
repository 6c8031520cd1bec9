/** Outcomes: Ofsted, Bracknell Forest, Islington and Warwickshire, all 14 July 2017 (SIF). */
import { story } from '../story.ts'

export const threeSouthAndMidlands = story({
  url: 'https://www.cypnow.co.uk/content/news/adoption-praised-as-two-councils-are-rated-good',
  byline: '',
  published: '2017-07-17',
  partial: true,
  people: {
    bra: { name: 'Leopold Winkfield', role: 'executive member for children', council: 'E06000036' },
  },
  headline: `Adoption praised as [[count 2|two]] councils are rated '[[rating good overall-effectiveness aggregate -|good]]'`,
  standfirst: 'Inspectors publish their verdicts on services in the South and the Midlands.',
  caption: '',
  body: `
    Ofsted has given its approval to children's services in Berkshire and north London, but told a county in the
    Midlands to do better.

    Both [[council E06000036|Bracknell Forest]] and [[council E09000019|Islington]] were rated "[[rating good
    overall-effectiveness current -|good]]" overall under the [[framework SIF|single inspection framework]] in
    reports published on [[date 2017-07-14|Friday]]. [[council E10000031|Warwickshire]], meanwhile, "[[rating
    requires-improvement overall-effectiveness current E10000031|requires improvement]]", inspectors found.

    In [[council E06000036|Bracknell Forest]], where they spent most of [[date 2017-05|May]], inspectors handed
    out "[[rating outstanding looked-after-and-permanence current E06000036|outstanding]]" grades for work with
    looked-after children, for adoption and for support to care leavers.

    [[quote direct 1 ofsted|"No child in this borough waits for a family because a form is waiting for a
    signature,"]] the report says.

    [[person bra|Leopold Winkfield]], executive member for children at [[council E06000036|Bracknell Forest
    Council]], said that the borough was [[quote partial 2 bra|"small enough to know every one of our children
    by name"]].

    Leadership in [[council E09000019|Islington]] was also described as "[[rating outstanding leadership current
    E09000019|outstanding]]", while in [[council E10000031|Warwickshire]] only adoption performance was
    "[[rating good adoption current E10000031|good]]".`,
  related: ['Ofsted ratings: what has changed in the North', 'Adoption scorecards explained'],
  inspections: [
    {
      council: 'E06000036',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2017-05', to: '2017-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'outstanding' },
        { judgement: 'adoption', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000019',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
