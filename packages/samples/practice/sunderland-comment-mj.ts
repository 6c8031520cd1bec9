/**
 * Outcomes: Ofsted, Sunderland 20 August 2021 (ILACS), 25 July 2018 and 20 July 2015 (SIF); Doncaster 19 January 2018
 * (SIF).
 */
import { story } from '../story.ts'

export const sunderlandCommentMj = story({
  url: 'https://www.themj.co.uk/What-the-north-east-can-teach-us-about-rescue/221406',
  byline: 'Anthea Roker',
  published: '2021-09-15',
  people: {
    ceo: { name: 'Jude Marwood', role: 'chief executive', council: 'E08000024' },
    prac: { name: 'Elspeth Thirlby', role: 'social worker', council: 'E08000024' },
  },
  headline: 'What the north east can teach us about rescue',
  standfirst: `
    A city written off twice by inspectors is now among the best in England. The former chair of its
    improvement board explains how`,
  caption: 'The Wear at Sunderland. Picture: The Specimen',
  body: `
    When I first got off the train in [[council E08000024|Sunderland]], in the [[date 2018-09 2018-11|autumn of 2018]], the talk in
    the taxi was of the football. By the time that we reached the civic centre it had turned to children, and the
    driver told me what everybody in the city told me that year: nothing will change.

    It was hard to blame him. Ofsted had called the city’s services
    ‘[[rating inadequate overall-effectiveness previous E08000024|inadequate]]’ in [[date 2015|2015]], and did so again
    in [[date 2018-07|July 2018]], 15 months after [[council E08000024|Together for Children]], a company
    owned by the council, had been set up to mend them.

    [[date 2021-08|Last month]] the inspectors’ new report came out. It says
    ‘[[rating outstanding overall-effectiveness current E08000024|outstanding]]’ on the front page.

    The city had gone from the
    [[rating inadequate overall-effectiveness previous E08000024|bottom grade]] to the
    [[rating outstanding overall-effectiveness current E08000024|top one]] in a single bound, which I would not advise
    others to try. What I would advise is this.

    ## Stop planning

    The improvement plan I inherited had 197 actions. [[person ceo|Jude Marwood]], the company’s chief
    executive, tore it up. [[quote direct 1 ceo|‘If I can’t remember it in the shower, nobody on the front line
    will,’]] he said, and wrote six lines on a whiteboard.

    ## Keep people

    We lost [[count 61|61]] social workers in the first year and [[count 9|nine]] in the last.
    [[person prac|Elspeth Thirlby]], a social worker in the Washington team, put it to inspectors like this:
    [[quote direct 2 prac|‘My manager knows my kids’ names, and the names of the kids on my caseload.’]] Ofsted liked
    that so much that its report speaks of [[quote partial 3 ofsted|‘a workforce that feels known’]].

    ## Do not chase the word

    There are chief executives who say at interview that they will get a council to
    ‘[[rating good overall-effectiveness aspiration -|good]]’ in two years. Perhaps. But an authority that sets out to be
    ‘[[rating good overall-effectiveness aspiration -|good]]’ usually spends its energy on looking so. In
    [[council E08000024|Sunderland]] help and protection was graded only
    ‘[[rating good help-and-protection current E08000024|good]]’, and the team were delighted, because they knew that it
    was true.

    ## Use the neighbours

    [[council E08000017|Doncaster]]’s trust, which went from
    ‘[[rating inadequate overall-effectiveness previous E08000017|inadequate]]’ to
    ‘[[rating good overall-effectiveness current E08000017|good]]’ in two years, lent us its head of quality.
    [[council E06000047|Durham]] and [[council E08000022|North Tyneside]] gave us practitioners. Nobody sent an invoice.

    At every [[visit monitoring-visit|monitoring visit]] there was somebody from another council in the room, taking
    notes for us. When I was a young manager in [[council E08000021|Newcastle]] we would not have let
    [[council E08000037|Gateshead]] through the door.

    Ministers will be tempted to conclude that what failing councils need is a company. They should look harder. Of the
    half-dozen bodies of this sort, as many have stood still as have soared. It is not the articles of association
    that sit in a kitchen with a frightened mother.

    The taxi driver’s name was Alan. I hope that he has read the report.

    The writer chaired the [[council E08000024|Sunderland]] improvement board from [[date 2018 2021|2018 to 2021]]`,
  related: ['Spending review: what children’s services need'],
  inspections: [
    {
      council: 'E08000024',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018-07', to: '2018-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
