import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { LectureFormes, ModeFormes } from '#/store/filtre.slice.ts'
import { Button } from '#/ui/Button.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import s from './Formes.module.css'

const MODES: readonly { value: ModeFormes; label: string }[] = [
  { value: 'ou', label: 'l’une au moins' },
  { value: 'et', label: 'toutes à la fois' },
]

const LECTURES: readonly { value: LectureFormes; label: string }[] = [
  { value: 'tableau', label: 'le tableau seul' },
  { value: 'textes', label: 'le tableau ou les textes' },
]

/** How many answer, and how forms combine; the sentence itself stands above the map. */
export function Choix({ count, total }: { count: number; total: number }) {
  const formes = useAppStore((state) => state.formes)
  const choose = useAppStore((state) => state.chooseFormes)
  const clear = useAppStore((state) => state.clearFiltre)
  const reponse = useAppStore((state) => state.reponse)
  const phrase = reponse?.phrase ?? null
  return (
    <div className={s['choix']}>
      <p role="status" className="sr-only">
        {phrase ?? 'La carte montre les neuf Pays.'}
      </p>
      {reponse === null ? null : (
        <p className={s['reponse']}>
          {countOf(reponse.pays.length, 'Pays', 'Pays')} sur {total}.{' '}
          <Button variant="text" onPress={clear}>
            Tout montrer
          </Button>
        </p>
      )}
      {count > 1 ? (
        <RadioRow
          label="De ces formes,"
          options={MODES}
          value={formes.mode}
          onChange={(mode) => choose({ mode })}
        />
      ) : null}
      {count > 0 ? (
        <RadioRow
          label="D’après"
          options={LECTURES}
          value={formes.lecture}
          onChange={(lecture) => choose({ lecture })}
        />
      ) : null}
    </div>
  )
}
