import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { saveBlob } from '#/lib/saveBlob.ts'
import { Button } from '#/ui/Button.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { QrCode } from '#/ui/QrCode.tsx'
import { type Correction, encodeQr, type QrMatrix, qrSvg } from '#/ui/qrEncode.ts'
import type { DialoguePartageProps } from './dialoguePartage.ts'
import s from './Partage.module.css'

/** What each level survives, in the words of a reader. */
const CORRECTIONS: Record<Correction, string> = {
  M: `reste lisible abîmé à 15${FINE}%`,
  Q: `reste lisible abîmé à 25${FINE}%`,
  H: `reste lisible abîmé à 30${FINE}%`,
}
/** Pixels a module in the picture: 45 modules print sharp at 15 cm. */
const PIXELS = 20
const NOM_FICHIER = 'lisiere-code-qr'

/** The view as a code to hold up to a telephone, or to print. */
export function DialogueQr({ adresse, titre, onClose }: DialoguePartageProps) {
  const qr = encodeQr(adresse)
  const nom = `Code QR vers ${titre}`
  return (
    <ModalDialog title="Code QR de cette vue" onClose={onClose}>
      <div className={s['qr']}>
        <div className={s['code']}>
          <QrCode text={adresse} label={nom} />
        </div>
        <p>
          {titre}
          <br />
          <span className={s['adresse']}>{adresse}</span>
        </p>
        {qr ? (
          <>
            <p className={s['discret']}>
              {formatInteger(adresse.length)} caractères{FINE}; {CORRECTIONS[qr.correction]}. Sa
              marge claire fait partie du code{FINE}: ne la rognez pas.
            </p>
            <div className={s['gestes']}>
              <Button onPress={() => saveSvg(qr, nom)}>Télécharger en SVG</Button>
              <Button onPress={() => void savePng(qr)}>Télécharger en PNG</Button>
            </div>
          </>
        ) : null}
      </div>
    </ModalDialog>
  )
}

function saveSvg(qr: QrMatrix, nom: string): void {
  saveBlob(new Blob([qrSvg(qr, nom)], { type: 'image/svg+xml' }), `${NOM_FICHIER}.svg`)
}

/** Drawn module by module: an SVG turned into a picture would be blurred at the edges. */
async function savePng({ size, runs }: QrMatrix): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = size * PIXELS
  canvas.height = size * PIXELS
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  for (const [x, y, width] of runs) pen.fillRect(x * PIXELS, y * PIXELS, width * PIXELS, PIXELS)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob) saveBlob(blob, `${NOM_FICHIER}.png`)
}
