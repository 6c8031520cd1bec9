/** Outcomes: Ofsted, Hounslow and Salford 12 November, Barnsley and Hertfordshire 19 November 2018 (ILACS); all four before under SIF. */
import { story } from '../story.ts'

export const autumnRoundUp = story({
  url: 'https://www.cypnow.co.uk/content/news/four-councils-rated-good-in-latest-childrens-services-inspections',
  byline: 'Robin Sample',
  published: '2018-11-21',
  people: {
    vp: { name: 'Vikram Pennock', role: 'cabinet member for children', council: 'E09000018' },
    db: { name: 'Dot Brindle', role: 'strategic director', council: 'E08000006' },
    rh: { name: 'Royston Hoyle', role: 'executive director for people', council: 'E08000038' },
    sl: { name: 'Susannah Lemsford', role: "director of children's services", council: 'E10000015' },
  },
  headline: `[[count 4|Four]] councils rated "[[rating good overall-effectiveness aggregate -|good]]" in latest children's
    services inspections`,
  standfirst: `
    Ofsted has published the outcomes of inspections in London, Yorkshire, the north west and the home counties. CYP Now
    takes a look at each.`,
  caption: 'Inspectors spent one or two weeks in each council. Picture: The Specimen',
  body: `
    Councils that were "[[rating good overall-effectiveness scale -|good]]" at their last inspection have a [[visit inspection|short inspection]] of a week under the [[framework ILACS|inspection of local authority children's services]], while those which
    "[[rating requires-improvement overall-effectiveness scale -|require improvement]]" have two.

    ## [[council E09000018|London Borough of Hounslow]]

    [[council E09000018|Hounslow]] has gone up from
    "[[rating requires-improvement overall-effectiveness previous E09000018|requires improvement]]", which it received in
    [[date 2014|2014]], to "[[rating good overall-effectiveness current E09000018|good]]" following an inspection in
    [[date 2018-10|October]].

    The experiences and progress of children in care and care leavers, as well as the impact of leaders, were also judged
    "[[rating good children-in-care-and-care-leavers current E09000018|good]]". Help and protection,
    however, still "[[rating requires-improvement help-and-protection current E09000018|requires improvement]]".

    [[quote direct 1 ofsted|"Work with families who are on the edge of statutory help is not yet consistent,"]] the report
    states.

    [[person vp|Vikram Pennock]], cabinet member for children, said: [[quote direct 2 vp|"We set out [[date 2014|four years ago]] to
    get here. I am proud of it and I shall be prouder when the last piece falls into place."]]

    ## [[council E08000006|Salford City Council]]

    There was no change at [[council E08000006|Salford]], which remains
    "[[rating good overall-effectiveness current E08000006|good]]" in all areas following an inspection from
    [[date 2018-10-08 2018-10-12|8 to 12 October]]. It was also rated
    "[[rating good overall-effectiveness previous E08000006|good]]" in
    [[date 2015|2015]].

    Inspectors describe [[quote partial 3 ofsted|"a calm and purposeful front door"]] and social workers who
    [[quote partial 3 ofsted|"speak warmly and precisely"]] about children.

    [[person db|Dot Brindle]], strategic director at [[council E08000006|Salford City Council]], said that staying still
    had taken a great deal of running.

    [[quote direct 4 db|"We've got [[count 100|100]] more children in care than we had then, and the same money,"]] she
    said.

    ## [[council E08000038|Barnsley Metropolitan Borough Council]]

    Another council to leave "[[rating requires-improvement overall-effectiveness previous E08000038|requires
    improvement]]" behind is [[council E08000038|Barnsley]], where each of the judgments was
    "[[rating good overall-effectiveness current E08000038|good]]". It had last been inspected in
    [[date 2014-06|June 2014]].

    Caseloads are lower than in [[council E08000018|Rotherham]], [[council E08000017|Doncaster]] or
    [[council E08000039|Sheffield]], and only [[count 3|three]] social work posts were vacant when
    inspectors called in [[date 2018-10|October]].

    [[person rh|Royston Hoyle]], executive director for people, said colleagues from [[council E08000035|Leeds]]
    had been [[quote partial 5 rh|"generous beyond anything we could have asked"]].

    [[quote direct 6 rh|"They sat with our managers every Friday for a year,"]] he added.

    ## [[council E10000015|Hertfordshire County Council]]

    [[council E10000015|Hertfordshire]]'s leaders were rated
    "[[rating outstanding leadership current E10000015|outstanding]]" for their impact on social work practice. Its other
    judgments, including that for overall effectiveness, were
    "[[rating good overall-effectiveness current E10000015|good]]".

    The county was also "[[rating good overall-effectiveness previous E10000015|good]]" in
    [[date 2015|2015]], but at that time its services for children in need of help and protection were found to
    "[[rating requires-improvement help-and-protection previous E10000015|require improvement]]".

    Inspectors, who were on site from [[date 2018-10-15 2018-10-19|15 to 19 October]], commend the family safeguarding
    model, which has since been taken up by [[council E06000056|Central Bedfordshire]], [[council E06000032|Luton]] and
    [[council E06000031|Peterborough]].

    [[quote direct 7 ofsted|"Parents told inspectors that for the [[count 1 ordinal|first]] time they felt that everyone in the room was on the
    same side,"]] the report says.

    [[quote direct 8 sl|"Other people's models did not work for us, so we made our own and gave it away,"]] said
    [[person sl|Susannah Lemsford]], director of children's services.
    [[quote direct 8 sl|"If we are ever to be [[rating outstanding overall-effectiveness hypothetical E10000015|outstanding]]
    overall, it will be because of what we have had back."]]`,
  related: ['New inspections reveal progress'],
  inspections: [
    {
      council: 'E09000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-10', to: '2018-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000006',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-10-08', to: '2018-10-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000038',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-10', to: '2018-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014-06', to: '2014-06' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000015',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2018-10-15', to: '2018-10-19' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'requires-improvement' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
