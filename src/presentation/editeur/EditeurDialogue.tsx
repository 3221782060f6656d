import { useState } from 'react'
import { sequenceFromFile } from '#/io/sequences.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { useStore } from '../useStore.ts'
import { Annulation } from './Annulation.tsx'
import { CopierToutFait } from './CopierToutFait.tsx'
import s from './Editeur.module.css'
import { freeId } from './etapes.ts'
import { idsPris } from './idsPris.ts'
import { ListeMiennes } from './ListeMiennes.tsx'
import { OuvrirFichier } from './OuvrirFichier.tsx'
import { SequenceOuverte } from './SequenceOuverte.tsx'

type Etat = { tone: 'loading' | 'problem' | 'empty'; phrase: string } | null

/** The reader's own sequences: made, ordered, written, kept, shared. */
export function EditeurDialogue({ onClose }: { onClose: () => void }) {
  const store = useStore()
  const sequences = useAppStore((state) => state.sequences)
  const recue = useAppStore((state) => state.recue)
  const ouverte = useAppStore((state) => state.ouverte)
  const [etat, setEtat] = useState<Etat>(null)
  const { keepSequence } = store.getState()
  // Alone, it is the one that is meant.
  const only = sequences.length === 1 ? sequences[0] : undefined
  const own = sequences.find(({ id }) => id === ouverte) ?? only ?? null
  const taken = idsPris(sequences)
  const open = (text: string) => {
    const read = sequenceFromFile(text)
    const { ok } = read
    const said = (ok ? read.remarques : read.findings).map(({ message }) => message).join(' ')
    setEtat(said === '' ? null : { tone: ok ? 'empty' : 'problem', phrase: said })
    if (ok) keepSequence({ ...read.value, id: freeId(read.value.id, taken) })
  }
  return (
    <ModalDialog title="Mes séquences" onClose={onClose} isWide>
      <Annulation>
        <ListeMiennes sequences={sequences} openId={own?.id ?? null} />
        <div className={s['gestes']}>
          <Button
            onPress={() =>
              keepSequence({
                version: 1,
                id: freeId('ma-sequence', taken),
                titre: 'Ma séquence',
                etapes: [],
              })
            }
          >
            Nouvelle séquence
          </Button>
          <CopierToutFait
            onBegin={(titre) =>
              setEtat({ tone: 'loading', phrase: `On écrit «${FINE}${titre}${FINE}»…` })
            }
            onCopy={(made) => {
              const titre = `${made.titre} (copie)`
              keepSequence({ ...made, id: freeId(made.id, taken), titre })
              setEtat({
                tone: 'empty',
                phrase: `«${FINE}${titre}${FINE}» est dans vos séquences, à changer comme il vous plaît.`,
              })
            }}
            onFailure={(phrase) => setEtat({ tone: 'problem', phrase })}
          />
          <OuvrirFichier onText={open} />
          {recue === null ? null : (
            <Button onPress={() => keepSequence({ ...recue, id: freeId(recue.id, taken) })}>
              {`Garder «${FINE}${recue.titre}${FINE}», reçue par lien`}
            </Button>
          )}
        </div>
        <div aria-live="polite">
          {etat === null ? null : <Notice tone={etat.tone}>{etat.phrase}</Notice>}
        </div>
        {own === null ? null : <SequenceOuverte sequence={own} taken={taken} onLeave={onClose} />}
      </Annulation>
    </ModalDialog>
  )
}
