/** Outcomes: Ofsted, Harrow 4 March 2025 and 16 March 2020 (ILACS). */
import { story } from '../story.ts'

export const harrowBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c7x0rk4mz1po',
  byline: '',
  published: '2025-03-05',
  people: {
    ldr: { name: 'Clement Raval', role: 'council leader', council: 'E09000015' },
    mdc: { name: 'Ottoline Briggs', role: 'corporate director of people', council: 'E09000015' },
    cl: { name: 'Kayden Marsh', role: null, council: null },
    opp: { name: 'Sunita Oberoi', role: 'Labour group leader', council: 'E09000015' },
  },
  headline: 'Council failed young people leaving care, Ofsted says',
  standfirst: '',
  caption: 'The council said it had already begun to make changes',
  body: `
    A north-west London council has had its children's services downgraded to
    [[rating inadequate overall-effectiveness current E09000015|inadequate]] because of the way it treats young people
    who leave care.

    Ofsted inspectors spent [[count 5|five]] days at [[council E09000015|Harrow Council]] in [[date 2025-01|January]] and said some
    care leavers in the borough had been left in [[quote partial 1 ofsted|"unsafe and unsuitable"]] places to live.

    The authority was rated [[rating good overall-effectiveness previous E09000015|good]] when it was last inspected,
    in [[date 2020|2020]].

    The council said it was [[quote partial 2 Harrow Council|"deeply sorry"]] and had set up a dedicated team to contact every one
    of the [[count 250|250]] young people affected.

    ## 'Nobody rang'

    In their report, published on [[date 2025-03-04|Tuesday]], the inspectors said other parts of the service were
    working well. The help and protection given to children, and the support for those in care, were both found to be
    [[rating good help-and-protection current E09000015|good]].

    But they rated services for care leavers as [[rating inadequate care-leavers current E09000015|inadequate]] and
    said the impact of leaders [[rating requires-improvement leadership current E09000015|required improvement to be
    good]].

    [[quote direct 3 ofsted|"Managers did not know where some young people were living, or whether they were safe,"]]
    the report said.

    [[person cl|Kayden Marsh]], 20, who left care in [[council E09000015|Harrow]] in [[date 2023|2023]], told the BBC
    he had spent 11 nights on friends' sofas.

    [[quote direct 4 cl|"I had a worker on paper. Nobody rang, nobody came,"]] he said. [[quote direct 4 cl|"If this
    report means the next person gets a call, then good."]]

    [[person ldr|Clement Raval]], the Conservative leader of the council, said the grade did
    [[quote partial 5 ldr|"not reflect the whole of what we do"]] but that he would not argue with it.

    [[quote direct 6 ldr|"For those young people we were not there, and that is the only thing that counts,"]] he said.

    [[person mdc|Ottoline Briggs]], corporate director of people, said an extra [[money 900000|£900,000]] would be spent
    on housing and on [[count 8|eight]] more personal advisers.

    [[council E09000015|Harrow]] has also joined [[council E09000009|Ealing]] and [[council E09000018|Hounslow]] in
    bidding for government money to convert [[count 16|16]] empty homes for young people.

    Labour group leader [[person opp|Sunita Oberoi]] called the report [[quote partial 7 opp|"a disgrace"]] and said
    warnings had been given at three scrutiny meetings [[date 2024|last year]].

    [[quote direct 8 opp|"We were told that [[council E09000015|Harrow]] was rated
    [[rating good overall-effectiveness previous E09000015|good]] and that was the end of it,"]] she said.

    Ofsted will carry out [[visit monitoring-visit|monitoring visits]] before it inspects the borough again. Nearby
    [[council E09000017|Hillingdon]] and [[council E09000005|Brent]] have offered to share staff.`,
  related: [],
  inspections: [
    {
      council: 'E09000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-01', to: '2025-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
