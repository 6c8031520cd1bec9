/** What stands around the article on every page: masthead, the notice that this is a sample, footer. */
import type { Sample } from '../sample.ts'
import { Html, html } from './html.ts'
import { style } from './style.ts'

export function page(sample: Sample, head: Html, main: Html): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sample.article.title ?? ''} | The Specimen</title>
<link rel="icon" href="data:,">
${head}
<style>${new Html(style)}</style>
</head>
<body>
<aside class="notice" role="note" aria-label="About this page">This page is a sample written for Spotcheck. People and details are invented; the grades are Ofsted’s.</aside>
<header class="masthead">
<a class="name" href="/">The Specimen</a>
<nav aria-label="Sections"><ul>
<li><a href="/news">News</a></li>
<li><a href="/analysis">Analysis</a></li>
<li><a href="/features">Features</a></li>
<li><a href="/best-practice">Best practice</a></li>
</ul></nav>
</header>
${main}
<footer class="colophon"><p>The Specimen prints sample stories for trying out Spotcheck. It is not a newspaper.</p></footer>
</body>
</html>
`
}

/** Data in a script element: "<" is written as an escape, so that no text can end the element. */
export function jsonLd(data: object): Html {
  return new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  )
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export interface PrintedDate {
  /** "Tuesday, February 16, 2016" */
  american: string
  /** "16 February 2016" */
  british: string
}

/** The two ways in which the site prints an ISO date. */
export function printed(published: string | null): PrintedDate {
  const date = new Date(`${published}T00:00:00Z`)
  const month = months[date.getUTCMonth()]
  const [day, year] = [date.getUTCDate(), date.getUTCFullYear()]
  return {
    american: `${weekdays[date.getUTCDay()]}, ${month} ${day}, ${year}`,
    british: `${day} ${month} ${year}`,
  }
}
