import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out.ts'
import type { BlockKind } from './story.ts'

/** Each line of the text with the kind it was given. */
function kinds(text: string, hints?: (BlockKind | null)[]): [BlockKind, string][] {
  return layOut(text, hints).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

const BODY = 'Inspectors praised the pace of change. They return next year.'

describe('layOut', () => {
  it.each([
    ['ShareSave', 'Jo Placeholder', 'BBC News, Barset'],
    ['Jo Placeholder', 'Senior reporter', '13 November 2017 4:28 PM'],
    ['PUBLISHED: 16:28 13 November 2017 | UPDATED: 16:28 13 November 2017', 'Jo Placeholder'],
    ['12 May 2022', 'Jo PlaceholderLocal Democracy Reporting Service'],
    ['By Jo Placeholder', 'Local Democracy Reporter', 'Share on Facebook Share on Twitter'],
  ])('reads who wrote a story between what is shared and what they are: %j', (...credits) => {
    const text = ['Watchdogs return to Barset', ...credits, BODY].join('\n\n')
    expect(layOut(text).byline).toBe('Jo Placeholder')
    expect(kinds(text).at(-1)).toEqual(['standfirst', BODY])
  })

  it('reads byline and date below a line that the page calls the standfirst', () => {
    const text = [
      'Watchdogs return to Barset',
      BODY,
      'By Jo Placeholder',
      'Published 13 November 2017, 14:45 GMT',
    ].join('\n\n')
    const read = layOut(text, ['headline', 'standfirst', null, null])
    expect(read).toMatchObject({ byline: 'Jo Placeholder', published: '2017-11-13' })
  })

  it('takes the name of a section or a body below the date for no reporter', () => {
    const text = ['Watchdogs return to Barset', '13 November 2017', 'Social Care', BODY].join('\n\n')
    expect(layOut(text).byline).toBeNull()
  })

  it.each([
    'Barset Echo: The town hallThe town hall',
    'County Hall, Barchester. - Credit: Archant',
    'PA Media The front of County Hall on a grey day',
    'FacebookTwitterWhatsAppEmailCopy link',
  ])('%j is no part of a story', (line) => {
    const text = ['Watchdogs return to Barset', BODY, line, BODY].join('\n\n')
    expect(kinds(text)[2]).toEqual(['furniture', line])
  })

  it('reads the page with weekday dates, captions said twice and a subscription box', () => {
    const text = [
      "Council praised for 'calm' front door",
      'Orla Finch',
      'Thursday, March 3, 2016',
      'A council has improved its front door.',
      'Halton staff at work. Picture: Halton Council',
      'Halton staff at work. Picture: Halton Council',
      BODY,
      'CYP Now Digital membership',
      '  • Latest digital issues',
      'From £15 / month',
      'Subscribe',
    ].join('\n\n')
    const layout = layOut(text)
    expect(layout).toMatchObject({
      title: "Council praised for 'calm' front door",
      byline: 'Orla Finch',
      published: '2016-03-03',
      partial: false,
    })
    expect(layout.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'byline',
      'dateline',
      'standfirst',
      'furniture',
      'furniture',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ])
  })

  it('reads the page with a section label, related headlines in the middle and more at the end', () => {
    const text = [
      'News',
      'Hull moves up a grade',
      "3 mins read Children's Services",
      'Hull has moved up a grade.',
      'Click links below for related stories:',
      'Why spot checks matter',
      'Can one visit change a service?',
      BODY,
      'More like this',
      'Youth worker, Watford. Apply now.',
    ].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'furniture',
      'headline',
      'furniture',
      'standfirst',
      'furniture',
      'furniture',
      'furniture',
      'paragraph',
      'furniture',
      'furniture',
    ])
  })

  it('reads "By" and a date behind a bar, and strips the print view’s marks from the title', () => {
    const layout = layOut(
      `“Half of councils ‘good’”\nBy Ann Lee, Bo O'Neil and Cy Dean-Fox\n| 23 January 2015\n${BODY}`,
    )
    expect(layout).toMatchObject({
      title: 'Half of councils ‘good’',
      byline: "Ann Lee, Bo O'Neil and Cy Dean-Fox",
      published: '2015-01-23',
    })
  })

  it('reads author and date on one line, above or below the headline', () => {
    expect(layOut(`Ann Lee 03 March 2020\nCouncil improves\n${BODY}`)).toMatchObject({
      title: 'Council improves',
      byline: 'Ann Lee',
      published: '2020-03-03',
    })
    expect(layOut(`Council improves\nBy Cllr Bo Dean | 20 July 2016\n${BODY}`)).toMatchObject({
      byline: 'Cllr Bo Dean',
      published: '2016-07-20',
    })
  })

  it('reads a credit below the standfirst, and one that its date leads', () => {
    expect(kinds(`Council improves\n${BODY}\nBy Ann Lee and Bo Dean\n${BODY}`)).toEqual([
      ['headline', 'Council improves'],
      ['standfirst', BODY],
      ['byline', 'By Ann Lee and Bo Dean'],
      ['paragraph', BODY],
    ])
    expect(layOut(`Council improves\n3 March 2020 By Ann Lee\n${BODY}`)).toMatchObject({
      byline: 'Ann Lee',
      published: '2020-03-03',
    })
  })

  it('reads the authors that a standfirst runs into', () => {
    const text = `Council warned\n\nBury must do better, Ofsted says By Orla Finch and Dev Malhotra\n\n23 January 2015\n\n${BODY}`
    expect(layOut(text)).toMatchObject({ byline: 'Orla Finch and Dev Malhotra', published: '2015-01-23' })
  })

  it('reads the other ways papers write the date', () => {
    for (const [line, date] of [
      ['Tue 15 Oct 2013 12.18 EDT', '2013-10-15'],
      ['PUBLISHED: 11:00 07 April 2017 | UPDATED: 13:27 07 April 2017', '2017-04-07'],
      ['- Published24 June 2013', '2013-06-24'],
      ['Published 31/10/2019', '2019-10-31'],
    ])
      expect(layOut(`Council improves\n${line}\n${BODY}`).published).toBe(date)
    expect(layOut(`Council improves\n30 February 2016\n${BODY}`).published).toBeNull()
  })

  it('calls a story cut by a registration wall partial and leaves the wall out', () => {
    const text = `Council improves\n${BODY}\nRegister Now to Continue Reading\nWhat's Included\nFive articles. A newsletter.`
    expect(layOut(text).partial).toBe(true)
    expect(kinds(text).slice(2)).toEqual([
      ['furniture', 'Register Now to Continue Reading'],
      ['furniture', "What's Included"],
      ['furniture', 'Five articles. A newsletter.'],
    ])
  })

  it('calls a story partial that asks for a log-in', () => {
    for (const wall of [
      'Sign in or register for free to continue reading',
      'Log in or register to read on.',
      'Register now to continue reading',
      'You’ve read your last free article',
      'This story is only for our subscribers.',
    ])
      expect(layOut(`Council improves\n${BODY}\n${wall}`).partial).toBe(true)
  })

  it('calls a story partial that goes on on another page', () => {
    expect(layOut(`Council improves\n${BODY}\nPage 1 of 3`).partial).toBe(true)
    expect(layOut(`Council improves\n${BODY}\nPages: 1 2 3`).partial).toBe(true)
    for (const whole of ['Page 1 of 1', 'You have 2 free articles left this month.'])
      expect(layOut(`Council improves\n${BODY}\n${whole}`).partial).toBe(false)
  })

  it('leaves out invitations between paragraphs, and appeals of several lines', () => {
    const invitations = [
      'Sign up to our daily newsletter',
      'Get more Halton news. You can also follow us on our page.',
      'Follow BBC Merseyside on Facebook and on X. Send your story ideas to us.',
      'Join our WhatsApp community for top stories.',
      'Keep up to date with the latest developments in social care.',
      'Your support helps us to tell the story',
      'Every gift pays for a reporter on the ground.',
      'Your support makes all the difference.',
    ]
    const lines = kinds(['Council improves', 'It has improved.', ...invitations, BODY].join('\n'))
    expect(lines.slice(2)).toEqual([...invitations.map((words) => ['furniture', words]), ['paragraph', BODY]])
  })

  it.each(['Comments (12)', 'Post a comment', '2 Responses to “Council improves”'])(
    'leaves out what readers say below %j',
    (words) => {
      const text = `Council improves\n${BODY}\n${words}\nNobody asks the children. They should.`
      expect(kinds(text).map(([kind]) => kind)).toEqual(['headline', 'standfirst', 'furniture', 'furniture'])
    },
  )

  it('leaves out the times and the pages of a story told as it happens', () => {
    const signs = [
      '17:12',
      '5.04pm',
      'published at 09:15 12 May',
      '16:19Jo Placeholder',
      'NewestPrevious1of2NextOldest',
    ]
    const kept = ['97544', '12 May', '17:12 saw the first train leave.', 'One of 3']
    const text = [
      'Council improves',
      'It has improved.',
      ...signs,
      BODY,
      ...kept.flatMap((line) => [line, BODY]),
    ]
    const found = kinds(text.join('\n')).filter(([kind]) => kind === 'furniture')
    expect(found.map(([, line]) => line)).toEqual(signs)
  })

  it('keeps sentences that begin as invitations do', () => {
    const sentences = [
      '3 comments on “drift” were made by parents.',
      'Register checks came late, and staff had to sign in to read the files.',
      'You have read your rights, the judge told them.',
      'Sign up is slow among foster carers, inspectors found.',
      'Get help early, the report says, and fewer children come into care.',
      'Follow-up visits came late. Staff now keep up to date with cases.',
    ]
    expect(kinds(['Council improves', 'It has improved.', ...sentences].join('\n')).slice(2)).toEqual(
      sentences.map((words) => ['paragraph', words]),
    )
  })

  it('takes no paragraph for a byline, a date or a headline', () => {
    expect(
      kinds(`Ofsted was clear.\nOrla Finch agreed.\nIt was 23 January 2015, she said.\nDates matter.`),
    ).toEqual([
      ['paragraph', 'Ofsted was clear.'],
      ['paragraph', 'Orla Finch agreed.'],
      ['paragraph', 'It was 23 January 2015, she said.'],
      ['paragraph', 'Dates matter.'],
    ])
  })

  it('tells sub-heads from paragraphs, quoted ones too', () => {
    const text = `Council improves\n${BODY}\n‘Too many agency workers’\n${BODY}\nHull City Council\n${BODY}`
    expect(kinds(text).filter(([kind]) => kind === 'heading')).toEqual([
      ['heading', '‘Too many agency workers’'],
      ['heading', 'Hull City Council'],
    ])
  })

  it('believes the page, but not about furniture that it prints in paragraphs', () => {
    const text = `Council improves\nMore.\nPicture: PA\nOrla Finch`
    expect(kinds(text, ['paragraph', 'headline', 'paragraph', 'byline'])).toEqual([
      ['standfirst', 'Council improves'],
      ['headline', 'More.'],
      ['furniture', 'Picture: PA'],
      ['byline', 'Orla Finch'],
    ])
  })

  it('keeps offsets exact with Windows line ends, non-breaking spaces and line separators', () => {
    const text = `\r\n \u00a0Council improves\u00a0\r\n\r\nThe first\u00a0one.\u2028The second.\rThe third.\n`
    expect(kinds(text).map(([, line]) => line)).toEqual([
      'Council improves',
      'The first\u00a0one.',
      'The second.',
      'The third.',
    ])
  })

  it('lays out nothing where there is nothing', () => {
    expect(layOut(' \r\n\u00a0\n')).toEqual({
      blocks: [],
      title: null,
      byline: null,
      published: null,
      partial: false,
    })
  })
})
