import { useRef } from 'react'
import { sequenceFromFile } from '#/io/sequences.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Field } from '#/ui/Field.tsx'
import { ModalDialog } from '#/ui/ModalDialog.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { present } from '../session.ts'
import { useStore } from '../useStore.ts'
import s from './Editeur.module.css'
import { Etapes } from './Etapes.tsx'
import { duplicateSequence, freeId } from './etapes.ts'
import { PartageSequence } from './PartageSequence.tsx'

/** The reader's own sequences: made, ordered, written, kept, shared. */
export function EditeurDialogue({ onClose }: { onClose: () => void }) {
  const store = useStore()
  const sequences = useAppStore((state) => state.sequences)
  const recue = useAppStore((state) => state.recue)
  const ouverte = useAppStore((state) => state.ouverte)
  const retrait = useAppStore((state) => state.retrait)
  const { keepSequence, openSequence, removeSequence, undoRetrait, editSequence, tell } =
    store.getState()
  const own = sequences.find(({ id }) => id === ouverte) ?? null
  const taken = sequences.map(({ id }) => id)
  const create = () =>
    keepSequence({
      version: 1,
      id: freeId('ma-sequence', taken),
      titre: 'Ma séquence',
      etapes: [],
    })
  return (
    <ModalDialog title="Mes séquences" onClose={onClose} isWide>
      <div className={s['editeur']}>
        <p role="status" className={s['retrait']}>
          {retrait === null ? null : (
            <>
              {retrait.phrase}{' '}
              <Button variant="text" onPress={undoRetrait}>
                Annuler
              </Button>
            </>
          )}
        </p>
        {sequences.length === 0 ? (
          <Notice>
            Aucune séquence à vous. Créez-en une, ou ouvrez un fichier{'\u202f'}; « Ajouter cette
            vue », dans « Présenter », la remplit.
          </Notice>
        ) : (
          <ul className={s['sequences']}>
            {sequences.map((sequence) => (
              <li key={sequence.id}>
                <Button
                  variant="name"
                  isCurrent={sequence.id === ouverte}
                  onPress={() => openSequence(sequence.id)}
                >
                  {sequence.titre}
                </Button>{' '}
                <span className={s['discret']}>{countOf(sequence.etapes.length, 'étape')}</span>
              </li>
            ))}
          </ul>
        )}
        <div className={s['gestes']}>
          <Button onPress={create}>Nouvelle séquence</Button>
          <Ouvrir
            onText={(text) => {
              const read = sequenceFromFile(text)
              if (!read.ok) return tell(read.findings.map(({ message }) => message).join(' '))
              keepSequence({ ...read.value, id: freeId(read.value.id, taken) })
              if (read.remarques.length > 0)
                tell(read.remarques.map(({ message }) => message).join(' '))
            }}
          />
          {recue === null ? null : (
            <Button onPress={() => keepSequence({ ...recue, id: freeId(recue.id, taken) })}>
              Garder « {recue.titre} », reçue par lien
            </Button>
          )}
        </div>
        {own === null ? null : (
          <section aria-label={own.titre} className={s['ouverte']}>
            <Field
              label="Titre de la séquence"
              value={own.titre}
              onChange={(titre) => editSequence(own.id, { titre: titre.slice(0, 160) })}
              problem={own.titre.trim() === '' ? 'Une séquence a besoin d’un titre.' : null}
            />
            <div className={s['gestes']}>
              <Button
                isDisabled={own.etapes.length === 0}
                onPress={() => {
                  onClose()
                  present(store, own.id)
                }}
              >
                Présenter
              </Button>
              <Button onPress={() => keepSequence(duplicateSequence(own, taken))}>Dupliquer</Button>
              <Button onPress={() => removeSequence(own.id)}>Supprimer la séquence</Button>
            </div>
            <Etapes sequence={own} onPresent={onClose} />
            <Disclosure title="Partager la séquence">
              {() => <PartageSequence sequence={own} />}
            </Disclosure>
          </section>
        )}
      </div>
    </ModalDialog>
  )
}

function Ouvrir({ onText }: { onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onPress={() => input.current?.click()}>Ouvrir un fichier…</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Fichier d’une séquence"
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (file) onText(await file.text())
        }}
      />
    </>
  )
}
