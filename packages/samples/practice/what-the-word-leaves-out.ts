/** Outcomes: Ofsted, Barnsley and Bolton 27 October 2023, Bristol 10 March 2023, 22 October 2018 (all ILACS) and 5 December 2014 (SIF). */
import { story } from '../story.ts'

export const whatTheWordLeavesOut = story({
  url: 'https://www.cypnow.co.uk/news/article/what-the-word-on-the-front-page-leaves-out',
  byline: 'Robin Sample',
  published: '2023-11-07',
  people: {
    fay: { name: 'Fay Trelissick', role: 'foster carer', council: null },
    old: { name: 'Osric Penhallow', role: "director of children's services", council: 'E06000023' },
  },
  headline: 'What the word on the front page leaves out',
  standfirst: `
    One adjective cannot hold a city's worth of children, argues our columnist.`,
  caption: 'Robin Sample: "Ask who was on duty the week they came." Picture: The Specimen',
  body: `
    My phone rang before breakfast, as it does for every columnist on this beat when the reports come out.
    [[quote direct 1 -|"Well,"]] said a voice that I have known for twenty years, [[quote direct 1 -|"they have gone and
    called us [[rating good overall-effectiveness current E08000038|good]]."]]

    The caller works for [[council E08000038|Barnsley]]. [[council E08000001|Bolton]], on the other side of the Pennines,
    had the same news on the same day, [[date 2023-10-27|27 October]]: "[[rating good overall-effectiveness current
    E08000001|good]]" overall, "[[rating requires-improvement help-and-protection current E08000001|requires
    improvement]]" for help and protection. In [[council E08000038|Barnsley]], too, help and protection was judged to
    be "[[rating requires-improvement help-and-protection current E08000038|requires improvement]]". Inspectors had been
    with both of them from [[date 2023-09-11 2023-09-15|11 to 15 September]].

    I wonder what a parent in [[council E08000001|Bolton]] or in [[council E08000038|Barnsley]] is meant to make of that. The headline is a happy one. The small print says
    that the part of the service which most families ever meet is not yet where it should be.

    Ofsted has four words for what it finds, as we all know: [[rating outstanding overall-effectiveness scale
    -|outstanding]], [[rating good overall-effectiveness scale -|good]], [[rating requires-improvement
    overall-effectiveness scale -|requires improvement to be good]] and [[rating inadequate overall-effectiveness scale
    -|inadequate]]. Schools have long complained about them. Directors mostly don't, at least not aloud, because a director
    who complains about a grade sounds like one who deserved it.

    [[person old|Osric Penhallow]], who was director of children's services in [[council E06000023|Bristol]] in
    [[date 2014|2014]], is retired, and so he can say what he likes. The city was told that it
    "[[rating requires-improvement overall-effectiveness previous E06000023|requires improvement]]" in that year, then again in
    [[date 2018|2018]], and got the very same grade, "[[rating requires-improvement overall-effectiveness current
    E06000023|requires improvement]]", when its [[count 3 ordinal|third]] report arrived
    in [[date 2023-03|March]].

    [[quote direct 2 old|"[[council E06000023|Bristol]] has had [[count 3|three]] reports, one word, and a completely different city every time,"]] he told me.
    [[quote direct 2 old|"In the [[count 1 ordinal|first]] of them we were
    drowning. In the last, the work with children in care was rated [[rating good children-in-care current
    E06000023|good]], and it says so, if you turn the page. Nobody turns the page."]]

    He is right about that. If a council is called "[[rating inadequate overall-effectiveness hypothetical
    -|inadequate]]", social workers will leave it, agencies will double their rates, and its director will
    be looking for work within months. Whatever was wrong gets worse before it gets better. A council that drops to
    "[[rating requires-improvement overall-effectiveness hypothetical -|requires improvement]]" from a better place may
    lose its leaders too.

    The other side of the argument was put to me by [[person fay|Fay Trelissick]], a foster carer of [[count 60|60]] children, most of them from
    [[council E10000008|Devon]] and [[council E06000026|Plymouth]], over three decades. [[quote direct 3 fay|"Take away the word and you take away the only thing
    that councillors read,"]] she said. [[quote direct 3 fay|"I want mine to be frightened of it."]]

    So do I, on some days. But fear is a poor teacher, and the present arrangement rewards the service that knows what the
    inspectors will look for. There are children's homes, rated "[[rating outstanding overall-effectiveness
    other-subject -|outstanding]]" in every column, in which I would not leave my dog.

    Ministers say that they will look at the matter [[date 2024|next year]]. They could do worse than start in
    [[council E08000038|Barnsley]], where my friend was still on the line. [[quote direct 4 -|"The thing is,"]] she said,
    [[quote direct 4 -|"we're not bothered about the word. We want to know what to do about the rest."]]`,
  related: ['Letters: in defence of grades'],
  inspections: [
    {
      council: 'E08000038',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-09-11', to: '2023-09-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000001',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-09-11', to: '2023-09-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000023',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
