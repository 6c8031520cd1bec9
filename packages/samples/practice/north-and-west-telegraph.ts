/** Outcomes: Ofsted, North Northamptonshire and West Northamptonshire 25 November 2022 (ILACS); Northamptonshire July 2019 (ILACS, inadequate). */
import { story } from '../story.ts'

export const northAndWestTelegraph = story({
  url: 'https://www.northantstelegraph.co.uk/news/politics/childrens-trust-told-there-is-more-to-do-3930215',
  byline: 'Sam Filler',
  published: '2022-11-28',
  people: {
    nor: {
      name: 'Leonard Faulkner',
      role: 'executive member for children, families, education and skills',
      council: 'E06000061',
    },
    wes: {
      name: 'Cordelia Munn',
      role: 'cabinet member for children, families and education',
      council: 'E06000062',
    },
    tru: { name: 'Aubrey Kestrel', role: 'chief executive', council: null },
    lab: { name: 'Jasbir Thind', role: 'Labour leader', council: 'E06000061' },
  },
  headline: "Children's trust told there is more to do in both halves of the county",
  standfirst: `
    Ofsted finds that services in [[council E06000061|North]] and [[council E06000062|West Northamptonshire]] are better
    than they were, but not yet where they should be`,
  caption: 'The trust works for both councils',
  body: `
    The trust that looks after vulnerable children in Corby, Kettering, Wellingborough and Northampton has been praised for
    turning round services that were once among the worst in England.

    But inspectors say the [[council -|Northamptonshire Children's Trust]] and the [[count 2|two]] councils that pay
    for it have plenty left to do.

    In separate reports out on [[date 2022-11-25|Friday]], Ofsted said that services in
    [[council E06000061|North Northamptonshire]] and in [[council E06000062|West Northamptonshire]]
    '[[rating requires-improvement overall-effectiveness current -|require improvement to be good]]'.

    It is the [[count 1 ordinal|first]] time that either council has been inspected. Both came into being in
    [[date 2021-04|April 2021]], when [[council E10000021|Northamptonshire County Council]] was broken up. The county's
    services had been rated '[[rating inadequate overall-effectiveness previous E10000021|inadequate]]' in
    [[date 2019|2019]].

    Inspectors were here from [[date 2022-10-03 2022-10-14|October 3 to 14]]. They said that children were now
    [[quote partial 1 ofsted|"safer, seen more often and better known"]].

    [[quote direct 2 ofsted|"Since the trust was set up in [[date 2020-11|November 2020]], services have improved from
    a very low base,"]] they wrote of [[council E06000061|North Northamptonshire]].

    In the west they warned that [[quote partial 3 ofsted|"the pace has not been the same for every child"]].

    Help and protection, children in care and leadership all got the same verdict:
    '[[rating requires-improvement help-and-protection current -|requires improvement]]'.

    Councillor [[person nor|Leonard Faulkner]], executive member for children, families, education and skills at
    [[council E06000061|North Northamptonshire Council]], said: [[quote direct 4 nor|"Nobody is popping corks, but look
    at where we started. People in Kettering remember what
    [[rating inadequate overall-effectiveness previous E10000021|inadequate]] meant.]]

    [[quote direct 4 nor|"I want us to be [[rating good overall-effectiveness aspiration E06000061|good]] the next time
    they come and I think we can be."]]

    His opposite number at [[council E06000062|West Northamptonshire Council]], [[person wes|Cordelia Munn]], cabinet
    member for children, families and education, said she was grateful to [[quote partial 5 wes|"the people who knock
    on doors in the rain"]].

    [[person tru|Aubrey Kestrel]], the trust's chief executive, said that it had cut the number of unallocated cases
    from [[count 267|267]] to nil.

    [[quote direct 6 tru|"[[date 2019|Three years ago]] hundreds of children had no social worker at all,"]] he said. [[quote direct 6
    tru|"[[date 2022-11-28|Today]] every one of them can tell you a name."]]

    Managers from [[council E10000019|Lincolnshire County Council]], one of the few counties rated
    '[[rating outstanding overall-effectiveness current E10000019|outstanding]]', have been advising the trust. Foster
    carers in [[council E06000061|North Northamptonshire]] have been offered the same allowances as those in
    [[council E10000018|Leicestershire]] and [[council E06000042|Milton Keynes]] after some moved to agencies.

    The trust is asking for [[money 13400000|£13.4m]] more [[date 2022|this year]] than it was given. Labour
    leader [[person lab|Jasbir Thind]] said councillors in Kettering could not go on
    [[quote partial 7 lab|"finding millions down the back of the sofa"]].`,
  related: ['Plans in for drive-through coffee shop', 'Rushden Lakes traffic: what drivers say'],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-10-03', to: '2022-10-14' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-10-03', to: '2022-10-14' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000019',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
