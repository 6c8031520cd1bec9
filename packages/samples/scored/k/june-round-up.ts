/**
 * Outcomes: Ofsted, Coventry, Gloucestershire, Kent, North Tyneside and Southwark, all 13 June 2017 (SIF);
 * before, Coventry 2014 (SIF).
 */
import { story } from '../../story.ts'

export const juneRoundUp = story({
  url: 'https://www.cypnow.co.uk/news/article/what-ofsted-said-about-five-children-s-services',
  byline: 'Robin Sample',
  published: '2017-06-14',
  people: {
    cov: { name: 'Bernard Iqbal', role: 'cabinet member for children', council: 'E08000026' },
    gls: { name: 'Henrietta Slade', role: "director of children's services", council: 'E10000013' },
    gl2: { name: 'Oswald Penn', role: 'council leader', council: 'E10000013' },
    ken: {
      name: 'Rupert Fairlamb',
      role: "cabinet member for specialist children's services",
      council: 'E10000016',
    },
    nty: {
      name: 'Dilys Marchbank',
      role: 'cabinet member for children, young people and learning',
      council: 'E08000022',
    },
    swk: {
      name: 'Kwame Brathwaite',
      role: "strategic director of children's and adults' services",
      council: 'E09000028',
    },
  },
  headline: `
    What Ofsted said about [[count 5|five]] children's services`,
  standfirst: `
    Reports on [[count 5|five]] councils, published on [[date 2017-06-13|Tuesday]], range from praise for care
    leavers on Tyneside to a bleak verdict in the Cotswolds.`,
  caption: 'North Tyneside was praised for its personal advisers. Picture: The Specimen',
  body: `
    Ofsted has published another batch of reports under the [[framework SIF|single inspection framework]]
    ([[framework SIF|SIF]]), which it will replace at the end of [[date 2017|this year]].

    Here is what inspectors had to say about each of the authorities.

    ## [[council E08000026|Coventry City Council]]

    Grade: [[rating requires-improvement overall-effectiveness current E08000026|Requires improvement]]. Previous
    grade: [[rating inadequate overall-effectiveness previous E08000026|Inadequate]] ([[date 2014-03|March 2014]])

    A [[visit re-inspection|re-inspection]] found that [[council E08000026|Coventry]] had dealt with the worst of
    what was found [[date 2014|three years ago]]. Care leavers get [[rating good care-leavers current
    E08000026|good]] support, but child protection, leadership and services for looked-after children all [[rating
    requires-improvement help-and-protection current E08000026|require improvement]].

    [[quote direct 1 ofsted|"The local authority is no longer leaving children at risk of significant harm, but it
    is not yet helping enough of them to thrive,"]] the report says.

    [[quote direct 2 cov|"Three years is a long time in the life of a child and we wish it had been quicker,"]] said
    [[person cov|Bernard Iqbal]], the city's cabinet member for children. [[quote direct 2 cov|"But we are not
    [[rating inadequate overall-effectiveness negated E08000026|inadequate]] any more, and to staff that matters."]]

    ## [[council E10000013|Gloucestershire County Council]]

    Grade: [[rating inadequate overall-effectiveness current E10000013|Inadequate]]

    Inspectors who arrived in [[council E10000013|Gloucestershire]] on [[date 2017-02-27|27 February]] stayed until
    [[date 2017-03-23|23 March]], and their report is the most critical of the [[count 5|five]]. Leadership and help
    and protection are both "[[rating inadequate leadership current E10000013|inadequate]]".

    It states: [[quote direct 3 ofsted|"Vulnerable children are not safe because managers cannot rely on what is
    written in their own files."]]

    Looked-after children and care leavers fare a little better ("[[rating requires-improvement
    looked-after-and-permanence current E10000013|requires improvement]]"), and the county's adoption service was
    found to be "[[rating good adoption current E10000013|good]]".

    [[person gls|Henrietta Slade]], director of children's services, resigned on the eve of publication. In a note
    to staff, seen by CYP Now, she wrote: [[quote direct 4 gls|"You deserved better systems and, in places, better
    managers. I hope that you now get both."]]

    Council leader [[person gl2|Oswald Penn]] said there would be [[quote partial 5 gl2|"no hiding and no spin"]].

    ## [[council E10000016|Kent County Council]]

    Grade: [[rating good overall-effectiveness current E10000016|Good]]. Previous grade: [[rating adequate
    overall-effectiveness previous E10000016|Adequate]] ([[date 2013|2013]])

    The country's largest county by population was rated "[[rating good looked-after-and-permanence current
    E10000016|good]]" for looked-after children, adoption, care leavers and leadership. Help and protection falls
    short of the rest: inspectors thought that it [[rating requires-improvement help-and-protection current
    E10000016|requires improvement]], chiefly because of [[quote partial 6 ofsted|"uneven work in two districts"]].

    About [[count 900|900]] unaccompanied children reached the county through Dover in [[date 2015|2015]] alone, the
    report notes.

    [[person ken|Rupert Fairlamb]], cabinet member for specialist children's services, said the grade was [[quote
    partial 7 ken|"a tribute to people who had every excuse to fail"]].

    ## [[council E08000022|North Tyneside Council]]

    Grade: [[rating good overall-effectiveness current E08000022|Good]]

    [[council E08000022|North Tyneside]] was judged [[rating good help-and-protection current E08000022|good]]
    throughout, and [[rating outstanding care-leavers current E08000022|outstanding]] for care leavers. [[quote
    direct 8 ofsted|"Young people describe their personal advisers as the person they would ring first,"]]
    inspectors write.

    [[person nty|Dilys Marchbank]], cabinet member for children, young people and learning, said that the council
    would now aim for the [[rating outstanding overall-effectiveness aspiration E08000022|top grade]] overall.

    ## [[council E09000028|Southwark Council]]

    Grade: [[rating good overall-effectiveness current E09000028|Good]]

    Adoption in [[council E09000028|Southwark]] is "[[rating outstanding adoption current E09000028|outstanding]]",
    and leadership and child protection "[[rating good leadership current E09000028|good]]". But work with
    looked-after children and with care leavers was rated "[[rating requires-improvement looked-after-and-permanence
    current E09000028|requires improvement]]", in part because [[count 2|two]] of the borough's own children's homes
    had been judged [[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]
    [[date 2016|last year]].

    [[quote direct 9 swk|"We would rather be told,"]] said [[person swk|Kwame Brathwaite]], strategic director of
    children's and adults' services at [[council E09000028|Southwark]].`,
  related: [],
  inspections: [
    {
      council: 'E08000026',
      framework: 'SIF',
      visit: 're-inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-03', to: '2014-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000013',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2017-02-27', to: '2017-03-23' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000016',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2013', to: '2013' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000022',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000028',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'adoption', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
