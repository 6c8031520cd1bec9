const CONSENT = /\bcookies?\b|\bour (?:\d+ )?(?:partners|processing|vendors)\b/i

/** Whether a paragraph asks for consent to being tracked. */
export function asksForConsent(words: string): boolean {
  return CONSENT.test(words)
}
