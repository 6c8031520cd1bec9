/** When people came to their posts and went from them: examples of the rule `person`. */
import type { PersonMention } from '../schema/mention.ts'
import type { Example } from './rule.ts'

const move = (fields: Partial<NonNullable<PersonMention['move']>>) => ({
  joined: null,
  left: null,
  to: null,
  from: null,
  ...fields,
})

export const moves: Example<PersonMention>[] = [
  {
    text: 'Bury Council’s director Ivor Blane left last November. His post was filled by Grace Lindley, who is now interim DCS at Hull City Council. Blane’s successor, Zelda Crane, joined in February.',
    published: '2018-07-20',
    finds: [
      { name: 'Ivor Blane', council: 'E08000002', move: move({ left: '2017-11' }) },
      {
        name: 'Grace Lindley',
        role: 'interim DCS',
        organisation: 'Hull City Council',
        move: move({ to: 'Hull City Council' }),
      },
      { name: 'Zelda Crane', role: null, move: move({ joined: '2018-02' }) },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Bury Council has appointed Mara Whitlow, who joins as head of fostering from Kent County Council, where she leads early help.',
    finds: [
      {
        name: 'Mara Whitlow',
        role: 'head of fostering',
        council: 'E08000002',
        move: move({ to: 'Bury Council', from: 'Kent County Council' }),
      },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Norah Pike joined Bury Council as DCS in March 2019 but is to leave on 25 October 2019. Dev Malhotra, interim director until May 2018, moves to Hull City Council.',
    finds: [
      {
        name: 'Norah Pike',
        role: 'DCS',
        move: move({ joined: '2019-03', left: '2019-10-25', to: 'Bury Council' }),
      },
      { name: 'Dev Malhotra', move: move({ left: '2018-05', to: 'Hull City Council' }) },
    ],
    seen: 'https://www.communitycare.co.uk/2019/10/09/director-follows-commissioner-departing-inadequate-northamptonshire-childrens-services/',
  },
  {
    text: 'Kent County Council’s Owen Fairhurst stepped down in June 2020. He was replaced in July 2020 by Grace Lindley, appointed from Ofsted. The departure of Ivor Blane in May 2020 had been a surprise.',
    finds: [
      { name: 'Owen Fairhurst', move: move({ left: '2020-06' }) },
      { name: 'Grace Lindley', move: move({ joined: '2020-07', from: 'Ofsted' }) },
      { name: 'Ivor Blane', move: move({ left: '2020-05' }) },
    ],
    seen: 'https://feeds.bbci.co.uk/news/uk-england-birmingham-64581491',
  },
  {
    text: 'Mara Whitlow will be accountable for care in Bury. She will be joining from Hull City Council in September 2019.',
    finds: [{ name: 'Mara Whitlow', move: move({ joined: '2019-09', from: 'Hull City Council' }) }],
    seen: 'https://www.newhamrecorder.co.uk/news/new-boss-of-children-s-services-appointed-1-6189013',
  },
  {
    text: 'Grace Lindley has left no stone unturned, and Ivor Blane moved the motion.',
    finds: [{ move: null }, { move: null }],
  },
]
