/**
 * Outcomes: Ofsted, Cambridgeshire 16 May 2024 and 18 February 2019, Peterborough 30 January 2024 and 6 August
 * 2018, Norfolk 13 January 2023, Suffolk 21 May 2019 (ILACS). A comment piece.
 */
import { story } from '../../story.ts'

export const fensCommentArchant = story({
  url: 'https://www.edp24.co.uk/news/24338120.opinion-good-enough-for-whose-children',
  byline: 'Jo Placeholder',
  published: '2024-05-23',
  people: {
    dir: { name: 'Hester Lorimer', role: 'executive director for children', council: 'E10000003' },
    fc: { name: 'Winifred Askew', role: null, council: null },
    min: { name: 'Jolyon Pryce', role: "children's minister", council: null },
  },
  headline: 'OPINION: Good enough for whose children?',
  standfirst: `
    [[council E10000003|Cambridgeshire]]'s latest report card deserves more than a shrug, says our columnist`,
  caption: 'A playground in March',
  body: `
    I have a rule about Ofsted reports, which is to turn to the last page first. That is where they keep the
    list of what has to change, and it is the only part on which nobody at the council has been allowed to
    sprinkle sugar.

    The list for [[council E10000003|Cambridgeshire]], which came out [[date 2024-05-16|last Thursday]], has
    nine things on it. Five of them I had read before. They were on the list in [[date 2019|2019]].

    Then the county was told that its children's services [[rating requires-improvement overall-effectiveness
    previous E10000003|required improvement]], and it has been told [[date 2024-05|this month]] that they still
    [[rating requires-improvement overall-effectiveness current E10000003|require improvement]]. Then, at least,
    somebody thought well of the leadership, which was [[rating good leadership previous E10000003|good]]. Now
    that [[rating requires-improvement leadership current E10000003|requires improvement]] too.

    I do not say this to be unkind. I have sat in a car outside a flat in Wisbech with a social worker who had
    eaten nothing but mints since breakfast. I know that there are [[count 120|120]] more children in care than
    there were, and that a placement can cost [[money 9000|£9,000]] a week.

    But I do say it to the press office of [[council E10000003|Cambridgeshire County Council]], which told us
    that inspectors had been [[quote partial 1 Cambridgeshire County Council|'overwhelmingly positive']]. I have
    read all 18 pages. They were not.

    [[quote direct 2 ofsted|'Children experience delay at almost every stage,']] is what they said. [[quote
    direct 2 ofsted|'For some, the delay has been the harm.']]

    Look around. [[council E06000031|Peterborough]] used to share its director with the county, and until [[date
    2024-01|January]] it was [[rating good overall-effectiveness previous E06000031|good]]. It is now [[rating
    inadequate overall-effectiveness current E06000031|inadequate]]. Across the border, [[council
    E10000029|Suffolk]] has been [[rating outstanding overall-effectiveness current E10000029|outstanding]]
    since [[date 2019|2019]], and [[council E10000020|Norfolk]], twice written off, was lifted to [[rating good
    overall-effectiveness current E10000020|good]] [[date 2023|last year]].

    What did [[council E10000020|Norfolk]] do? It stopped changing its mind. [[count 7|Seven]] directors in as
    many years gave way to one who stayed.

    [[person dir|Hester Lorimer]], [[council E10000003|Cambridgeshire]]'s executive director for children, has
    been in post since [[date 2023-03|March last year]], and to her credit she did not reach for the sugar.

    [[quote direct 3 dir|'If you are the child, it makes no odds whether we are [[rating requires-improvement
    overall-effectiveness hypothetical E10000003|requires improvement]] or [[rating outstanding
    overall-effectiveness hypothetical E10000003|outstanding]],']] she told me. [[quote direct 3 dir|'Either
    somebody came or nobody did.']]

    She wants the county to be [[rating good overall-effectiveness aspiration E10000003|good]] by the time the
    inspectors are next due. Good. I want it sooner than that, and so does [[person fc|Winifred Askew]], who
    fosters [[count 2|two]] brothers in Chatteris.

    [[quote direct 4 fc|'They ask me every Friday whether Mummy has been told about the school play,']] she
    says. [[quote direct 4 fc|'I have been asking since [[date 2023-11|November]].']]

    [[person min|Jolyon Pryce]], the children's minister, was in Cambridge [[date 2024-05|this month]] to open
    something. He said that councils which are [[rating inadequate overall-effectiveness scale -|inadequate]]
    could expect [[quote partial 5 min|'a knock at the door']]. He had nothing to say to those that merely
    [[rating requires-improvement overall-effectiveness scale -|require improvement]] and have done so for five
    years.

    They get no commissioner. Nobody resigns. They print the word improvement on a banner, and hang it in the
    foyer.`,
  related: [],
  inspections: [
    {
      council: 'E10000003',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E10000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000020',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
