/** Outcomes: Ofsted, Gloucestershire 4 August 2025 and 1 April 2022 (ILACS), 13 June 2017 (SIF). */
import { story } from '../story.ts'

export const gloucestershire = story({
  url: 'https://www.communitycare.co.uk/2025/08/06/county-that-lost-social-workers-trust-completes-turnaround',
  byline: 'Robin Sample',
  published: '2025-08-06',
  people: {
    dcs: { name: 'Euphemia Stroud', role: 'director of children’s services', council: 'E10000013' },
    lead: { name: 'Caradoc Peake', role: 'cabinet member for children’s safeguarding', council: 'E10000013' },
    sw: { name: 'Noor Lydiard', role: 'advanced practitioner', council: 'E10000013' },
    uni: { name: 'Barnabas Cleeve', role: 'branch secretary', council: null },
  },
  headline: 'County that lost social workers’ trust completes turnaround',
  standfirst: `
    [[council E10000013|Gloucestershire]]’s leaders are now [[rating outstanding leadership current
    E10000013|outstanding]], says Ofsted, eight years after inspectors questioned their integrity`,
  caption: 'Shire Hall, Gloucester (photo: The Specimen)',
  body: `
    In [[date 2017|2017]], social workers in [[council E10000013|Gloucestershire]] told Ofsted that they were
    afraid of their managers. [[date 2025|This year]] they told it, unprompted, that they would not work
    anywhere else.

    The county’s children’s services have been rated ‘[[rating good overall-effectiveness current
    E10000013|good]]’, up from ‘[[rating requires-improvement overall-effectiveness previous E10000013|requires
    improvement]]’ in [[date 2022|2022]] and ‘[[rating inadequate overall-effectiveness previous
    E10000013|inadequate]]’ in [[date 2017|2017]].

    Inspectors who visited in [[date 2025-06|June]] under the [[framework ILACS|inspection of local authority
    children’s services]] ([[framework ILACS|ILACS]]) framework judged both the impact of leaders on social work
    practice and the experiences and progress of children in care to be ‘[[rating outstanding leadership current
    E10000013|outstanding]]’. The remaining areas, help and protection and care leavers, were each graded
    ‘[[rating good help-and-protection current E10000013|good]]’.

    ## ‘They know our names’

    Ofsted’s report, issued on [[date 2025-08-04|Monday]], said that staff turnover had halved since [[date
    2022|2022]] and that the average caseload was [[count 14|14]] children.

    [[quote direct 1 ofsted|“Senior leaders know the names of practitioners and, more to the point, of the
    children whom they work with,”]] inspectors said. [[quote direct 1 ofsted|“Supervision is a conversation
    here, and it leaves a trace on the file.”]]

    Among the strengths that they listed were [[quote partial 2 ofsted|“prompt and humane”]] decisions about
    children on the edge of care and an academy through which [[count 90|90]] social workers had qualified.

    [[person sw|Noor Lydiard]], an advanced practitioner in Cheltenham who joined before the county’s worst
    days, said that the change could be heard. [[quote direct 3 sw|“People used to whisper in the kitchen,”]]
    she said. [[quote direct 3 sw|“Now we argue in it, which is how you want it.”]]

    ## Long road

    The council was under a statutory improvement notice from [[date 2017 2022|2017 to 2022]]. It went through
    [[count 4|four]] directors and [[count 11|11]] [[visit monitoring-visit|monitoring visits]] in that time,
    and was advised by [[council E10000012|Essex]] and by [[council E10000014|Hampshire]].

    [[person dcs|Euphemia Stroud]], director of children’s services since [[date 2021-03|March 2021]], said she
    had once promised not to use the word ‘journey’ in front of a journalist.

    [[quote direct 4 dcs|“So I shall say that it was a bus, and that a great many people got on and got off
    before it went up the hill,”]] she said. [[quote direct 4 dcs|“Those who stayed on have earned this.”]]

    She added: [[quote direct 5 dcs|“I do not want anyone to ask when we shall be [[rating outstanding
    overall-effectiveness aspiration E10000013|outstanding]] until they have had a summer holiday. But yes, that
    is next.”]]

    However, Ofsted asked for improvement in the service for 16- and 17-year-olds who are homeless, some of whom
    had been placed in hostels in [[council E06000023|Bristol]], [[council E06000025|South Gloucestershire]] and
    [[council E06000030|Swindon]].

    [[person lead|Caradoc Peake]], cabinet member for children’s safeguarding, said that he and his predecessors
    had put [[money 46000000|£46m]] more into the service since [[date 2017|2017]]: [[quote direct 6
    lead|“Nobody who voted for that regrets a penny of it [[date 2025-08-06|today]].”]]

    ## Pay dispute

    The council remains at odds with staff over mileage. [[person uni|Barnabas Cleeve]], Unison’s branch
    secretary, said that social workers had been offered [[quote partial 7 uni|“a cake and a certificate”]]. A
    ballot closes on [[date 2025-08-29|29 August]].

    [[council E10000013|Gloucestershire County Council]] itself may not outlive the improvement: under plans for
    local government reorganisation, it would give way to unitary councils in [[date 2028-04|April 2028]].
    Inspectors make no mention of that.`,
  related: [
    'From ‘inadequate’ to ‘good’: what the best turnarounds share',
    'Reorganisation: what will happen to your job?',
  ],
  inspections: [
    {
      council: 'E10000013',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06', to: '2025-06' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
