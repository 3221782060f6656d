import { useContext, useEffect, useRef, useState } from 'react'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import type { Sequence } from '#/domain/sequence.ts'
import { FINE, formatUpTo } from '#/lib/formatNumber.ts'
import { saveBlob } from '#/lib/saveBlob.ts'
import { Attente } from '#/panels/parts/Attente.tsx'
import { useAnalyse } from '#/panels/parts/analyse.ts'
import { useSequence } from '#/presentation/useSequence.ts'
import { Button } from '#/ui/Button.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { useFonds } from '../useFonds.ts'
import s from './Livret.module.css'
import { makeLivret } from './makeLivret.ts'
import { type FormatLivret, writeLivret } from './writeLivret.ts'

const FORMATS: readonly { value: FormatLivret; label: string }[] = [
  { value: 'html', label: 'Une page HTML, avec la carte à agrandir' },
  { value: 'etapes', label: 'Un PDF, une étape par page (A4 paysage)' },
  { value: 'notes', label: 'Un PDF, chaque étape avec ses notes (A4 portrait)' },
]

type Etat =
  | { kind: 'choix' }
  | { kind: 'marche'; phrase: string }
  | { kind: 'fait'; phrase: string }
  | { kind: 'echec'; phrase: string }

export type DialogueLivretProps = { id: string; onClose: () => void }

/** Makes one file of a sequence, to leave behind or to carry on a stick. */
export function DialogueLivret({ id, onClose }: DialogueLivretProps) {
  return (
    <ModalDialog title="Emporter la séquence" onClose={onClose}>
      <Attente of={useSequence(id)} loading="On met les étapes dans l’ordre…">
        {(sequence) => <Fabrique sequence={sequence} />}
      </Attente>
    </ModalDialog>
  )
}

function Fabrique({ sequence }: { sequence: Sequence }) {
  const [format, setFormat] = useState<FormatLivret>('html')
  const [etat, setEtat] = useState<Etat>({ kind: 'choix' })
  const donnees = useContext(DatasetsContext)
  const analyse = useAnalyse()
  const fonds = useFonds(new URL('geo/', document.baseURI).href)
  const isStopped = useRef(false)
  // A dialog that is shut does not go on drawing.
  useEffect(() => {
    isStopped.current = false
    return () => {
      isStopped.current = true
    }
  }, [])
  const say = (phrase: string) => setEtat({ kind: 'marche', phrase })

  const make = async () => {
    if (donnees === null) return
    say('On rassemble les étapes…')
    try {
      const livret = await makeLivret(
        sequence,
        { contextes: { donnees, analyse }, fonds },
        {
          onEtape: (rang, total) => say(`Étape ${rang} sur ${total} : on dessine la carte…`),
          isStopped: () => isStopped.current,
        },
      )
      if (livret === null) return
      say('On écrit le fichier…')
      const blob = await writeLivret(format, livret, (rang) =>
        say(`On met en page l’étape ${rang}…`),
      )
      if (isStopped.current) return
      const name = `lisiere-${sequence.id}.${format === 'html' ? 'html' : 'pdf'}`
      saveBlob(blob, name)
      const size = `${formatUpTo(blob.size / 1e6, 1)}\u00a0Mo`
      setEtat({
        kind: 'fait',
        phrase: `«${FINE}${name}${FINE}» est prêt (${size}), dans vos téléchargements.`,
      })
    } catch (error) {
      const why = error instanceof Error ? error.message : 'raison inconnue'
      setEtat({ kind: 'echec', phrase: `Le fichier n’a pas pu être fait${FINE}: ${why}.` })
    }
  }

  const isBusy = etat.kind === 'marche'
  return (
    <div className={s['livret']}>
      <p>
        «{FINE}
        {sequence.titre}
        {FINE}» en un seul fichier, qui s’ouvre d’un double-clic, sans réseau ni installation.
      </p>
      <RadioRow
        label="Sous quelle forme"
        orientation="vertical"
        options={FORMATS.map((option) => ({ ...option, isDisabled: isBusy }))}
        value={format}
        onChange={setFormat}
      />
      <div className={s['gestes']}>
        <Button onPress={() => void make()} isDisabled={isBusy}>
          Faire le fichier
        </Button>
      </div>
      <div aria-live="polite">
        {etat.kind === 'choix' ? null : (
          <Notice tone={etat.kind === 'echec' ? 'problem' : 'empty'}>{etat.phrase}</Notice>
        )}
      </div>
    </div>
  )
}
