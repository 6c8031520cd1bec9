/** Outcomes: Ofsted, Hull 17 May 2019 (ILACS) and 10 February 2015 (SIF), East Riding 13 February 2017 (SIF). */
import { story } from '../../story.ts'

export const hullVerdictChangedCypn = story({
  url: 'https://www.cypnow.co.uk/news/article/second-look-at-evidence-sinks-city-s-ofsted-rating',
  byline: 'Kim Dummy',
  published: '2019-05-17',
  people: {
    ch: { name: 'Winston Garbutt', role: 'chief executive', council: 'E06000010' },
    pf: { name: 'Lucinda Marfleet', role: "portfolio holder for children's services", council: 'E06000010' },
    rd: { name: 'Alastair Brough', role: 'regional director', council: null },
    adcs: { name: 'Yolanda Crewe', role: 'vice-president', council: null },
  },
  headline: "Second look at evidence sinks city's Ofsted rating",
  standfirst: `
    [[council E06000010|Hull City Council]] has been rated "[[rating inadequate overall-effectiveness current
    E06000010|inadequate]]" by Ofsted, four months after its staff were told to expect a better result.`,
  caption: "Hull's children's services were inspected in January. Picture: The Specimen",
  body: `
    Inspectors who visited the city from [[date 2019-01-14 2019-01-25|14 to 25 January]] said on their last day
    that its services "[[rating requires-improvement overall-effectiveness superseded E06000010|required
    improvement]]".

    But when the evidence was checked by Ofsted's moderators the provisional grade was withdrawn. [[count
    2|Two]] inspectors went back in [[date 2019-03|March]] to go through another [[count 45|45]] cases.

    The report published [[date 2019-05-17|today]] concludes that [[council E06000010|Hull]] is "[[rating
    inadequate overall-effectiveness current E06000010|inadequate]]" overall and for the experiences of children
    who need help and protection.

    Its leadership and its services for children in care and care leavers "[[rating requires-improvement
    leadership current E06000010|require improvement to be good]]". Support for children in care and care
    leavers, the report says, is [[quote partial 7 ofsted|"improving but not yet [[rating good
    children-in-care-and-care-leavers negated E06000010|good]]"]].

    [[quote direct 1 ofsted|"There are serious failures in the response to children at immediate risk, and
    leaders were not sufficiently aware of them,"]] the inspectors write.

    [[count 17|Seventeen]] children in [[council E06000010|Hull]] had to be seen at once after their cases were
    raised with managers.

    [[person ch|Winston Garbutt]], chief executive of [[council E06000010|Hull City Council]], said he had
    complained about the process but not about the result.

    [[quote direct 2 ch|"We said goodbye to the inspectors believing one thing and opened a letter saying
    another,"]] he said. [[quote direct 2 ch|"That is hard on people. It is harder on the children whom we let
    down, and I don't forget it."]]

    [[person rd|Alastair Brough]], regional director at Ofsted, said that grades were [[quote partial 3 rd|"not
    a negotiation"]] and that none counted until the report was final.

    He added: [[quote direct 4 rd|"I would sooner be late and right."]]

    ## Former grade

    [[council E06000010|Hull]]'s children's services were last inspected in [[date 2014-11|November 2014]],
    under the [[framework SIF|single inspection framework]], when they were also found to "[[rating
    requires-improvement overall-effectiveness previous E06000010|require improvement]]" in all areas.

    [[council E06000010|Hull]] is the [[count 6 ordinal|sixth]] authority to be judged "[[rating inadequate
    overall-effectiveness current E06000010|inadequate]]" since the [[framework ILACS|inspection of local
    authority children's services]] began [[date 2018|last year]].

    Neighbouring [[council E06000011|East Riding of Yorkshire]], which is "[[rating good overall-effectiveness
    current E06000011|good]]", has lent a head of service to run the front door, and [[council E08000035|Leeds]]
    is to send a team of [[count 5|five]] practitioners under an agreement paid for by the Department for
    Education.

    [[person pf|Lucinda Marfleet]], portfolio holder for children's services, said [[money 4700000|£4.7m]] had
    been set aside to recruit [[count 60|60]] social workers.

    [[quote direct 5 pf|"I've heard it said that we were only a whisker away,"]] she said. [[quote direct 5
    pf|"Nobody is to say that in front of me again."]]

    [[person adcs|Yolanda Crewe]], vice-president of the Association of Directors of Children's Services, called
    on Ofsted to stop sharing grades with staff before moderation. [[quote direct 6 adcs|"A council that hears
    it will be [[rating good overall-effectiveness hypothetical -|good]] books the room for the party,"]] she
    said.

    Ofsted will carry out [[visit monitoring-visit|monitoring visits]] every quarter from [[date 2019-09
    2019-11|autumn]].`,
  related: [],
  inspections: [
    {
      council: 'E06000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-01-14', to: '2019-01-25' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-11', to: '2014-11' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
          { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
          { judgement: 'adoption', rating: 'requires-improvement' },
          { judgement: 'care-leavers', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'requires-improvement' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000011',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
