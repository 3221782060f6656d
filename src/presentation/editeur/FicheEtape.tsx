import { AFFICHAGES, type Affichage, countMots, type Etape } from '#/domain/sequence.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Choice } from '#/ui/Choice.tsx'
import { Field } from '#/ui/Field.tsx'
import { LongField } from '#/ui/LongField.tsx'
import s from './Editeur.module.css'
import { VueEtape } from './VueEtape.tsx'

const LIBELLES: Record<Affichage, string> = {
  aucun: 'Rien : la carte et les mots',
  chiffres: 'Les chiffres du territoire',
  recouvrement: 'Le recouvrement des deux territoires',
  reforme: 'Ce que la réforme a changé',
  matrice: 'Les formes d’animation',
  lien: 'Les liens',
  ecart: 'Les écarts',
}

/** A room reads no more while it listens. */
const MOTS_CONSEILLES = 25

export type FicheEtapeProps = {
  sequenceId: string
  etape: Etape
  /** The page is needed: the dialog goes. */
  onLeave: () => void
}

/** Title, words, notes, what stands large and the view: everything of one step. */
export function FicheEtape({ sequenceId, etape, onLeave }: FicheEtapeProps) {
  const edit = useAppStore((state) => state.editEtape)
  const change = (part: Partial<Etape>) => edit(sequenceId, etape.id, part)
  const mots = countMots(etape.texte)
  return (
    <div className={s['fiche']}>
      <Field
        label="Titre"
        value={etape.titre}
        onChange={(titre) => change({ titre: titre.slice(0, 160) })}
        problem={etape.titre.trim() === '' ? 'Une étape a besoin d’un titre.' : null}
      />
      <LongField
        label="Texte projeté"
        value={etape.texte}
        rows={2}
        maxLength={600}
        onChange={(texte) => change({ texte })}
      />
      <p className={s['discret']} role="status">
        {countOf(mots, 'mot')}
        {mots > MOTS_CONSEILLES
          ? `\u202f: au-delà de ${MOTS_CONSEILLES}, une salle lit au lieu d’écouter.`
          : '.'}
      </p>
      <LongField
        label="Notes, pour qui parle"
        value={etape.notes}
        rows={4}
        maxLength={6000}
        onChange={(notes) => change({ notes })}
      />
      <Choice
        label="En grand à côté de la carte"
        options={AFFICHAGES.map((value) => ({ value, label: LIBELLES[value] }))}
        value={etape.affichage}
        onChange={(affichage) => change({ affichage })}
      />
      <VueEtape sequenceId={sequenceId} etape={etape} onLeave={onLeave} />
    </div>
  )
}
