/** Outcomes: Ofsted, Barnsley, Buckinghamshire, Cambridgeshire and Newham, all 8 August 2014 (SIF), and the good ones of February to June 2014. */
import { story } from '../story.ts'

export const augustFourUnderSif = story({
  url: 'https://www.cypnow.co.uk/content/news/bucks-failed-and-cambridgeshire-praised-in-august-inspection-reports',
  byline: 'Kim Dummy',
  published: '2014-08-11',
  people: {
    bucks: {
      name: 'Lavinia Prestwood',
      role: "cabinet member for children's services",
      council: 'E10000002',
    },
    cambs: {
      name: 'Edmund Wicken',
      role: 'executive director for children, families and adults',
      council: 'E10000003',
    },
    newham: { name: 'Temi Olaniyan', role: "director of children's services", council: 'E09000025' },
    barns: { name: 'Doreen Hoyland', role: 'cabinet spokeswoman for people', council: 'E08000038' },
  },
  headline: `[[council E10000002|Bucks]] failed and [[council E10000003|Cambridgeshire]] praised in [[date 2014-08|August]] inspection reports`,
  standfirst: `
    A shire county has become the latest authority to be found
    [[rating inadequate overall-effectiveness current E10000002|inadequate]] under the
    [[framework SIF|single inspection framework]], as Ofsted published [[count 4|four]] reports in one day.`,
  caption: 'Inspectors spent more than three weeks in each area in June. Picture: The Specimen',
  body: `
    ## [[council E10000002|Buckinghamshire County Council]]

    The county's services were rated "[[rating inadequate overall-effectiveness current E10000002|inadequate]]" after
    an inspection that ran from [[date 2014-06-03 2014-06-25|3 to 25 June]]. Help and protection, services for looked-after
    children and leadership all received the [[rating inadequate help-and-protection current E10000002|bottom grade]],
    while adoption and the experiences of care leavers
    "[[rating requires-improvement adoption current E10000002|require improvement]]".

    [[quote direct 1 ofsted|"Social workers hold too many cases to know any of them well,"]] the report says. It
    found [[count 146|146]] children whose assessments were overdue.

    [[person bucks|Lavinia Prestwood]], cabinet member for children's services at
    [[council E10000002|Buckinghamshire]], apologised to families. [[quote direct 2 bucks|"We had begun to put this
    right before inspectors came, but we had not gone fast enough,"]] she said.

    The county's safeguarding children board was judged to be
    "[[rating inadequate overall-effectiveness other-subject -|inadequate]]" too.

    ## [[council E10000003|Cambridgeshire County Council]]

    [[council E10000003|Cambridgeshire]] is rated "[[rating good overall-effectiveness current E10000003|good]]" overall and
    in every category but one: its help for children in need of protection
    "[[rating requires-improvement help-and-protection current E10000003|requires improvement]]".

    Inspectors praised [[quote partial 3 ofsted|“a settled workforce that is proud of what it does”]], but warned that
    thresholds were [[quote partial 3 ofsted|“read differently in the north and the south of the county”]].

    [[person cambs|Edmund Wicken]], executive director for children, families and adults, said:
    [[quote direct 4 cambs|“Few councils have been judged
    [[rating good overall-effectiveness aggregate -|good]] under this framework, and I am delighted to be able to say
    that [[council E10000003|Cambridgeshire]] is one of them.”]]

    ## [[council E09000025|Newham Council]]

    The east London borough [[rating requires-improvement overall-effectiveness current E09000025|requires
    improvement to be good]], the inspectorate found. Care leavers and adoption
    were its strengths: both were rated "[[rating good care-leavers current E09000025|good]]". 

    [[quote direct 5 ofsted|"Leaders are ambitious, yet the quality of what families receive depends on which team they
    get,"]] inspectors write.

    [[person newham|Temi Olaniyan]], director of children's services, said that [[council E09000025|Newham]] had
    [[quote partial 6 newham|"more under-18s than almost anywhere, and more of them arriving every week"]]. She added:
    [[quote direct 7 newham|"We expect to be rated [[rating good overall-effectiveness aspiration E09000025|good]] at
    the next inspection, and we will not wait to be asked."]]

    ## [[council E08000038|Barnsley Metropolitan Borough Council]]

    Inspectors found that services in [[council E08000038|Barnsley]]
    "[[rating requires-improvement overall-effectiveness current E08000038|require improvement]]", a step up from the
    "[[rating inadequate overall-effectiveness previous E08000038|inadequate]]" verdict of [[date 2012|2012]]. Care
    leavers are the exception, with a rating of "[[rating good care-leavers current E08000038|good]]".

    The authority remains under a government improvement notice.

    [[person barns|Doreen Hoyland]], cabinet spokeswoman for people, said: [[quote direct 8 barns|"[[date 2012|Two years
    ago]] people told us that [[council E08000038|Barnsley]] could not do this on its own. It can."]]

    ## The picture so far

    Ofsted has now reported on [[count 29|29]] authorities since the framework was launched in
    [[date 2013-11|November 2013]]. None has been rated "[[rating outstanding overall-effectiveness aggregate -|outstanding]]". Besides [[council E10000003|Cambridgeshire]], those to have been judged "[[rating good overall-effectiveness current -|good]]" are [[council E10000007|Derbyshire]], [[council E06000001|Hartlepool]], [[council E10000011|East Sussex]], [[council E10000012|Essex]], [[council E10000028|Staffordshire]], [[council E10000014|Hampshire]], [[council E10000023|North Yorkshire]] and [[council E10000025|Oxfordshire]].

    The Association of Directors of Children's Services said the results
    [[quote partial 9 Association of Directors of Children's Services|"tell us as much about the ruler as about the thing it
    measures"]].`,
  related: ['ADCS calls for pause in inspections'],
  inspections: [
    {
      council: 'E10000002',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2014-06-03', to: '2014-06-25' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000003',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000038',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2012', to: '2012' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000007',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000001',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000011',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000012',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000028',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000023',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
