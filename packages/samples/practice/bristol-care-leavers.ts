/** Outcomes: Ofsted, Bristol 5 December 2014 (SIF); the grade of 2010 after a city news site's report of the same week. */
import { story } from '../story.ts'

export const bristolCareLeavers = story({
  url: 'https://www.bbc.co.uk/news/uk-england-bristol-30349127',
  byline: 'BBC News',
  published: '2014-12-05',
  people: {
    dm: { name: 'Delphine Marchbank', role: 'assistant mayor', council: 'E06000023' },
    mt: { name: 'Marlon Treadaway', role: 'care leaver', council: null },
    hq: { name: 'Hilary Quantock', role: "director of children's services", council: 'E06000023' },
    ss: { name: 'Simon Sayer', role: null, council: null },
  },
  headline: `[[council E06000023|Bristol]] care leavers [[quote partial 1 ofsted|'left to sink or swim']], Ofsted says`,
  standfirst: `
    Young people who leave the care of [[council E06000023|Bristol City Council]] do not get the help they need to find
    homes and work, inspectors have said.`,
  caption: 'Half of those who had left care were not in work, education or training',
  body: `
    A report published by Ofsted on [[date 2014-12-05|Friday]] rates the help they are given as
    "[[rating inadequate care-leavers current E06000023|inadequate]]".

    Children's services as a whole were found to
    "[[rating requires-improvement overall-effectiveness current E06000023|require improvement]]", as were leadership,
    the care of looked-after children and the protection of those at risk.

    The council said it accepted the findings and had set aside [[money 400000|£400,000]] to put things right.

    It is the [[count 1 ordinal|first]] time that the service has been inspected since [[date 2010|2010]], when it was
    judged to be "[[rating good overall-effectiveness previous E06000023|good]]".

    Inspectors, who were in the city from [[date 2014-09-30 2014-10-22|30 September to 22 October]], found that half of
    those who had left care were not in work, education or training.

    [[quote direct 2 ofsted|"Too many young people are expected to manage alone before they are ready to,"]] the report
    says. [[quote direct 2 ofsted|"They are left to sink or swim."]]

    It adds that a few had been placed in bed and breakfast rooms which were
    [[quote partial 3 ofsted|"neither safe nor suitable"]].

    [[council E08000005|Rochdale]], which was inspected in the same weeks, has also had its support for care leavers rated
    [[rating inadequate care-leavers current E08000005|inadequate]].

    There was praise for the adoption service, which was graded
    [[rating good adoption current E06000023|good]], and for early help in the south of the city.

    ## 'No surprises'

    Assistant mayor [[person dm|Delphine Marchbank]] said there was
    [[quote partial 4 dm|"nothing in these pages that we had not told the inspectors ourselves"]].

    [[quote direct 5 dm|"I would have liked a better grade, of course I would,"]] she said.
    [[quote direct 5 dm|"But I would sooner have an honest one.]]

    [[quote direct 5 dm|"We have nearly [[count 700|700]] children in our care. They are owed more than a plan."]]

    [[person hq|Hilary Quantock]], the authority's director of children's services, said
    [[count 18|18]] personal advisers would start work in [[date 2015-01|January]] and that nobody under 18 would be put
    in a bed and breakfast again.

    [[person mt|Marlon Treadaway]], 20, a care leaver from Southmead, said that he had lived in five places since his
    foster placement came to an end in [[date 2012-08|August 2012]].

    [[quote direct 6 mt|"I had a key worker for about six weeks and after that I had a phone number,"]] he said.

    [[person ss|Simon Sayer]], from the charity Threshold West, said it was now supporting
    [[count 64|64]] young people who had been in care in [[council E06000023|Bristol]].

    [[quote direct 7 ss|"Some of them turn up on our step with a bin bag,"]] he said.
    [[quote direct 7 ss|"We would rather they turned up with a social worker."]]

    The local safeguarding children board, which was reviewed at the same time, was also told that it
    [[rating requires-improvement overall-effectiveness other-subject -|requires improvement]].

    [[council E06000023|Bristol]] was inspected under the [[framework SIF|single inspection framework]], which was brought
    in in [[date 2013-11|November 2013]]. Neighbouring [[council E06000025|South Gloucestershire]] and
    [[council E06000024|North Somerset]] have yet to have their turn.`,
  related: ['Leaving care at 18: three stories'],
  inspections: [
    {
      council: 'E06000023',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-09-30', to: '2014-10-22' },
      judgements: [
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2010', to: '2010' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000005',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-09-30', to: '2014-10-22' },
      judgements: [{ judgement: 'care-leavers', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
