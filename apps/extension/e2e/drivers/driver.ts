import type { KeyInput, Page } from 'puppeteer-core'
import type { Seen } from '../seen.ts'

/** A browser with Spotcheck in it, on a machine that reaches nothing but the pages it is given. */
export interface Driver {
  name: 'Chromium' | 'Firefox'
  /** Opens the address in the browser's one tab. */
  open(url: string): Promise<Page>
  /** Opens a page of the extension, by its file, in a tab of its own in front. */
  openOwn(file: string): Promise<OwnPage>
  /** The real side panel, or the sidebar in Firefox, beside the tab. */
  openPanel(): Promise<Panel>
  /** The same by the toolbar button, which gives access to the page in the tab for now. */
  openPanelByButton(): Promise<Panel>
  /** Chooses what the toolbar button's own menu has under this name. */
  chooseFromButton(name: string): Promise<void>
  /** Chooses what the page's menu has under this name, where the words are that are selected. */
  chooseOnSelection(name: 'Watch for'): Promise<void>
  /** Gives a command of the manifest other keys, or none, as on the browser's own page of shortcuts. */
  giveKeys(command: string, keys: string): Promise<void>
  /** Presses something that has the browser ask for these origins, and says yes to it. */
  agreeing(origins: string[], press: () => Promise<void>): Promise<void>
  /** Sets the browser to give access to no page by itself, not even to those that the manifest names. */
  withholdAccess(): Promise<void>
  /**
   * What a function makes of the panel's document, or of the card's inside, which no page can reach; null while there is
   * none. It is sent as text.
   */
  lookInto<Seen>(part: 'panel' | 'card', look: (root: Document | ShadowRoot) => Seen): Promise<Seen | null>
  /** Makes the panel, or the window around the card, as wide as this (CSS pixels). */
  resize(part: 'panel' | 'card', width: number): Promise<void>
  /** Shows the page as on paper, or under a system that sets its own colours for everything; “screen” ends it. */
  media(media: Media): Promise<void>
  /** The tab's title, as the browser shows it. */
  title(): Promise<string>
  /** What stands on the toolbar button for the tab. */
  badge(): Promise<string>
  /** What the page or the extension has last copied; empty where it is not there in that form. */
  clipboard(): Promise<{ text: string; html: string }>
  /** What the keys do that the manifest gives this command; the browsers take no keys from outside for it. */
  command(name: 'save' | 'highlights'): Promise<void>
  /** Every address that a page or the extension has asked for since the last start. */
  requests(): Promise<string[]>
  /** Errors in the consoles of page and panel since the last start. */
  complaints: string[]
  /** Opens the address in another tab, behind the one that is shown. */
  openBehind(url: string): Promise<Page>
  /** Loads the extension anew while its pages stay open, as an update does. */
  update(): Promise<void>
  /** Removes the extension, or switches it off, while its pages stay open. */
  remove(): Promise<void>
  /** Stops the background, as the browser itself does to save memory. */
  stopBackground(): Promise<void>
  /** Ends the browser at once, in the middle of whatever it does; `restart` opens it again. */
  kill(): Promise<void>
  /** Closes the browser and opens it again with the same profile; `meanwhile` gets the profile's folder while nobody uses it. */
  restart(meanwhile?: (profile: string) => Promise<void>): Promise<void>
  /** The same, but the browser restores the tabs that were open: the one at this address comes back. */
  restore(url: string): Promise<Page>
  /** The folder that exports are saved to. */
  downloads: string
  close(): Promise<void>
}

export type Key = KeyInput
export type Media = 'screen' | 'print' | 'forced colours'

/** The panel as a reader meets it: by what it shows and by the names of its controls. */
export interface Panel {
  text(): Promise<string>
  /** Presses the first control of that name, as soon as there is one; in a list, in the item that says `beside`. */
  press(name: string, beside?: string): Promise<void>
  /** Writes into the field of that name, as soon as there is one. */
  write(name: string, text: string): Promise<void>
  /** Puts the focus on the control of that name, as soon as there is one. */
  focus(name: string): Promise<void>
  /** Presses keys where the focus is, as a keyboard does: “Tab”, “Enter”, “ArrowUp”, “a”. */
  keys(...keys: readonly Key[]): Promise<void>
  /** What the control is called that has the focus; empty where none has. */
  focused(): Promise<string>
  /** Shows the panel as under a system that is light or dark. */
  scheme(scheme: 'light' | 'dark'): Promise<void>
  /** What axe-core complains of, each with the element. */
  audit(): Promise<string[]>
}

/** What the reader has the whole system do. */
export type Wish = 'reduced motion' | 'forced colours'

/** A page of the extension in a tab of its own. */
export interface OwnPage
  extends Pick<Panel, 'text' | 'press' | 'write' | 'focus' | 'keys' | 'focused' | 'scheme' | 'audit'> {
  page: Page
  /** What a reader meets on it. */
  seen(): Promise<Seen>
  /** Makes the window as wide as this (CSS pixels). */
  resize(width: number): Promise<void>
  /** Shows the page as under a system on which the reader has asked for this. */
  wish(wish: Wish): Promise<void>
  /** Chooses a file for the field of that name, as the reader does in the system's window. */
  choose(name: string, file: { called: string; text: string }): Promise<void>
}

export interface Launch {
  /** The browser's program. */
  program: string
  /** Folder of the production build. */
  extension: string
  /** The page at an address; null answers as a site without that page does, and a promise as a slow one. */
  pageAt: (url: string) => string | null | Promise<string | null>
  /** The folder that the profile's own is made in, if not the system's for what is temporary. */
  within?: string
  /** What else stands on the browser's command line; asked at each start. */
  flags?: readonly string[]
}
