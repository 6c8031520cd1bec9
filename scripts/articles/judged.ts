/** How a person judges the lines of Readability's expected output; each as number or as first and last, counted from 1. */
interface Judged {
  /** No part of the article: links to other stories, captions, credits, counts, what is said twice, a list of contents. */
  furniture: [first: number, last?: number][]
  /** The characters of the standfirst that the page sets above its story and that Readability leaves out. */
  standfirst?: number
}

export const judged: Record<string, Judged> = {
  'ars-1': { furniture: [[1]] },
  'bbc-1': { furniture: [[13], [26, 27]] },
  blogger: { furniture: [[7], [13], [22]] },
  'buzzfeed-1': { furniture: [[2], [8, 9]], standfirst: 67 },
  cnet: { furniture: [], standfirst: 102 },
  cnn: { furniture: [[4], [8], [13]] },
  engadget: { furniture: [[4]] },
  folha: { furniture: [], standfirst: 78 },
  'liberation-1': { furniture: [], standfirst: 95 },
  'lwn-1': { furniture: [[19], [43], [349]] },
  'nytimes-1': { furniture: [[21]] },
  'nytimes-2': { furniture: [[5, 6], [23]] },
  'quanta-1': { furniture: [], standfirst: 162 },
  theverge: { furniture: [[9]], standfirst: 122 },
  'tmz-1': { furniture: [[2]] },
  'wapo-1': { furniture: [[6], [12], [15], [18], [35, 38]], standfirst: 118 },
  wikipedia: {
    furniture: [
      [18, 53],
      [158, 161],
    ],
  },
  'yahoo-1': { furniture: [[20, 24]] },
}
