/**
 * Outcomes: Ofsted, Croydon, North Lincolnshire, Leicester and Walsall 4 September 2017, Kensington and Chelsea
 * and Westminster 29 March 2016 (all SIF).
 */
import { story } from '../../story.ts'

export const croydonAndNorthLincolnshire = story({
  url: 'https://www.communitycare.co.uk/2017/09/05/croydon-inadequate-north-lincolnshire-outstanding',
  byline: 'Robin Sample',
  published: '2017-09-05',
  people: {
    strang: { name: 'Philippa Strang', role: 'executive director for people', council: 'E09000008' },
    achebe: { name: 'Desmond Achebe', role: 'cabinet member for children', council: 'E09000008' },
    tasker: { name: 'Rosalind Tasker', role: 'director of children’s services', council: 'E06000013' },
    hallam: { name: 'Gurpreet Hallam', role: 'assistant mayor for children', council: 'E06000016' },
  },
  headline: `
    [[council E09000008|Croydon]] gets [[rating inadequate overall-effectiveness current E09000008|lowest rating]]
    as [[council E06000013|North Lincolnshire]] becomes [[count 3 ordinal|third]] council to be rated [[rating
    outstanding overall-effectiveness current E06000013|outstanding]]`,
  standfirst: `
    Ofsted finds [[quote partial 1 ofsted|“drift in almost every team”]] in south London borough, while reports
    on [[council E06000016|Leicester]] and [[council E08000030|Walsall]] tell of middling services on the mend`,
  caption: 'Croydon town hall, where an improvement board will meet. Photo: The Specimen',
  body: `
    Social workers in [[council E09000008|Croydon]] were left to manage risk on their own for months at a time,
    according to an Ofsted report that rates the borough’s children’s services as ‘[[rating inadequate
    overall-effectiveness current E09000008|inadequate]]’.

    The inspectorate’s verdict was published [[date 2017-09-04|yesterday]] with reports on [[count 3|three]] other
    councils, and the contrast could hardly be greater: [[council E06000013|North Lincolnshire council]] was judged
    ‘[[rating outstanding overall-effectiveness current E06000013|outstanding]]’ overall, only the [[count 3
    ordinal|third]] authority to be so since the [[framework SIF|single inspection framework]] ([[framework
    SIF|SIF]]) was introduced in [[date 2013-11|November 2013]].

    The other [[count 2|two]], [[council E09000020|Kensington and Chelsea]] and [[council E09000033|Westminster]],
    were given the [[rating outstanding overall-effectiveness current -|top grade]] in [[date 2016-03|March last
    year]].

    ## Drift and delay

    In [[council E09000008|Croydon]], help and protection, services for looked-after children, and leadership were
    all found ‘[[rating inadequate help-and-protection current E09000008|inadequate]]’; adoption and services for
    care leavers ‘[[rating requires-improvement adoption current E09000008|require improvement]]’.

    [[quote direct 2 ofsted|“Too many children wait in harmful situations because no one has stood back and asked
    whether the plan is working,”]] the report said.

    Inspectors asked managers to look again at [[count 28|28]] cases. Some newly qualified staff were holding more
    than [[count 30|30]] cases each, they found, and supervision was often little more than a list of tasks.

    The borough had been ‘[[rating adequate overall-effectiveness previous E09000008|adequate]]’ when it was last
    inspected, in [[date 2012|2012]].

    [[person strang|Philippa Strang]], executive director for people at [[council E09000008|Croydon council]], said
    the authority accepted the findings [[quote partial 3 strang|“without reservation”]].

    [[quote direct 4 strang|“The report describes children who should have been seen sooner and staff who should
    have been helped sooner. I am sorry to both,”]] she said. [[quote direct 4 strang|“We have already taken on
    [[count 40|40]] more social workers.”]]

    [[person achebe|Desmond Achebe]], its cabinet member for children, added: [[quote direct 5 achebe|“We put in
    [[money 1200000|£1.2m]] in [[date 2017-06|June]] and we shall find more.”]]

    The Department for Education is expected to name a commissioner for the borough within weeks.

    ## ‘Nobody leaves’

    [[council E06000013|North Lincolnshire]] was graded [[rating outstanding looked-after-and-permanence current
    E06000013|outstanding]] for its work with looked-after children, adoption, care leavers and leadership, and
    [[rating good help-and-protection current E06000013|good]] for help and protection.

    Inspectors praised leaders who [[quote partial 6 ofsted|“know their services in detail and their families by
    name”]] and a workforce in which vacancies are rare.

    [[quote direct 7 tasker|“Our secret is dull: nobody leaves,”]] said [[person tasker|Rosalind Tasker]], the
    council’s director of children’s services. [[quote direct 7 tasker|“A child here can expect to keep the same
    worker for as long as they need one.”]]

    ## Middle of the scale

    [[council E06000016|Leicester council]] has gone from ‘[[rating inadequate overall-effectiveness previous
    E06000016|inadequate]]’ in [[date 2015|2015]] to ‘[[rating requires-improvement overall-effectiveness current
    E06000016|requires improvement]]’. Its leadership was rated [[rating good leadership current E06000016|good]],
    as was its adoption service.

    [[council E08000030|Walsall council]] was likewise told that it [[rating requires-improvement
    overall-effectiveness current E08000030|requires improvement to be good]], though inspectors found its adoption
    work to be [[rating good adoption current E08000030|good]] already.

    [[person hallam|Gurpreet Hallam]], assistant mayor for children in [[council E06000016|Leicester]], said:
    [[quote direct 8 hallam|“[[date 2015|Two years ago]] this city failed its children. It no longer does, but none
    of us came into this work to be middling. We mean to be [[rating good overall-effectiveness aspiration
    E06000016|good]] by the next inspection.”]]`,
  related: ['What a commissioner does in the first hundred days'],
  inspections: [
    {
      council: 'E09000008',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2012', to: '2012' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000013',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'looked-after-and-permanence', rating: 'outstanding' },
        { judgement: 'adoption', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000020',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000033',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000016',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000030',
      framework: 'SIF',
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
