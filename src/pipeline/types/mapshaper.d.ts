// Ambient on purpose: the pipeline's packages live in its own install, so the
// application type-checks even when that install is absent.
declare module 'mapshaper' {
  type MapshaperFiles = Record<string, string | Uint8Array | object>
  const mapshaper: {
    /** Runs a command line on in-memory files and returns the files it writes. */
    applyCommands(commands: string, input: MapshaperFiles): Promise<Record<string, Uint8Array>>
  }
  export default mapshaper
}
