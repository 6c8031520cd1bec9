/**
 * Outcomes: Ofsted, Sefton, Leeds, Shropshire and Richmond upon Thames 12 August 2025 (ILACS); before, ILACS of
 * 2022.
 */
import { story } from '../../story.ts'

export const seftonAndThreeOutstanding = story({
  url: 'https://www.communitycare.co.uk/2025/08/13/sefton-leaps-two-grades-as-three-councils-rated-outstanding',
  byline: 'Jo Placeholder and Robin Sample',
  published: '2025-08-13',
  people: {
    beck: { name: 'Miriam Beckwith', role: 'executive director for children', council: 'E08000014' },
    doyle: { name: 'Fergus Doyle-Hart', role: 'council leader', council: 'E08000014' },
    okoro: { name: 'Adaeze Okoro', role: 'director of children and families', council: 'E08000035' },
    pryce: { name: 'Hywel Pryce', role: 'portfolio holder for children and education', council: 'E06000051' },
    lund: { name: 'Astrid Lund', role: 'chief executive', council: null },
  },
  headline: `
    From [[rating inadequate overall-effectiveness previous E08000014|inadequate]] to [[rating good
    overall-effectiveness current E08000014|good]] in three years: [[council E08000014|Sefton]] makes rare leap as
    [[count 3|three]] councils earn [[rating outstanding overall-effectiveness aggregate -|top rating]]`,
  standfirst: `
    [[council E06000051|Shropshire]] and [[council E09000027|Richmond]] join the [[rating outstanding
    overall-effectiveness current -|outstanding]] ranks and [[council E08000035|Leeds]] keeps its place, Ofsted
    reports show`,
  caption: 'A family hub in Bootle. Photo: The Specimen',
  body: `
    A council that was found to be failing children [[date 2022|three years ago]] has moved up two grades in a
    single inspection.

    Ofsted rated [[council E08000014|Sefton]] ‘[[rating inadequate overall-effectiveness previous
    E08000014|inadequate]]’ in every area in [[date 2022|2022]], when it found a service with too few social workers
    and too many managers passing through. [[date 2025-08-12|Yesterday]] it published a report that grades the
    Merseyside borough ‘[[rating good overall-effectiveness current E08000014|good]]’ overall.

    It was one of [[count 4|four]] reports to come out on the same day under the [[framework ILACS|inspecting local
    authority children’s services]] ([[framework ILACS|ILACS]]) framework. The other councils, [[council
    E08000035|Leeds]], [[council E09000027|Richmond upon Thames]] and [[council E06000051|Shropshire]], were all
    rated ‘[[rating outstanding overall-effectiveness current -|outstanding]]’.

    About a quarter of the [[count 153|153]] authorities in England now hold the [[rating outstanding
    overall-effectiveness aggregate -|highest grade]].

    ## Two more weeks of inspectors

    Inspectors, who were in [[council E08000014|Sefton]] from [[date 2025-06-23 2025-07-04|23 June to 4 July]],
    found that help and protection still [[rating requires-improvement help-and-protection current
    E08000014|requires improvement]], with some assessments [[quote partial 1 ofsted|“written for the file and not
    for the family”]]. The borough was [[rating good children-in-care current E08000014|good]] for children in care,
    care leavers and the impact of leaders.

    [[quote direct 2 ofsted|“Social workers told inspectors that they had stopped looking for other jobs,”]] the
    report added.

    [[person beck|Miriam Beckwith]], [[council E08000014|Sefton]]’s executive director for children, said the
    council had stopped trying to fix everything at once.

    [[quote direct 3 beck|“We picked three teams and made them safe, then we picked the next three,”]] she said.
    [[quote direct 3 beck|“It was slow and it was not glamorous. Commissioners kept asking us for a vision and we
    kept giving them a rota.”]]

    Council leader [[person doyle|Fergus Doyle-Hart]] said the borough would not stop there. [[quote direct 4
    doyle|“Families do not care for adjectives, but I would like an ‘[[rating outstanding overall-effectiveness
    aspiration E08000014|outstanding]]’ all the same.”]]

    ## [[council E08000035|Leeds]]: still there

    [[council E08000035|Leeds City Council]], which became ‘[[rating outstanding overall-effectiveness previous
    E08000035|outstanding]]’ in [[date 2018|2018]], was found to be [[rating outstanding leadership current
    E08000035|outstanding]] for leadership, children in care and care leavers, and ‘[[rating good
    help-and-protection current E08000035|good]]’ for help and protection after a [[visit inspection|short
    inspection]] from [[date 2025-06-30 2025-07-04|30 June to 4 July]].

    [[person okoro|Adaeze Okoro]], the city’s director of children and families, said that it was harder to keep a
    rating than to win it. [[quote direct 5 okoro|“Everyone you train is offered a job somewhere else,”]] she said.

    ## [[council E06000051|Shropshire]]: one to watch

    [[council E06000051|Shropshire]] was rated [[rating outstanding leadership current E06000051|outstanding]] for
    leadership, help and protection and its work with children in care, and [[rating good care-leavers current
    E06000051|good]] for care leavers. It had been [[rating good overall-effectiveness previous E06000051|good]] in
    [[date 2022-02|February 2022]], although its help and protection had then been found to [[rating
    requires-improvement help-and-protection previous E06000051|require improvement]].

    [[quote direct 6 pryce|“We are a rural county with not much money and a great deal of road,”]] said [[person
    pryce|Hywel Pryce]], its portfolio holder for children and education. [[quote direct 6 pryce|“What we had was
    people who stayed.”]]

    ## [[council E09000027|Richmond]] and its company

    In [[council E09000027|Richmond]], where services are run by [[council -|Achieving for Children]], inspectors
    rated leadership, children in care and care leavers ‘[[rating outstanding leadership current
    E09000027|outstanding]]’ and help and protection ‘[[rating good help-and-protection current E09000027|good]]’.
    The borough was ‘[[rating good overall-effectiveness previous E09000027|good]]’ [[date 2022|three years ago]].

    [[person lund|Astrid Lund]], chief executive of [[council -|Achieving for Children]], said: [[quote direct 7
    lund|“There is a view that companies like ours are only for councils rated [[rating inadequate
    overall-effectiveness scale -|inadequate]]. We never believed it, and nor did [[council
    E08000024|Sunderland]].”]]`,
  related: ['Outstanding or exhausted? Social workers on working for a top-rated council'],
  inspections: [
    {
      council: 'E08000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-23', to: '2025-07-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06-30', to: '2025-07-04' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000027',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000051',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-02', to: '2022-02' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
