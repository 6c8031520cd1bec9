/** Outcomes: Ofsted, Lancashire 20 August, Portsmouth 18 August, Trafford 3 August and Blackpool 28 July 2026 (ILACS without overall grade); Lancashire 26 January 2023 and 27 November 2015. */
import { story } from '../story.ts'

export const lancashireFourGrades = story({
  url: 'https://www.cypnow.co.uk/content/news/lancashire-wins-plaudits-in-report-without-an-overall-grade',
  byline: 'Robin Sample',
  published: '2026-08-20',
  people: {
    dcs: {
      name: 'Marguerite Clitheroe',
      role: "executive director of children's services",
      council: 'E10000017',
    },
    cab: { name: 'Norman Rawstron', role: 'cabinet member for children and families', council: 'E10000017' },
  },
  headline: '[[council E10000017|Lancashire]] wins plaudits in report without an overall grade',
  standfirst: `
    Leaders at [[council E10000017|Lancashire County Council]] and the help that it gives to care leavers are
    "[[rating outstanding leadership current E10000017|outstanding]]", according to Ofsted.`,
  caption: 'County Hall, Preston. Picture: Adobe Sample',
  body: `
    The county's [[count 1 ordinal|first]] [[framework ILACS|ILACS]] report since the inspectorate did away with its judgment on overall effectiveness
    in [[date 2026-04|April]] was published [[date 2026-08-20|today]].

    It says that help and protection is "[[rating good help-and-protection current E10000017|good]]", and so are the
    experiences and progress of the [[count 1900|1,900]] children in care. Inspectors were in the county from
    [[date 2026-05-11 2026-05-22|11 to 22 May]].

    [[quote direct 1 ofsted|"Leaders know their communities exceptionally well and have the courage to spend early,"]] they
    write. [[quote direct 1 ofsted|"Care leavers describe people who turn up."]]

    When the authority was last inspected, in [[date 2022|2022]], it was rated "[[rating good
    overall-effectiveness previous E10000017|good]]" overall. In [[date 2015|2015]] it had been found
    "[[rating inadequate overall-effectiveness previous E10000017|inadequate]]".

    [[person dcs|Marguerite Clitheroe]], executive director of children's services, said it was
    [[quote partial 2 dcs|"liberating not to have one word to defend"]].

    [[quote direct 3 dcs|"In [[date 2022|2022]] I was asked by [[count 40|40]] journalists whether we were [[rating outstanding
    overall-effectiveness negated E10000017|outstanding]], and I had to say that we weren't,"]] she said.
    [[quote direct 3 dcs|"[[date 2026-08-20|Today]] somebody has asked me about care leavers."]]

    [[person cab|Norman Rawstron]], cabinet member for children and families, added: [[quote direct 4 cab|"Fostering is
    next. [[council E06000008|Blackburn with Darwen]] has found [[count 30|30]] and it is a tenth of our size. I want [[count 100|100]] new homes for our children by [[date 2026-12-25|Christmas]]."]]

    [[council E06000009|Blackpool]], whose report came out [[date 2026-07|last month]], and [[council E06000044|Portsmouth]], on
    [[date 2026-08-18|Tuesday]], also have "[[rating outstanding leadership current -|outstanding]]" leaders. In
    [[council E08000009|Trafford]], on the other hand, leadership was judged to be "[[rating inadequate leadership
    current E08000009|inadequate]]".`,
  related: ['Inspection without headlines: what directors think'],
  partial: true,
  inspections: [
    {
      council: 'E10000017',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'leadership', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000044',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'leadership', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000009',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'leadership', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
