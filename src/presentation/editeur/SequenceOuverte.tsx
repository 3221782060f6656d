import type { Sequence } from '#/domain/sequence.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Field } from '#/ui/Field.tsx'
import { present } from '../session.ts'
import { useStore } from '../useStore.ts'
import s from './Editeur.module.css'
import { Etapes } from './Etapes.tsx'
import { duplicateSequence } from './etapes.ts'
import { PartageSequence } from './PartageSequence.tsx'

export type SequenceOuverteProps = {
  sequence: Sequence
  /** Ids that a copy cannot have. */
  taken: readonly string[]
  /** The page is needed: the dialog goes. */
  onLeave: () => void
}

/** One sequence on the bench: its title, its steps, what can be done with it. */
export function SequenceOuverte({ sequence, taken, onLeave }: SequenceOuverteProps) {
  const store = useStore()
  const edit = useAppStore((state) => state.editSequence)
  const keep = useAppStore((state) => state.keepSequence)
  const remove = useAppStore((state) => state.removeSequence)
  const { id, titre, etapes } = sequence
  return (
    <section aria-label={titre} className={s['ouverte']}>
      <Field
        label="Titre de la séquence"
        value={titre}
        onChange={(text) => edit(id, { titre: text.slice(0, 160) })}
        problem={titre.trim() === '' ? 'Une séquence a besoin d’un titre.' : null}
      />
      <div className={s['gestes']}>
        <Button
          isDisabled={etapes.length === 0}
          onPress={() => {
            onLeave()
            present(store, id)
          }}
        >
          Présenter
        </Button>
        <Button onPress={() => keep(duplicateSequence(sequence, taken))}>Dupliquer</Button>
        <Button onPress={() => remove(id)}>Supprimer la séquence</Button>
      </div>
      <Etapes sequence={sequence} onLeave={onLeave} />
      <Disclosure title="Partager la séquence">
        {() => <PartageSequence sequence={sequence} />}
      </Disclosure>
    </section>
  )
}
