/** How long a program and all that it started have had a core: what it cost, whoever else used the machine. */
import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  id: number
  parent: number
  /** Seconds, with those of its children that have ended. */
  time: number
}

/** Linux counts in hundredths of a second. */
const A_SECOND = 100

/**
 * Seconds of a process and of all below it.
 * @throws {Error} where the system has no /proc: Linux alone tells it.
 */
export function cpuTimeOf(id: number): number {
  const processes = allProcesses()
  let time = 0
  // What is found on the way is looked at in its turn.
  const below = processes.filter((process) => process.id === id)
  for (const process of below) {
    time += process.time
    for (const child of processes) if (child.parent === process.id) below.push(child)
  }
  return time
}

function allProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? [])
}

/** After the name, which may hold anything, stand the fields from the third on (proc(5)). */
function processOf(id: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const times = fields.slice(11, 15).map(Number)
    return { id, parent: Number(fields[1]), time: times.reduce((sum, each) => sum + each) / A_SECOND }
  } catch {
    // It has ended since.
    return null
  }
}
