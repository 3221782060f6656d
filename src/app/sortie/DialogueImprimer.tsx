import { useState } from 'react'
import { FINE } from '#/lib/formatNumber.ts'
import { Button } from '#/ui/Button.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Toggle } from '#/ui/Toggle.tsx'
import type { DialoguePartageProps } from '../partage/dialoguePartage.ts'
import { Apercu } from './Apercu.tsx'
import { LIGNES_MAX } from './abregerTables.ts'
import { imprimer } from './imprimer.ts'
import { cadreOf, type Papier } from './pages.ts'
import s from './Sortie.module.css'
import type { Orientation } from './tailles.ts'
import { useFeuille } from './useFeuille.ts'

const PAPIERS: readonly { value: Papier; label: string }[] = [
  { value: 'a4', label: 'A4' },
  { value: 'a3', label: 'A3' },
]

const SENS: readonly { value: Orientation; label: string }[] = [
  { value: 'portrait', label: 'Portrait' },
  { value: 'paysage', label: 'Paysage' },
]

/** Paper, direction, with or without the sheet; then the printer's own dialog. */
export function DialogueImprimer({ adresse, titre, onClose }: DialoguePartageProps) {
  const [papier, setPapier] = useState<Papier>('a4')
  const [orientation, setOrientation] = useState<Orientation>('portrait')
  const [hasFiche, setHasFiche] = useState(true)
  const [hasListes, setHasListes] = useState(false)
  const etat = useFeuille({ adresse, titre }, papier, orientation)
  const { width, height } = cadreOf({ papier, orientation })

  const print = () => {
    if (etat.status !== 'drawn') return
    const fiche = hasFiche ? document.getElementById('fiche') : null
    const listes = hasListes ? 'entieres' : 'abregees'
    void imprimer({ svg: etat.last.svg, page: { papier, orientation }, fiche, listes })
  }
  return (
    <ModalDialog title="Imprimer cette vue" onClose={onClose} isWide>
      <div className={s['colonnes']}>
        <Apercu etat={etat} ratio={width / height} alt={`Première page${FINE}: ${titre}`} />
        <div className={s['reglages']}>
          <RadioRow label="Papier" options={PAPIERS} value={papier} onChange={setPapier} />
          <RadioRow label="Sens" options={SENS} value={orientation} onChange={setOrientation} />
          <Toggle isOn={hasFiche} onChange={setHasFiche}>
            Avec le texte de la fiche, sur les pages suivantes
          </Toggle>
          {hasFiche ? (
            <Toggle isOn={hasListes} onChange={setHasListes}>
              Les listes de plus de {LIGNES_MAX} lignes en entier
            </Toggle>
          ) : null}
          <p className={s['discret']}>
            La carte est dessinée en vecteurs{FINE}: elle est nette à toute résolution. Le papier
            choisi ici est proposé à l’imprimante{FINE}; sa fenêtre permet aussi d’enregistrer un
            PDF.
          </p>
          <div className={s['gestes']}>
            <Button isDisabled={etat.status !== 'drawn'} onPress={print}>
              Imprimer ou enregistrer en PDF…
            </Button>
          </div>
        </div>
      </div>
    </ModalDialog>
  )
}
