/** Outcomes: Ofsted, Kirklees and Cheshire West and Chester 28 August, Cornwall 22 August, Barnet and Redbridge 23 July 2024 (ILACS); before, ILACS of 2019. */
import { story } from '../story.ts'

export const augustReports = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-summer-reports-on-childrens-services',
  byline: 'Kim Dummy and Alex Mockford',
  published: '2024-08-30',
  people: {
    kir: { name: 'Farida Brathwaite', role: 'portfolio holder for children', council: 'E08000034' },
    che: { name: 'Hugo Tattersfield', role: "director of children's services", council: 'E06000050' },
    cor: {
      name: 'Morwenna Chegwin',
      role: 'strategic director for children and families',
      council: 'E06000052',
    },
    bar: { name: 'Ishaan Colquhoun', role: 'lead member', council: 'E09000003' },
    red: { name: 'Blythe Okonedo', role: 'corporate director of people', council: 'E09000026' },
  },
  headline: 'Ofsted: latest reports on children’s services',
  standfirst: `
    CYP Now rounds up the latest [[framework ILACS|ILACS]] reports, in which one council climbs to
    “[[rating good overall-effectiveness current E08000034|good]]” and [[count 2|two]] fall from where they stood.`,
  caption: 'Reports on five areas were published in July and August. Picture: Adobe Sample',
  body: `
    ## [[council E08000034|Kirklees Council]]

    The West Yorkshire authority is rated “[[rating good overall-effectiveness current E08000034|good]]” for the
    [[count 1 ordinal|first]] time in more than a decade following an inspection in [[date 2024-07|July]]. It was
    found to [[rating requires-improvement overall-effectiveness previous E08000034|require improvement]] in
    [[date 2019-06|June 2019]].

    Only the experiences and progress of care leavers in [[council E08000034|Kirklees]] are rated “[[rating requires-improvement care-leavers
    current E08000034|requires improvement]]”.

    [[quote direct 1 ofsted|“Children’s plans are written for them and often with them,”]] the report says.

    [[person kir|Farida Brathwaite]], the council’s portfolio holder for children, said: [[quote direct 2 kir|“When the
    commissioner came, people stopped telling you that they worked for [[council E08000034|Kirklees]]. They
    tell you now.”]]

    ## [[council E06000050|Cheshire West and Chester Council]]

    Inspectors visited from [[date 2024-07-15 2024-07-19|15 to 19 July]] and rated the council
    “[[rating requires-improvement overall-effectiveness current E06000050|requires improvement]]”, with only the work with
    children in care found to be “[[rating good children-in-care current E06000050|good]]”. At its
    previous [[visit inspection|short inspection]], in [[date 2019-03|March 2019]], it was rated
    “[[rating good overall-effectiveness previous E06000050|good]]”.

    They say [[council E06000050|Cheshire West and Chester]] has faced [[quote partial 3 ofsted|“a perfect storm of sickness and vacancies”]],
    and that its early help cannot yet be called
    “[[rating good help-and-protection negated E06000050|good]]”.

    [[quote direct 4 che|“The [[date 2019|2019]] result was deserved and so is this one,”]] said
    [[person che|Hugo Tattersfield]], director of children’s services. [[quote direct 4 che|“Neighbouring
    [[council E06000049|Cheshire East]] and [[council E06000007|Warrington]] are after the same
    staff as we are.”]]

    ## [[council E06000052|Cornwall Council]]

    [[council E06000052|Cornwall]], judged to be [[rating outstanding overall-effectiveness previous
    E06000052|outstanding]] in [[date 2019-10|October 2019]], is now “[[rating good overall-effectiveness current
    E06000052|good]]”. Its care leavers get support that is still worthy of the [[rating outstanding care-leavers current
    E06000052|top grade]].

    [[quote direct 5 ofsted|“Assessments are detailed, but not all of them lead to help,”]] say inspectors, who were in the county
    in [[date 2024-07|July]].

    [[person cor|Morwenna Chegwin]], strategic director for children and families, said the authority, which also provides
    services on the [[council E06000053|Isles of Scilly]], had [[quote partial 6 cor|“nothing to be ashamed of”]].

    ## [[council E09000003|Barnet Council]]

    [[council E09000003|Barnet]] keeps the “[[rating good overall-effectiveness current E09000003|good]]” that it got in
    [[date 2019-07|July 2019]].
    Its support for children in care was found to be “[[rating outstanding children-in-care current
    E09000003|outstanding]]” after a visit in [[date 2024-06|June]].

    [[quote direct 7 ofsted|“Foster carers feel that they are part of the team,”]] the report notes.

    The north London borough’s lead member, [[person bar|Ishaan Colquhoun]], said: [[quote direct 8 bar|“We were
    [[rating inadequate overall-effectiveness previous E09000003|inadequate]] in [[date 2017|2017]]. There are people in
    this building who carry that with them every day.”]]

    ## [[council E09000026|Redbridge Council]]

    [[council E09000026|Redbridge]], which was rated “[[rating outstanding overall-effectiveness previous
    E09000026|outstanding]]” in [[date 2019|2019]], is “[[rating outstanding overall-effectiveness current
    E09000026|outstanding]]” still, and now in each of the judgments. [[council E09000026|London Borough of
    Redbridge]] social workers have an average of [[count 13|13]] cases.

    [[quote direct 9 ofsted|“Social workers are tenacious, and children notice,”]] inspectors write.

    [[quote direct 10 red|“I’m told that only [[council E09000004|Bexley]], [[council E09000020|Kensington and Chelsea]] and
    [[council E09000033|Westminster]] have done this twice,”]] said [[person red|Blythe Okonedo]], corporate director of people.`,
  related: [],
  inspections: [
    {
      council: 'E08000034',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-07', to: '2024-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-06', to: '2019-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000050',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-07-15', to: '2024-07-19' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-03', to: '2019-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000052',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-07', to: '2024-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-10', to: '2019-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E09000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06', to: '2024-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-07', to: '2019-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
