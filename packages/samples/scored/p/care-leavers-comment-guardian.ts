/**
 * Outcomes: Ofsted, Harrow 4 March 2025, Peterborough 30 January 2024, Cheshire East 16 May 2024, Hackney
 * 20 August 2024, Redbridge 23 July 2024 (all ILACS). Six in ten good or outstanding: Ofsted, 31 March
 * 2024.
 */
import { story } from '../../story.ts'

export const careLeaversCommentGuardian = story({
  url: 'https://www.theguardian.com/commentisfree/2025/mar/19/care-leavers-ofsted-judgement-councils',
  byline: 'Lorna Whitbread',
  published: '2025-03-19',
  people: {
    dan: { name: 'Danny Prowse', role: null, council: null },
    fos: { name: 'Margaret Ellery', role: 'foster carer', council: null },
    off: { name: 'Ruth Casselden', role: 'personal adviser', council: 'E09000012' },
  },
  headline: 'It took a grade of their own to make councils see their care leavers',
  standfirst:
    'Young people who grew up in care were lost in the small print of inspections. Now they can sink a town hall, and quite right too',
  caption: '‘You get a key and a kettle.’ Photograph: The Specimen',
  body: `
    On the morning of his 18th birthday [[person dan|Danny Prowse]] was driven to a flat above a betting
    shop, handed a key and a kettle, and told that somebody would be in touch. He is 31 now. He tells
    the story well, as a comic turn, and it is only when you ask who was in touch that he stops.

    I thought of Danny [[date 2025-03|this month]] when I read what inspectors had found in [[council
    E09000015|Harrow]]. It is not, by most measures, a bad place to be a child in trouble. Ofsted judged
    the north-west London council’s help and protection to be “[[rating good help-and-protection current
    E09000015|good]]”. Its care for children who live with foster parents and in homes was “[[rating
    good children-in-care current E09000015|good]]” as well. But those who had left care at 18,
    inspectors wrote, were [[quote partial 1 ofsted|“too often out of sight”]]. For them, the grade was
    “[[rating inadequate care-leavers current E09000015|inadequate]]”. And so, therefore, was the grade
    for the whole.

    [[council E09000015|Harrow council]] had been “[[rating good overall-effectiveness previous
    E09000015|good]]” since [[date 2017|2017]]. You can imagine the meetings.

    It is not alone. [[council E06000031|Peterborough]], inspected in [[date 2023-12|December 2023]],
    and [[council E06000049|Cheshire East]], inspected in [[date 2024-02|February 2024]], both ended up
    “[[rating inadequate overall-effectiveness current -|inadequate]]” for the same reason: every other
    area [[rating requires-improvement help-and-protection current -|required improvement]], but what
    was done for care leavers was “[[rating inadequate care-leavers current -|inadequate]]”, and that
    was that.

    Until [[date 2023-01|January 2023]] none of this could have happened. Care leavers shared a
    judgement with children in care, and anyone who has shared a bedroom with a baby knows who gets the
    attention. The small children with the big eyes won. The lad above the betting shop did not. A
    council could be rated “[[rating outstanding children-in-care-and-care-leavers hypothetical
    -|outstanding]]” for both while knowing next to nothing about one of them.

    I have heard directors complain, over sandwiches, that it is out of proportion. [[quote direct 2
    -|“[[count 140|A hundred and forty]] young people, in a service of [[count 3000|3,000]],”]] said
    one, [[quote direct 2 -|“and they’ve hung the lot round my neck.”]] I put this to [[person
    fos|Margaret Ellery]], a foster carer for [[council E09000015|Harrow]] for 26 years. [[quote direct
    3 fos|“Those [[count 140|140]] are the ones who’ve got nobody else,”]] she said. [[quote direct 3
    fos|“If you’ve done it right for all the others and then you drop them, what was it for?”]]

    The new grade also shows where it is done well. In [[council E09000026|Redbridge]], on the other
    side of the capital, it was [[rating outstanding care-leavers current E09000026|top marks]] for care
    leavers [[date 2024-07|last July]], and for everything else besides. [[council E09000012|Hackney]],
    “[[rating good overall-effectiveness current E09000012|good]]” overall, was told that its work with
    them still “[[rating requires-improvement care-leavers current E09000012|requires improvement]]”,
    and has doubled its team of advisers. [[person off|Ruth Casselden]], a personal adviser there, used
    to have [[count 41|41]] young people. She has [[count 19|19]]. [[quote direct 4 off|“I know what
    they had for tea,”]] she told me.

    Six in 10 authorities in England were “[[rating good overall-effectiveness aggregate -|good]]” or
    “[[rating outstanding overall-effectiveness aggregate -|outstanding]]” in [[date 2024-03|March last
    year]]. That is a better figure than we had any right to expect after the decade that they have been
    through. I would like to see the same figure for care leavers alone, every year, on the front page
    of the government’s report, and I would like a minister to read it aloud.

    There are those who would like the grades gone altogether. If they go, keep this one till last. A
    council that is frightened of an “[[rating inadequate care-leavers hypothetical -|inadequate]]” for
    its care leavers is a council that has learned their names.

    Danny did all right, by the way. He drives a bus. [[quote direct 5 dan|“Somebody did get in touch in
    the end,”]] he says. [[quote direct 5 dan|“It was the council tax.”]]`,
  related: ['What I wish I had known at 18', 'Letters: who looks after the carers?'],
  inspections: [
    {
      council: 'E09000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-12', to: '2023-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000049',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-02', to: '2024-02' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
