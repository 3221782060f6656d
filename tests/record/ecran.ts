import { type ChildProcess, spawn } from 'node:child_process'

/** A screen for a browser that draws with WebGL only where there is one. */
export type Ecran = { display: string; close: () => void }

/**
 * A virtual screen of its own (Xvfb), larger than the page by the browser's bars.
 *
 * @returns null where Xvfb is not installed
 */
export async function openEcran(): Promise<Ecran | null> {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1920x1240x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const number = await firstLine(xvfb)
  return number === null ? null : { display: `:${number}`, close: () => xvfb.kill() }
}

/** Xvfb says which display it took once it is ready. */
function firstLine(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('exit', () => resolve(null))
    let said = ''
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString()
      if (said.includes('\n')) resolve(said.trim())
    })
  })
}
