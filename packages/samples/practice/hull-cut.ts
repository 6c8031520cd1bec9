/** Outcomes: Ofsted, Hull 17 May 2019 (ILACS) and 10 February 2015 (SIF). A registration wall cuts the story. */
import { story } from '../story.ts'

export const hullCut = story({
  url: 'https://www.cypnow.co.uk/content/news/hull-children-at-risk-because-of-weak-practice',
  byline: 'Jo Placeholder',
  published: '2019-05-20',
  people: { ldr: { name: 'Stanley Holderness', role: 'council leader', council: 'E06000010' } },
  headline: '[[council E06000010|Hull]] children [[quote partial 1 -|‘at risk because of weak practice’]]',
  standfirst: `
    Children’s services in [[council E06000010|Hull]] have slumped from
    "[[rating requires-improvement overall-effectiveness previous E06000010|requires improvement]]" to
    "[[rating inadequate overall-effectiveness current E06000010|inadequate]]".`,
  caption: 'Picture: The Specimen',
  body: `
    [[council E06000010|Hull City Council]] was found to be failing children in need of help and protection when
    Ofsted visited in [[date 2019-01|January]].

    That area was rated "[[rating inadequate help-and-protection current E06000010|inadequate]]". Leadership, and
    services for children in care and care leavers, were judged to
    [[rating requires-improvement leadership current E06000010|require improvement to be good]].

    The city, where a ship's hull stands outside the children's centre, had been rated
    "[[rating adequate overall-effectiveness previous E06000010|adequate]]" before the [[framework SIF|single
    inspection framework]] came in.

    [[person ldr|Stanley Holderness]], leader of the council, described the findings as [[quote partial 2 ldr|"a
    shock, but not a surprise"]].`,
  related: [],
  partial: true,
  inspections: [
    {
      council: 'E06000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-01', to: '2019-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
    },
  ],
})
