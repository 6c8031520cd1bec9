/**
 * Outcomes: Ofsted, Kent, Durham, Sandwell and Wigan, all 5 July 2022 (ILACS); before, Kent 13 June 2017,
 * Durham 21 October 2019, Sandwell 29 January 2018, Wigan 31 March 2017.
 */
import { story } from '../../story.ts'

export const fourCouncilsGuardian = story({
  url: 'https://www.theguardian.com/society/2022/jul/07/childrens-social-work-staffing-crisis-ofsted-reports-england',
  byline: 'Robin Sample',
  published: '2022-07-07',
  people: {
    sec: { name: 'Imogen Farrant', role: 'president', council: null },
    dk: { name: 'Laurence Pettifer', role: 'corporate director', council: 'E10000016' },
    cd: { name: 'Brenda Eldon', role: 'cabinet member for children', council: 'E06000047' },
    ch: { name: 'Ruqayyah Malik', role: 'chief executive', council: 'E08000028' },
    lw: { name: 'Howard Pemberton', role: 'portfolio holder for children', council: 'E08000010' },
    ac: { name: 'Joan Rutherford', role: 'professor of social work', council: null },
  },
  headline:
    '[[count 4|Four]] councils, four verdicts: what Ofsted’s latest reports say about England’s child protection crisis',
  standfirst: `
    Inspectors’ findings in [[council E10000016|Kent]], [[council E06000047|Durham]], [[council
    E08000028|Sandwell]] and [[council E08000010|Wigan]] show that whether children are safe depends on whether
    staff stay, experts say`,
  caption: 'There are 7,900 vacancies for children’s social workers in England. Photograph: The Specimen',
  body: `
    On the desk of every social worker in one east London office there is a laminated card with a list of people
    to ring. It is getting shorter. [[date 2022|This year]], [[count 4|four]] of the [[count 6|six]] people in
    the team left.

    A shortage of children’s social workers is now the main thing that separates England’s best services from
    its worst, according to experts who have read a clutch of Ofsted reports that came out [[date 2022-07-04
    2022-07-10|this week]].

    [[count 4|Four]] councils were inspected over the same fortnight, from [[date 2022-05-09 2022-05-20|9 to 20
    May]]. [[council E10000016|Kent]] was found to be [[rating outstanding overall-effectiveness current
    E10000016|outstanding]], [[council E06000047|Durham]] was judged [[rating good overall-effectiveness current
    E06000047|good]], while [[council E08000028|Sandwell]] and [[council E08000010|Wigan]] were told that they
    [[rating requires-improvement overall-effectiveness current -|require improvement]].

    [[quote direct 1 ac|“If you put the reports side by side and cover up the names, you could rank them by a
    single number, the share of staff who have been there for two years,”]] said [[person ac|Joan Rutherford]],
    a professor of social work. [[quote direct 1 ac|“Everything else follows from that.”]]

    Just over half of England’s councils are now rated [[rating good overall-effectiveness aggregate -|good]] or
    [[rating outstanding overall-effectiveness aggregate -|outstanding]]. About [[count 20|20]] are [[rating
    inadequate overall-effectiveness aggregate -|inadequate]].

    [[council E06000047|Durham]] was rated as [[rating requires-improvement overall-effectiveness previous
    E06000047|requires improvement]] when it was last inspected, in [[date 2019|2019]]. Since then it has taken
    on [[count 90|90]] social workers, many of them newly qualified, and its leaders are now [[rating
    outstanding leadership current E06000047|outstanding]].

    [[quote direct 2 ofsted|“Social workers told inspectors that they would want their own family to live in
    [[council E06000047|County Durham]],”]] the report says. [[person cd|Brenda Eldon]], cabinet member for
    children at [[council E06000047|Durham county council]], said it had been framed.

    Nearly 300 miles south, [[person dk|Laurence Pettifer]] has kept his vacancy rate in single figures. [[quote
    direct 3 dk|“We pay what everybody pays,”]] said the corporate director at [[council E10000016|Kent county
    council]]. [[quote direct 3 dk|“But no one here holds more than [[count 18|18]] cases, and I have gone
    without new carpets to keep it that way.”]]

    His services, [[rating good overall-effectiveness previous E10000016|good]] in [[date 2017|2017]], were
    praised for the care of unaccompanied children who arrive by boat. Inspectors rated its work with children
    in care as [[rating outstanding children-in-care-and-care-leavers current E10000016|outstanding]] and help
    and protection as [[rating good help-and-protection current E10000016|good]].

    In the Black Country there is relief of a different sort. [[council E08000028|Sandwell]] had been [[rating
    inadequate overall-effectiveness previous E08000028|inadequate]] for nearly a decade, and lost control of
    its services to an independent trust in [[date 2018-04|April 2018]].

    [[quote direct 4 ch|“I’ve got people who have never worked anywhere that wasn’t in special measures,”]] said
    [[person ch|Ruqayyah Malik]], chief executive of [[council E08000028|Sandwell Children’s Trust]]. [[quote
    direct 4 ch|“They came in on [[date 2022-07-05|Tuesday]] and didn’t know what to do with their faces.”]]

    It was [[council E08000010|Wigan]], held up by ministers as a model for working with poor families, that had
    the worst of the week. It was rated [[rating good overall-effectiveness previous E08000010|good]] in [[date
    2017|2017]].

    [[quote direct 5 lw|“The pandemic took a quarter of our experienced people and we were too slow to say
    so,”]] said [[person lw|Howard Pemberton]], portfolio holder for children on [[council E08000010|Wigan
    council]]. [[quote direct 5 lw|“If you’d asked me I would have said we were still [[rating good
    overall-effectiveness hypothetical E08000010|good]]. I’d have been wrong.”]]

    [[person sec|Imogen Farrant]], president of the British Association of Social Workers, said that agencies
    were now [[quote partial 6 sec|“picking the carcass”]] of struggling authorities. She called on the
    government to cap what they charge.

    A Department for Education spokesperson said it was spending [[money 50000000|£50m]] a year on recruiting
    and keeping social workers. [[quote direct 7 Department for Education|“We will set out an ambitious plan
    before long,”]] the spokesperson added.`,
  related: [],
  inspections: [
    {
      council: 'E10000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000047',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
