/**
 * Outcomes: Ofsted, Islington, Kingston, Gateshead, Leicester and Bournemouth, Christchurch and Poole, all 29
 * January 2025; before, BCP 11 February 2022, Leicester 12 November 2021, Gateshead 11 June 2019, Islington 15
 * April 2020, Kingston 19 December 2019, Derby 11 May 2022, Nottingham 5 September 2022 (ILACS).
 */
import { story } from '../../story.ts'

export const januaryVerdictsCypn = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-inspection-verdicts-bcp-to-kingston',
  byline: 'Jo Placeholder',
  published: '2025-01-30',
  people: {
    bd: { name: 'Susannah Corfe', role: "corporate director for children's services", council: 'E06000058' },
    bl: { name: 'Anthony Iford', role: 'council leader', council: 'E06000058' },
    gm: {
      name: 'Valerie Lobley',
      role: 'cabinet member for children and young people',
      council: 'E08000037',
    },
    im: {
      name: 'Chidi Amwell',
      role: 'executive member for children, young people and families',
      council: 'E09000019',
    },
    kd: { name: 'Harriet Malden', role: "director of children's services", council: 'E09000021' },
    ld: { name: 'Vikram Evington', role: 'assistant city mayor for children', council: 'E06000016' },
    ls: { name: 'Denise Knighton', role: 'director of social care and education', council: 'E06000016' },
  },
  headline: 'Ofsted inspection verdicts: [[council E06000058|BCP]] to [[council E09000021|Kingston]]',
  standfirst: `
    A council that was in crisis [[date 2022|three years ago]] has been rated "[[rating good
    overall-effectiveness current E06000058|good]]", while a city has lost the grade, in a batch of reports
    published by Ofsted.`,
  caption: 'Bournemouth pier. Picture: The Specimen',
  body: `
    The inspectorate released [[count 5|five]] reports on [[date 2025-01-29|Wednesday]], on inspections carried
    out under the [[framework ILACS|inspecting local authority children's services]] framework ([[framework
    ILACS|ILACS]]) [[date 2024|last year]].

    ## [[council E06000058|Bournemouth, Christchurch and Poole Council]]

    Ofsted found that services in [[council E06000058|BCP]], rated "[[rating inadequate overall-effectiveness
    previous E06000058|inadequate]]" in [[date 2022-02|February 2022]], had been [[quote partial 1
    ofsted|"transformed"]].

    They are now "[[rating good overall-effectiveness current E06000058|good]]" overall and in all areas except
    support for care leavers, which "[[rating requires-improvement care-leavers current E06000058|requires
    improvement]]".

    [[quote direct 2 bd|"We inherited the systems of [[count 3|three]] councils and the habits of more,"]] said
    [[person bd|Susannah Corfe]], corporate director for children's services, of the merger in [[date
    2019|2019]] of [[council E06000028|Bournemouth]], [[council E06000029|Poole]] and part of [[council
    E10000009|Dorset]].

    [[person bl|Anthony Iford]], leader of [[council E06000058|BCP Council]], said that [[money 9400000|£9.4m]]
    had been spent on improvement and that it had been [[quote partial 3 bl|"worth every penny"]].

    ## [[council E08000037|Gateshead Council]]

    There was no change in [[council E08000037|Gateshead]], which was rated "[[rating good overall-effectiveness
    previous E08000037|good]]" in [[date 2019|2019]] and is rated "[[rating good overall-effectiveness current
    E08000037|good]]" again. Inspectors made the same judgement of every individual area.

    They say the council has kept faith with a small group of experienced managers and that [[quote partial 4
    ofsted|"the benefits are plain to see"]].

    [[quote direct 5 gm|"The temptation in our line is always to start again,"]] said [[person gm|Valerie
    Lobley]], cabinet member for children and young people. [[quote direct 5 gm|"We resisted it, and I am rather
    proud."]]

    ## [[council E09000019|Islington Council]]

    [[council E09000019|Islington]], already "[[rating outstanding overall-effectiveness previous
    E09000019|outstanding]]", keeps its rating. It achieved the [[rating outstanding overall-effectiveness
    current E09000019|highest grade]] in all [[framework ILACS|ILACS]] categories, among them children in care,
    where it had previously been "[[rating good children-in-care previous E09000019|good]]".

    [[quote direct 6 ofsted|"Leaders know where the risks are, because they go and look,"]] inspectors write.

    [[person im|Chidi Amwell]], executive member for children, young people and families at [[council
    E09000019|Islington Council]], said the report would be read by [[count 1100|1,100]] staff with [[quote
    partial 7 im|"a lump in the throat"]].

    ## [[council E06000016|Leicester City Council]]

    The one council to lose ground was [[council E06000016|Leicester]]. It was inspected in [[date
    2024-09|September]] and every judgement was "[[rating requires-improvement overall-effectiveness current
    E06000016|requires improvement]]".

    It had been rated "[[rating good overall-effectiveness previous E06000016|good]]" in [[date 2021-11|November
    2021]]. Of the other cities in the East Midlands, [[council E06000015|Derby]] is "[[rating outstanding
    overall-effectiveness current E06000015|outstanding]]" and [[council E06000018|Nottingham]] "[[rating
    inadequate overall-effectiveness current E06000018|inadequate]]".

    The report says that there are too many children for whom [[quote partial 8 ofsted|"nothing much has
    happened"]] between visits, and that [[count 22|22]] homeless teenagers in [[council E06000016|Leicester]]
    were not offered the chance to come into care.

    [[person ld|Vikram Evington]], assistant city mayor for children, said the council had [[quote partial 9
    ld|"not seen it coming"]]. He denied that the authority had been complacent.

    [[person ls|Denise Knighton]], director of social care and education, added: [[quote direct 10 ls|"I asked
    if the grade could be looked at again. It was, and it stayed where it was."]]

    The Leicestershire Police were thanked for their part in a multi-agency team.

    ## [[council E09000021|Royal Borough of Kingston upon Thames]]

    Services in [[council E09000021|Kingston]] are run by [[council -|Achieving for Children]], a company that
    it owns with [[council E09000027|Richmond]] and [[council E06000040|Windsor and Maidenhead]].

    Inspectors rated them "[[rating outstanding overall-effectiveness current E09000021|outstanding]]" across
    the board, and praise [[quote partial 11 ofsted|"an unshakeable commitment to finding the right home at the
    outset"]].

    [[person kd|Harriet Malden]], director of children's services for the borough, said: [[quote direct 12
    kd|"The company is 10 years old. We used to be asked every week if it would work."]]

    There is now nothing higher to aim for, she said, although she would not say so [[quote partial 13 kd|"on a
    bad Monday"]].`,
  related: ['Ofsted to consult on inspection reforms', 'Directors warn of placement costs'],
  inspections: [
    {
      council: 'E06000058',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024', to: '2024' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-02', to: '2022-02' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000037',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024', to: '2024' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024', to: '2024' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'outstanding' },
          { judgement: 'children-in-care', rating: 'good' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09', to: '2024-09' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-11', to: '2021-11' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000021',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024', to: '2024' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
