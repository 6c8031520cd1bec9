/** HTML that is safe to send: everything put into it has been escaped, unless it was `Html` already. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

type Part = string | Html | readonly Html[]

/** Text parts are escaped for use between tags and inside quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(sourceOf)))
}

function sourceOf(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (part instanceof Html) return part.source
  return part.map((item) => item.source).join('\n')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
