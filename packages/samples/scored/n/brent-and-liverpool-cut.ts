/**
 * Outcomes: Ofsted, Brent and Liverpool, both 2 July 2018 (ILACS); before, Brent 30 November 2015 and Liverpool
 * 18 July 2014 (SIF). Cut by a registration wall.
 */
import { story } from '../../story.ts'

export const brentAndLiverpoolCut = story({
  url: 'https://www.cypnow.co.uk/content/news/one-up-one-unmoved-in-latest-inspections-under-new-regime',
  byline: '',
  published: '2018-07-03',
  people: {
    lb: { name: 'Constantine Wray', role: "lead member for children's safeguarding", council: 'E09000005' },
    dl: { name: 'Bernadette Toxteth', role: "director of children's services", council: 'E08000012' },
  },
  headline: 'One up, one unmoved in latest inspections under new regime',
  standfirst: `
    A council has been praised for [[quote partial 1 ofsted|"inspirational"]] work with children in care, but
    another is told that it has not moved fast enough.`,
  caption: "Liverpool's waterfront. Picture: Adobe Stock",
  body: `
    [[count 2|Two]] urban authorities inspected in the same fortnight have emerged with very different verdicts
    on their children's services.

    Ofsted was in both [[council E09000005|Brent]] and [[council E08000012|Liverpool]] from [[date 2018-05-14
    2018-05-25|14 to 25 May]] to carry out [[visit inspection|standard inspections]] under the [[framework
    ILACS|ILACS]] framework, which took over from the [[framework SIF|single inspection framework]] in [[date
    2018-01|January]].

    [[council E09000005|Brent]], which "[[rating requires-improvement overall-effectiveness previous
    E09000005|required improvement]]" in [[date 2015|2015]], is now rated "[[rating good overall-effectiveness
    current E09000005|good]]" overall. Its services for children in care and care leavers are "[[rating
    outstanding children-in-care-and-care-leavers current E09000005|outstanding]]" and its leadership is
    "[[rating good leadership current E09000005|good]]".

    Help and protection was the exception. It "[[rating requires-improvement help-and-protection current
    E09000005|requires improvement to be good]]", largely because of the time that it takes to visit children
    after a referral.

    [[quote direct 1 ofsted|"The council is an inspirational corporate parent, whose officers do for these
    children what they would for their own,"]] the report says.

    [[person lb|Constantine Wray]], lead member for children's safeguarding at [[council E09000005|Brent
    Council]], said it had been [[quote partial 2 lb|"an eye-watering four years of cuts"]] and the outcome was
    [[quote partial 2 lb|"all the sweeter"]].

    In [[council E08000012|Liverpool]], meanwhile, inspectors rated every area as "[[rating requires-improvement
    overall-effectiveness current E08000012|requires improvement to be good]]", the grade that the city received
    in [[date 2014|2014]].

    They noted that progress in [[council E08000012|Liverpool]] had been slow until [[date 2017|last year]], and
    that [[count 190|190]] children were still waiting for an assessment.

    [[quote direct 3 dl|"I won't pretend that we wanted the same word twice,"]] said [[person dl|Bernadette
    Toxteth]], director of children's services.`,
  related: ['Ofsted publishes first inspections under ILACS'],
  partial: true,
  inspections: [
    {
      council: 'E09000005',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-05-14', to: '2018-05-25' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-05-14', to: '2018-05-25' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
