import { useCallback, useMemo, useState } from 'react'
import { PALETTE_IMPRESSION, PALETTES, type Palette } from '#/layers/palette.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { saveBlob } from '#/lib/saveBlob.ts'
import { Button } from '#/ui/Button.tsx'
import { Choice } from '#/ui/Choice.tsx'
import { Field } from '#/ui/Field.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Toggle } from '#/ui/Toggle.tsx'
import type { DialoguePartageProps } from '../partage/dialoguePartage.ts'
import { useMapTheme } from '../useMapTheme.tsx'
import { Apercu } from './Apercu.tsx'
import { polices } from './polices.ts'
import { rasteriser } from './rasteriser.ts'
import s from './Sortie.module.css'
import {
  type Format,
  formatOf,
  LIBELLES_PREREGLAGE,
  nomDeFichier,
  type Orientation,
  PREREGLAGES,
  type Prereglage,
  planDe,
} from './tailles.ts'
import { useDessin } from './useDessin.ts'
import { useSortie } from './useSortie.ts'

type Fichier = 'png' | 'svg'
type Encres = Palette['id'] | 'impression'

const ENCRES: readonly { value: Encres; label: string }[] = [
  { value: 'clair', label: 'De jour' },
  { value: 'sombre', label: 'De nuit' },
  { value: 'impression', label: 'Sur papier blanc' },
]

/** The view as a picture: what it shows, how large, in which colours, under which name. */
export function DialogueImage({ adresse, titre, onClose }: DialoguePartageProps) {
  const { dessinateur, faits, ecran, habillage, isReady } = useSortie({ adresse, titre })
  const theme = useMapTheme()
  const [fichier, setFichier] = useState<Fichier>('png')
  const [prereglage, setPrereglage] = useState<Prereglage>('ecran')
  const [orientation, setOrientation] = useState<Orientation>('paysage')
  const [libre, setLibre] = useState({ width: '1600', height: '1000' })
  const [encres, setEncres] = useState<Encres>(theme === 'sombre' ? 'sombre' : 'clair')
  const [hasMots, setHasMots] = useState(true)
  const [nom, setNom] = useState(() => nomDeFichier(titre))
  const [dit, setDit] = useState('')

  const format = formatOf({ prereglage, orientation, ecran, libre })
  const { width, height, densite } = typeof format === 'string' ? AUCUN : format
  const draw = useCallback(async () => {
    const palette = encres === 'impression' ? PALETTE_IMPRESSION : PALETTES[encres]
    const taille = planDe({ width, height, densite })
    const sheet = {
      ...habillage(palette, { hasMots, hasQr: false }),
      polices: await polices(),
      sortiePx: { width, height },
    }
    return dessinateur.draw({ faits, taille, palette, ecran }, sheet)
  }, [dessinateur, faits, ecran, habillage, encres, hasMots, width, height, densite])
  const etat = useDessin(isReady && width > 0 ? draw : null)

  const save = async () => {
    if (etat.status !== 'drawn') return
    const { svg } = etat.last
    try {
      const blob =
        fichier === 'svg'
          ? new Blob([svg], { type: 'image/svg+xml' })
          : await rasteriser(svg, { width, height })
      saveBlob(blob, `${nomDeFichier(nom).replace(/^lisiere-lisiere/, 'lisiere')}.${fichier}`)
      setDit(`Image enregistrée, ${formatInteger(Math.ceil(blob.size / 1000))}${FINE}ko.`)
    } catch {
      setDit(
        `Ce navigateur n’a pas su faire une image de cette taille${FINE}: essayez plus petit, ou le SVG.`,
      )
    }
  }

  const tailles = useMemo(
    () => PREREGLAGES.map((value) => ({ value, label: LIBELLES_PREREGLAGE[value] })),
    [],
  )
  return (
    <ModalDialog title="Image de cette vue" onClose={onClose} isWide>
      <div className={s['colonnes']}>
        <Apercu etat={etat} ratio={width / Math.max(1, height)} alt={`Aperçu${FINE}: ${titre}`} />
        <div className={s['reglages']}>
          <RadioRow label="Fichier" options={FICHIERS} value={fichier} onChange={setFichier} />
          <Choice
            label="Dimensions"
            options={tailles}
            value={prereglage}
            onChange={setPrereglage}
          />
          {prereglage === 'ecran' ? null : prereglage === 'libre' ? (
            <div className={s['cotes']}>
              <Field
                label="Largeur"
                value={libre.width}
                onChange={(text) => setLibre({ ...libre, width: text })}
              />
              <Field
                label="Hauteur"
                value={libre.height}
                onChange={(text) => setLibre({ ...libre, height: text })}
              />
            </div>
          ) : (
            <RadioRow label="Sens" options={SENS} value={orientation} onChange={setOrientation} />
          )}
          <Choice label="Couleurs" options={ENCRES} value={encres} onChange={setEncres} />
          <Toggle isOn={hasMots} onChange={setHasMots}>
            Avec titre, légende et sources
          </Toggle>
          <Field label="Nom du fichier" value={nom} onChange={setNom} />
          <p className={s['discret']}>
            {typeof format === 'string'
              ? format
              : `${formatInteger(width)} × ${formatInteger(height)} pixels${fichier === 'svg' ? `, en vecteurs${FINE}: couches nommées, noms en texte` : ''}.`}
          </p>
          <div className={s['gestes']}>
            <Button
              isDisabled={etat.status !== 'drawn' || typeof format === 'string'}
              onPress={() => void save()}
            >
              Enregistrer l’image
            </Button>
            <p role="status" className={s['discret']}>
              {dit}
            </p>
          </div>
        </div>
      </div>
    </ModalDialog>
  )
}

const AUCUN: Format = { width: 0, height: 0, densite: 1 }

const FICHIERS: readonly { value: Fichier; label: string }[] = [
  { value: 'png', label: 'PNG' },
  { value: 'svg', label: 'SVG' },
]

const SENS: readonly { value: Orientation; label: string }[] = [
  { value: 'paysage', label: 'Paysage' },
  { value: 'portrait', label: 'Portrait' },
]
