import { type Livret, TAILLE_CARTE } from '#/livret/livret.ts'
import { polices } from '../sortie/polices.ts'
import { rasteriser } from '../sortie/rasteriser.ts'

/** A page to open, or a PDF of the steps alone or with their notes. */
export type FormatLivret = 'html' | 'etapes' | 'notes'

/** Pixels of a picture for one of the drawing: some 250 dots an inch on an A4. */
const DENSITE = 1.6

/** Writes the file. Its writers are only fetched by who asks for them. */
export async function writeLivret(
  format: FormatLivret,
  livret: Livret,
  onPage: (rang: number) => void,
): Promise<Blob> {
  const rules = await polices()
  if (format === 'html') {
    const [{ renderLivret }, { loadMateriel }] = await Promise.all([
      import('#/livret/renderLivret.ts'),
      import('#/livret/materiel.ts'),
    ])
    const html = renderLivret(livret, await loadMateriel(rules))
    return new Blob([html], { type: 'text/html' })
  }
  const { renderPdf } = await import('#/livret/pdf/renderPdf.ts')
  const photographier = async (svg: string) => {
    const { width, height } = TAILLE_CARTE
    const whole = svg.replace('<defs>', `<defs><style>${rules}</style>`)
    const size = { width: width * DENSITE, height: height * DENSITE }
    const blob = await rasteriser(whole, size, 'image/jpeg')
    return new Uint8Array(await blob.arrayBuffer())
  }
  return renderPdf(livret, format, { photographier, onPage })
}
