/** One of the workers: reads the pieces that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadablePiece } from './piece.ts'
import { perform, type Task } from './task.ts'

const task: Task = workerData
parentPort?.on('message', (piece: ReadablePiece) => {
  const done = perform(piece, task)
  parentPort?.postMessage(done, [done.out.buffer])
})
