/** Outcomes: Ofsted, Devon and Durham, both 13 May 2025 (ILACS); before, Devon 17 March 2020 and Durham 5 July 2022; Torbay 18 May 2022. */
import { story } from '../story.ts'

export const twoEndsOfTheScale = story({
  url: 'https://www.cypnow.co.uk/content/news/devon-remains-inadequate-as-durham-is-praised-for-innovation',
  byline: 'Jo Placeholder',
  published: '2025-05-14',
  people: {
    dir: {
      name: 'Cressida Holsworthy',
      role: "director of children's and young people's futures",
      council: 'E10000008',
    },
    cab: { name: 'Denzil Yeo', role: "cabinet member for children's services", council: 'E10000008' },
    mp: { name: 'Imogen Tavistock', role: 'MP', council: null },
    dur: {
      name: 'Alwyn Fenwick',
      role: "corporate director of children and young people's services",
      council: 'E06000047',
    },
  },
  headline: `[[council E10000008|Devon]] remains '[[rating inadequate overall-effectiveness current E10000008|inadequate]]' as
    [[council E06000047|Durham]] is praised for innovation`,
  standfirst: `
    Reports on [[count 2|two]] of England's largest rural authorities show how far apart children's services can
    be.`,
  caption: 'Durham was visited by inspectors in March. Picture: Adobe Sample',
  body: `
    [[council E10000008|Devon County Council]] has been rated '[[rating inadequate help-and-protection current
    E10000008|inadequate]]' for its support for children in need of help and protection, children in care and
    care leavers, and overall. The impact of leaders was the sole exception, at '[[rating requires-improvement leadership
    current E10000008|requires improvement to be good]]'.

    It got the same verdict, '[[rating inadequate overall-effectiveness previous
    E10000008|inadequate]]', in [[date 2020|2020]].

    In that year, inspectors blamed a failure to look after young people who had left care. Ofsted now says
    that [[quote partial 1 ofsted|'children continue to wait too long for the right help']].

    [[quote direct 2 ofsted|'A new leadership team has an accurate view of what is wrong, but it has been in place for a
    matter of weeks,']] the report adds.

    Inspectors spent two weeks with the county from [[date 2024-09-30|30 September]]. They went back in
    [[date 2025-01|January]] because of concerns about the number of children living in
    unregistered homes.

    ## 'Not good enough'

    [[person dir|Cressida Holsworthy]], director of children's and young people's futures, said she would not
    hide behind demand. [[quote direct 3 dir|'We have [[count 860|860]] children in our care and every one of them is owed
    an apology,']] she said.

    [[quote direct 3 dir|'It's my job to see that they get more than that.']]

    [[council E10000008|Devon]] has put [[money 14000000|£14m]] into the service for [[date 2025|this year]].
    [[person cab|Denzil Yeo]], who became cabinet member for children's services after the elections on
    [[date 2025-05-01|1 May]], said he had read the report [[quote partial 4 cab|'three times, with mounting
    dismay']].

    [[quote direct 5 mp|'There is a council next door that was in exactly this position and got to [[rating good
    overall-effectiveness current E06000027|good]],']] [[person mp|Imogen Tavistock]], the MP for part of the county, told CYP Now,
    with [[council E06000027|Torbay]] in mind. [[quote direct 5 mp|'Ask them how.']]

    ## Play and kinship

    Social workers in [[council E06000047|County Durham]], meanwhile, will find their department described in terms
    that are rarely seen. [[council E06000047|Durham County Council]] was rated '[[rating outstanding
    overall-effectiveness current E06000047|outstanding]]', having been '[[rating good overall-effectiveness previous
    E06000047|good]]' in [[date 2022-05|May 2022]].

    All of the judgments were of that standard except for help and protection, which is
    '[[rating good help-and-protection current E06000047|good]]'.

    Inspectors picked out a scheme, borrowed from [[council E08000024|Sunderland]], that pays for grandparents to take paid leave when a child comes to live with them. They
    also liked a [[quote partial 6 ofsted|'joyful']] approach to family time.

    [[quote direct 7 dur|'This county lost its mines, and a lot of people expected us to lose our children
    too,']] said [[person dur|Alwyn Fenwick]], corporate director of children and young people's services at
    [[council E06000047|Durham]]. [[quote direct 7 dur|'We'd like somebody from [[council E10000008|Devon]] to come and
    see us. We were once where they are.']]

    Durham Constabulary, with which the council and [[council E06000005|Darlington]] share a front door, is named as a strong partner.`,
  related: ['Kinship carers to get paid leave in pilot areas'],
  inspections: [
    {
      council: 'E10000008',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09-30', to: '2025-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000047',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-05', to: '2022-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
