import type { AsyncZippable, FlateCallback, Zippable } from 'fflate/browser'
import { zipSync } from 'fflate/browser'

/*
 * Stands for `fflate` in the build (vite.config.ts). Past 160 kB the library compresses in
 * workers it makes from a `blob:` address, which `worker-src 'self'` refuses. Here it already
 * runs in a worker of ours: compressing in place costs nobody anything.
 */
// biome-ignore lint/performance/noBarrelFile: it stands for the whole package in the build
export * from 'fflate/browser'

/** Same signature as the function it replaces, without options. */
export function zip(files: AsyncZippable, done: FlateCallback): () => void {
  try {
    done(null, zipSync(files as Zippable))
  } catch (cause) {
    done(cause as Parameters<FlateCallback>[0], new Uint8Array())
  }
  return () => {}
}
