// The same story, marked by a second person who had not seen the marks of the first.
import { story } from '../../story.ts'

export const kirkleesComment = story({
  url: 'https://www.localgov.co.uk/What-eight-years-of-improvement-taught-us/61218',
  byline: 'Cllr Imogen Dyson',
  published: '2024-10-22',
  people: {
    id: { name: 'Imogen Dyson', role: 'cabinet member for children', council: 'E08000034' },
    wf: { name: 'Winston Farrar', role: null, council: null },
  },
  headline: 'What eight years of improvement taught us',
  standfirst: `There are no short cuts, says [[person id|Imogen Dyson]], cabinet member for
    children at [[council E08000034|Kirklees Council]].`,
  caption: 'Huddersfield town hall',
  body: `
    I keep [[count 2|two]] reports in my desk. One is dated [[date 2016-11|November 2016]] and says, under what was then
    called the [[framework SIF|single inspection framework]], that children’s services in [[council E08000034|Kirklees]]
    were [[rating inadequate overall-effectiveness previous E08000034|inadequate]]. The other arrived [[date 2024-08|this August]], and says that they are [[rating good overall-effectiveness current E08000034|good]].

    People ask what happened in between. The honest answer is that for a long time nothing did.

    To begin with we had [[count 3|three]] directors and a commissioner. Every one of them had a plan
    and I could not have told you the difference. More than [[count 100|100]] children had no social worker to call their
    own. We were spending [[money 5000000|£5m]] a year on agency staff, many of whom had left by the time that we learned
    their names.

    Then [[council E08000035|Leeds]] knocked on the door. Its director became ours as well, and for two years people from
    [[count 2|two]] councils that had not always seen eye to eye sat at the same desks.

    I remember what one of our team managers told him in his opening week.

    [[quote direct 1 -|‘I don’t need another framework. I need somebody to tell me when I have done it right,’]] she said.

    We wrote that on the wall.

    ## The long middle

    In [[date 2019|2019]] we were found to [[rating requires-improvement overall-effectiveness previous E08000034|require improvement]]. Plenty of people in [[council E08000034|Kirklees]] wanted to have a party and to
    move on to adult social care. We had a cup of tea instead.

    It is the longest step, from there to [[rating good overall-effectiveness scale -|good]]. Councils rated [[rating inadequate overall-effectiveness scale -|inadequate]] get money, and ministers, and fear. Those that [[rating requires-improvement overall-effectiveness scale -|require improvement]] get left alone.

    [[person wf|Winston Farrar]], who was sent to us by the Department for Education, liked to say that [[quote partial 2 wf|‘the middle is where councils go to sleep’]]. I am not sure that we did not doze a little during
    the pandemic.

    We watched [[council E08000032|Bradford]], a few miles away, go the way that we had gone, and told ourselves that it
    could not happen twice.

    What got us moving was a [[visit focused-visit|focused visit]] that was kinder about our people than about our
    paperwork. After that we stopped measuring how many forms were done on time and asked families instead.

    ## What I would tell others

    Pay for stability. Our vacancy rate was the worst in West Yorkshire and it is now the best, ahead of
    [[council E08000033|Calderdale]] and [[council E08000036|Wakefield]], both of which have been
    [[rating good overall-effectiveness current -|good]] for longer than we have.

    Tell councillors the truth, and tell it in public, before an inspector does it for you.

    And do not believe your own good news. Inspectors said in [[date 2024-07|July]] that our support for care leavers
    still ‘[[rating requires-improvement care-leavers current E08000034|requires improvement]]’, and they were right. In
    all the other areas they gave us the [[rating good help-and-protection current E08000034|second-highest mark]]. I
    would swap one of those for a decent flat for every 18-year-old.

    [[date 2025|Next year]] we shall spend [[money 1300000|£1.3m]] on doing just that. I should like us to be
    [[rating outstanding overall-effectiveness aspiration E08000034|outstanding]] one day. But I should like to stay
    [[rating good overall-effectiveness aspiration E08000034|good]] first, and having read the [[count 2|two]] reports again
    I know which is harder.`,
  related: ['Council leaders call for long-term settlement'],
  inspections: [
    {
      council: 'E08000034',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-07', to: '2024-07' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
