/**
 * Outcomes: Ofsted (ILACS), Lambeth and Luton 10 March 2026, Haringey and Torbay 24 February, Kent 2
 * February; before, Lambeth 16 December 2022, Luton 24 February 2020 and 5 September 2022, Haringey 11 April
 * 2023, Torbay 18 May 2022, Kent 5 July 2022.
 */
import { story } from '../story.ts'

export const februaryAndMarch = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-the-latest-verdicts-on-childrens-services',
  byline: 'Jo Placeholder and Kim Dummy',
  published: '2026-03-11',
  people: {
    lam: { name: 'Jocelyn Adebayo', role: 'cabinet member for children', council: 'E09000022' },
    lut: {
      name: 'Ferdinand Stopsley',
      role: "corporate director for children's services",
      council: 'E06000032',
    },
    hri: { name: 'Ottilie Vance', role: 'council leader', council: 'E09000014' },
    tor: { name: 'Gideon Paignton-Rowe', role: "director of children's services", council: 'E06000027' },
    ken: {
      name: 'Sylvester Denne',
      role: 'cabinet member for integrated children’s services',
      council: 'E10000016',
    },
  },
  headline: `
    Ofsted: The latest verdicts on children's services`,
  standfirst: `
    CYP Now rounds up the reports on local authority children's services that Ofsted has published since the start
    of [[date 2026-02|February]].`,
  caption: 'Inspectors usually visit for one week or two. Picture: The Specimen',
  body: `
    All [[count 5|five]] councils were inspected under the [[framework ILACS|ILACS]] framework, in which an
    overall grade will no longer be given from [[date 2026-04|April]].

    ## [[council E09000022|London Borough of Lambeth]]

    [[council E09000022|Lambeth]]'s services are now "[[rating good overall-effectiveness current
    E09000022|good]]", up from "[[rating requires-improvement overall-effectiveness previous E09000022|requires
    improvement]]" at their last inspection in [[date 2022-11|November 2022]]. Those for care leavers were rated
    "[[rating outstanding care-leavers current E09000022|outstanding]]".

    The inspection, from [[date 2026-01-12 2026-01-23|12 to 23 January]], found that the response to children at
    risk outside the home was still uneven, and help and protection was rated "[[rating requires-improvement
    help-and-protection current E09000022|requires improvement to be good]]".

    [[quote direct 1 ofsted|"Young people leaving care speak of their advisers as they might of an aunt,"]] the
    report says.

    [[person lam|Jocelyn Adebayo]], the council's cabinet member for children, said: [[quote direct 2 lam|"[[date
    2016|Ten years ago]] this borough was the one that others were warned about. I hope they'll visit us now for
    another reason."]]

    ## [[council E06000032|Luton Borough Council]]

    [[date 2020|Six years ago]] [[council E06000032|Luton]] was "[[rating inadequate overall-effectiveness
    previous E06000032|inadequate]]". It reached "[[rating requires-improvement overall-effectiveness previous
    E06000032|requires improvement]]" in [[date 2022-07|July 2022]] and has now been rated "[[rating good
    overall-effectiveness current E06000032|good]]". Support for care leavers lags behind and "[[rating
    requires-improvement care-leavers current E06000032|requires improvement]]".

    Inspectors note [[quote partial 3 ofsted|“a shared impatience”]] among staff and councillors and say that
    leaders [[quote partial 3 ofsted|“do not need to be told what is wrong”]].

    [[quote direct 4 lut|"We've had [[count 11|11]] visits of one kind or another in six years and learned
    something from each,"]] said [[person lut|Ferdinand Stopsley]], corporate director for children's services.
    [[council E06000032|Luton]] has just agreed to share an out-of-hours team with [[council E06000056|Central
    Bedfordshire]] and [[council E06000055|Bedford Borough Council]].

    ## [[council E09000014|Haringey Council]]

    A borough whose name was once shorthand for failure has joined the ranks of the "[[rating outstanding
    overall-effectiveness current E09000014|outstanding]]".

    Ofsted gave [[council E09000014|Haringey]] the [[rating outstanding overall-effectiveness current
    E09000014|top grade]] for overall effectiveness, for leadership and for its work with care leavers after a
    week-long visit in [[date 2026-01|January]]. Help and protection and the care of looked-after children were
    "[[rating good help-and-protection current E09000014|good]]".

    [[council E09000014|Haringey]] was rated "[[rating good overall-effectiveness previous E09000014|good]]" in
    [[date 2023-02|February 2023]]. Its neighbours [[council E09000010|Enfield]] and [[council E09000012|Hackney]]
    are also "[[rating good overall-effectiveness current -|good]]".

    [[person hri|Ottilie Vance]], leader of [[council E09000014|Haringey Council]], said the report was [[quote
    partial 5 hri|"for every social worker who was ever shouted at for saying where they worked"]].

    She added: [[quote direct 6 hri|"[[rating outstanding overall-effectiveness current E09000014|Outstanding]]
    isn't a word I ever expected to read next to our name."]]

    ## [[council E06000027|Torbay Council]]

    [[council E06000027|Torbay]] was "[[rating inadequate overall-effectiveness previous E06000027|inadequate]]"
    from [[date 2016|2016]] until its rating jumped to "[[rating good overall-effectiveness previous
    E06000027|good]]" in [[date 2022|2022]]. It has now been rated "[[rating good overall-effectiveness current
    E06000027|good]]" for the [[count 2 ordinal|second]] time running.

    [[quote direct 7 ofsted|"Families are met early, and by people who have read the file,"]] inspectors wrote
    after spending [[date 2026-01-12 2026-01-16|12 to 16 January]] in the bay.

    [[person tor|Gideon Paignton-Rowe]], director of children's services, said he had been asked why the council
    was not "[[rating outstanding overall-effectiveness negated E06000027|outstanding]]". [[quote direct 8 tor|"I
    told them I'd settle for steady,"]] he said. [[council E06000026|Plymouth City Council]] ran [[council
    E06000027|Torbay]]'s services for a time after they failed.

    ## [[council E10000016|Kent County Council]]

    The only council to move down, [[council E10000016|Kent]] was judged to be "[[rating good
    overall-effectiveness current E10000016|good]]" after three years as an "[[rating outstanding
    overall-effectiveness previous E10000016|outstanding]]" authority. It retained "[[rating outstanding
    children-in-care current E10000016|outstanding]]" for its work with children in care, but services for care
    leavers were found to [[rating requires-improvement care-leavers current E10000016|require improvement]].

    The county, which looks after large numbers of children who arrive alone in Dover, was last inspected in
    [[date 2022-05|May 2022]]. Inspectors returned in [[date 2025-11|November]].

    [[quote direct 9 ken|"I won't call this anything but a disappointment,"]] said [[person ken|Sylvester Denne]],
    cabinet member for integrated children’s services. [[quote direct 9 ken|"But nobody was unsafe, and Ofsted
    says so."]]

    [[council E10000016|Kent]] said it would aim to be "[[rating outstanding overall-effectiveness aspiration
    E10000016|outstanding]]" again whatever the inspectors call it. [[council E06000035|Medway]], next door, is
    waiting for its own inspection.`,
  related: [],
  inspections: [
    {
      council: 'E09000022',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01-12', to: '2026-01-23' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-11', to: '2022-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
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
    {
      council: 'E09000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01', to: '2026-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-02', to: '2023-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000027',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-01-12', to: '2026-01-16' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-05', to: '2022-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'outstanding' },
          { judgement: 'children-in-care', rating: 'outstanding' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
