/** No inspection: what councils say about a shortage of foster carers. The people and their plans are invented. */
import { story } from '../story.ts'

export const winterPlacements = story({
  url: 'https://www.cypnow.co.uk/news/article/councils-warn-of-a-winter-without-spare-beds',
  byline: 'Kim Dummy',
  published: '2023-11-20',
  people: {
    oxford: { name: 'Drusilla Headington', role: "director of children's services", council: 'E10000025' },
    portsmouth: {
      name: 'Kester Southsea',
      role: 'cabinet member for children and families',
      council: 'E06000044',
    },
    plymouth: { name: 'Morwenna Tamblyn', role: 'head of fostering', council: 'E06000026' },
    suffolk: { name: 'Edmund Lavenham', role: 'corporate director', council: 'E10000029' },
    york: { name: 'Florian Clifford', role: 'council leader', council: 'E06000014' },
    adcs: { name: 'Maud Kettering', role: 'president', council: null },
    lga: { name: 'Montague Frith', role: 'chair', council: null },
    carer: { name: 'Jean Wakefield', role: 'foster carer', council: null },
    union: { name: 'Patience Adeyemi-Kent', role: 'national officer', council: null },
  },
  headline: "Councils warn of a winter without [[quote partial 1 -|'a bed to spare']]",
  standfirst: `
    Directors from [[council E06000026|Plymouth]] to [[council E06000057|Northumberland]] say they are ringing foster
    carers who gave up years ago.`,
  caption: 'A made bed is no use without someone to make it. Picture: The Specimen',
  body: `
    When [[person oxford|Drusilla Headington]], director of children's services at
    [[council E10000025|Oxfordshire County Council]], needed a home for a pair of brothers one night in
    [[date 2023-10|October]], she tried 61 numbers.

    [[quote direct 2 oxford|“After that I rang my own mother,”]] she says. [[quote direct 2 oxford|“She is 84. She said yes.”]]

    Oxford City Council, which builds houses but has no duty to children in care, has offered
    [[council E10000025|Oxfordshire]] a row of flats. Cherwell, another district, may do the same.

    [[quote direct 3 portsmouth|“It is not a crisis, because a crisis ends,”]] says [[person portsmouth|Kester Southsea]],
    cabinet member for children and families in [[council E06000044|Portsmouth]]. The city has been talking to
    [[council E06000045|Southampton]] and the [[council E06000046|Isle of Wight]] about
    [[quote partial 4 portsmouth|“one list, one price and one phone number”]].

    Good carers are leaving, and inadequate allowances are only part of the reason. Many were never given adequate notice
    of who was coming.

    [[person plymouth|Morwenna Tamblyn]], head of fostering at [[council E06000026|Plymouth City Council]], has met every
    one of those who left. [[quote direct 5 plymouth|“People think that we are choosy. We are not, and we should not be.]]

    [[quote direct 5 plymouth|"We have a bus driver who had never changed a nappy. [He is 58.] He changes them now on the back seat, at the terminus.]]

    [[quote direct 5 plymouth|“When I asked him why he stays, he said: ‘You answer the phone.’ So that is our strategy.”]]

    Asked whether [[council E06000026|Plymouth]] pays enough, Tamblyn replied:
    [[quote direct 6 plymouth|“No. [[council E10000008|Devon]] pays more, and [[council E06000052|Cornwall]] has the beaches.”]]

    In [[council E10000029|Suffolk]], corporate director [[person suffolk|Edmund Lavenham]] says private agencies have made
    fostering [[quote partial 7 suffolk|"an auction with children on the block"]]. Both
    [[council E10000020|Norfolk]] and [[council E10000012|Essex]] would, he adds, be
    [[quote partial 7 suffolk|"mad not to outbid us"]].

    ## ‘Outstanding’ debts

    One agency, which was rated "[[rating inadequate overall-effectiveness other-subject -|inadequate]]" in the [[date 2023-03 2023-05|spring]], has
    closed with outstanding debts. [[council E06000030|Swindon]] and [[council E06000054|Wiltshire]] had
    [[count 9|nine]] children with its carers.

    [[quote direct 8 carer|"They told us by text,"]] says [[person carer|Jean Wakefield]], a foster carer whom it employed.
    The boy who lives with her had come on derby day, in a Derby County shirt, with a bag and a sergeant from Essex Police.
    [[quote direct 8 carer|"He asked if he was being relegated."]]

    Wakefield now works for [[council E06000054|Wiltshire Council]] and is, she says,
    [[quote partial 9 carer|“poorer and a great deal happier”]].

    [[count 4|Four]] authorities in the north west, [[council E08000006|Salford]], [[council E08000009|Trafford]],
    [[council E06000007|Warrington]] and [[council E08000010|Wigan]], are to advertise together.
    [[council E08000007|Stockport]], [[council E08000008|Tameside]] and [[council E08000004|Oldham]] may follow.

    Across the border, Newport City Council has asked for volunteers in its libraries, and Fife Council writes to everyone
    who retires.

    [[person york|Florian Clifford]], council leader in [[council E06000014|York]], was asked what he would do with a spare
    million.

    [[quote direct 10 york|“Buy a house, then another, and then stop buying from people who charge us double.”]]

    A report by the University of York for [[council E06000014|City of York Council]] and
    [[council E06000065|North Yorkshire Council]] puts the cost of a week with a private agency at
    [[money 1100|£1,100]]. A holiday on the Norfolk Broads is cheaper.

    ## Who pays?

    [[quote direct 11 Department for Education|“We are putting [[money 27000000|£27m]] into recruiting and keeping foster carers,”]] a spokeswoman
    for the Department for Education said.

    That was, according to [[person adcs|Maud Kettering]], president of the Association of Directors of Children's
    Services, [[quote partial 12 adcs|“a plaster, and a small one”]]. She went on:
    [[quote direct 13 adcs|“Ministers ask us what works. We tell them what works, and then they ask somebody else.”]]

    [[person lga|Montague Frith]], chair of the Local Government Association, who used to lead
    [[council E08000029|Solihull Council]] and now sits in the Lords, was blunter:
    [[quote direct 14 lga|“Somebody has to pay, and it's not going to be the fairies.”]]

    [[quote direct 15 union|“The carers are paying,”]] countered [[person union|Patience Adeyemi-Kent]], national officer of
    their union. [[quote direct 15 union|“They always have.”]]

    Adeyemi-Kent wants the so-called “fostering friendly” badge, which [[council E06000018|Nottingham City Council]] and
    [[council E10000024|Nottinghamshire]] both wear, to mean paid leave.

    Headington's brothers, meanwhile, are still with her mother. [[council E10000025|Oxfordshire]] has, she says,
    [[quote partial 16 oxford|“done all the paperwork and none of the washing-up”]].`,
  related: [],
  inspections: [],
})
