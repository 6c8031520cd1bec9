// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const sandwellTrustChief = story({
  url: 'https://www.cypnow.co.uk/content/news/childrens-trust-chief-to-step-down',
  byline: 'Nina Placeholder',
  published: '2026-01-16',
  partial: true,
  people: {
    bo: { name: 'Barbara Okell', role: 'chief executive', council: 'E08000028' },
    td: { name: 'Trevor Deeley', role: 'chair', council: 'E08000028' },
  },
  headline: "Children's trust chief to step down",
  standfirst: `The chief executive of [[council E08000028|Sandwell Children's Trust]] is to leave in [[date 2026-04|April]], four months
    after it achieved its [[count 1 ordinal|first]] "[[rating good overall-effectiveness current E08000028|good]]" rating.`,
  caption: 'Sandwell has run its services through a trust since 2018. Picture: The Specimen',
  body: `
    [[person bo|Barbara Okell]], who has led the organisation for five years, told staff in an email on
    [[date 2026-01-14|Wednesday]] that the time had come to [[quote partial 1 bo|"hand over a going concern"]].

    The trust was set up in [[date 2018-04|April 2018]] to run children's services for [[council E08000028|Sandwell
    Council]] after inspectors had found them to be "[[rating inadequate overall-effectiveness previous E08000028|inadequate]]" in [[date 2013|2013]], [[date 2015|2015]] and again at the start of [[date 2018|2018]].

    Under the trust they were judged to "[[rating requires-improvement overall-effectiveness previous E08000028|require
    improvement to be good]]" in [[date 2022-07|July 2022]]. In [[date 2025-12|December]], Ofsted's report on an
    [[framework ILACS|ILACS]] inspection in [[date 2025-10|October]] found them to be "[[rating good overall-effectiveness current E08000028|good]]" overall, although support for care leavers still "[[rating requires-improvement care-leavers current E08000028|requires improvement]]".

    [[person td|Trevor Deeley]], the trust's chair, said: [[quote direct 2 td|"Barbara came to us when the
    easy things had been done and only the difficult ones were left."]]`,
  related: ['Trusts: do they work?'],
  inspections: [
    {
      council: 'E08000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-10', to: '2025-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-07', to: '2022-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
