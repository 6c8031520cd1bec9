/**
 * Where an older window does not let go of the database, the browser says so only to the first that wants to upgrade it. All others
 * wait behind that one and are told nothing; so the first one tells them.
 */
const NAME = 'spotcheck-in-the-way'

/** Tells all that wait, now and when they come, until the channel is closed. */
export function tellWaiting(): BroadcastChannel {
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => {
    if (data === 'waiting') channel.postMessage('blocked')
  }
  channel.postMessage('blocked')
  return channel
}

/** Hears it, until the channel is closed. */
export function hearWhileWaiting(blocked: () => void): BroadcastChannel {
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => {
    if (data === 'blocked') blocked()
  }
  channel.postMessage('waiting')
  return channel
}
