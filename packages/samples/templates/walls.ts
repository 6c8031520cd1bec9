/** Stories that are cut where the reader has no account, and one that is only counted. */
import type { Sample } from '../sample.ts'
import { bodyOf, captionedPicture, textOf } from './article.ts'
import { jsonLd, page, printed } from './frame.ts'
import { elsewhere } from './furniture.ts'
import { type Html, html } from './html.ts'

/** Leaky Paywall on WordPress: a message in the place of the rest. */
export function leakyPaywall(sample: Sample): Html {
  return walled(
    sample,
    html``,
    html`<div class="leaky_paywall_message_wrap"><div id="leaky_paywall_message"><h2>You've read your free story for this month.</h2><p>The Specimen keeps an eye on every council in the country. <a href="/subscribe">Subscribe</a> to read on, or <a href="/login">log in</a> here.</p></div></div>`,
  )
}

/** A form to register, put below the cut by a script. */
export function registration(sample: Sample): Html {
  return walled(
    sample,
    html``,
    html`<div class="zephr-registration-form-wrapper" id="registration-gate"><h3>Register for free to continue reading</h3><p>Registration is a free and easy way to support our journalism. When you register, you'll get:</p><ul><li>Three stories a week</li><li>Our letter on inspections</li></ul><p>Please enter a valid email</p></div>`,
  )
}

/** The page sends no more than the opening and says where the rest would stand; the wall itself stands in a frame. */
export function subscription(sample: Sample): Html {
  return walled(
    sample,
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: sample.article.title,
      author: { '@type': 'Person', name: sample.article.byline },
      datePublished: sample.article.published,
      isAccessibleForFree: 'False',
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywalled-body' },
    }),
    html`<div class="paywalled-body"></div><div class="tp-container-inner"><iframe src="about:blank" title="offer"></iframe></div>`,
  )
}

/** The rest is in the page, but hidden until a script has seen an account. */
export function hiddenRest(sample: Sample): Html {
  return walled(
    sample,
    jsonLd([
      {
        '@context': 'https://schema.org',
        '@type': 'ReportageNewsArticle',
        headline: sample.article.title,
        isAccessibleForFree: false,
        hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.premium' }],
      },
    ]),
    html`<div class="premium" style="display:none"><p>${elsewhere.teaser}</p></div><div class="premium-offer"><p>Choose the plan that suits you</p><p>Cancel at any time</p></div>`,
  )
}

/** A reader with stories left this month sees all of it, and how many are left. */
export function metered(sample: Sample): Html {
  const story = html`<div class="premium">${bodyOf(sample)}</div>`
  return storyPage(
    sample,
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: sample.article.title,
      isAccessibleForFree: false,
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.premium' },
    }),
    html`${story}<div class="meter-bar"><p>You have 2 free articles left this month.</p><p><a href="/subscribe">Subscribe for unlimited access</a></p></div>`,
  )
}

function walled(sample: Sample, head: Html, wall: Html): Html {
  return storyPage(sample, head, html`${bodyOf(sample)}${wall}`)
}

function storyPage(sample: Sample, head: Html, body: Html): Html {
  const { title, byline, published } = sample.article
  return page(
    sample,
    html`<meta property="og:type" content="article"><meta property="og:title" content="${title ?? ''}">${head}`,
    html`<main class="site-main"><article class="article">
<header class="article__header"><h1 class="article__headline">${title ?? ''}</h1><p class="article__standfirst">${textOf(sample, 'standfirst')}</p><div class="article__byline meta">By <a href="/author/sample">${byline ?? ''}</a></div><div class="article__date meta">${printed(published).british}</div></header>
${captionedPicture(sample)}
<div class="article__body">${body}</div>
</article><section class="related more"><h2>Recommended</h2><p><a href="/sample">${elsewhere.headline}</a></p><p>${elsewhere.teaser}</p></section></main>`,
  )
}
