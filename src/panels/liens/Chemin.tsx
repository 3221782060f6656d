import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Choice } from '#/ui/Choice.tsx'
import s from './Liens.module.css'

export type CheminProps = { liens: readonly Lien[]; nomOf: (id: NoeudId) => string }

const TOUS = 'tous'

/** Where one starts from, and the way walked since: each step leads back. */
export function Chemin({ liens, nomOf }: CheminProps) {
  const chemin = useAppStore((state) => state.chemin)
  const visit = useAppStore((state) => state.visitNoeud)
  const ids = [...new Set(liens.flatMap(({ de, vers }) => [de, vers]))]
  const foyer = chemin.at(-1)
  const options = ids
    .map((id): { value: NoeudId | typeof TOUS; label: string } => ({ value: id, label: nomOf(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
  return (
    <div className={s['chemin']}>
      <Choice
        label="Partir de"
        options={[{ value: TOUS, label: 'Tout le réseau' }, ...options]}
        value={foyer ?? TOUS}
        onChange={(id) => visit(id === TOUS ? null : id)}
      />
      {chemin.length === 0 ? null : (
        <nav aria-label="Chemin parcouru">
          <ol className={s['pas']}>
            <li>
              <Button variant="text" onPress={() => visit(null)}>
                Tout le réseau
              </Button>
            </li>
            {chemin.map((id) => (
              <li key={id}>
                {id === foyer ? (
                  <span aria-current="step">{nomOf(id)}</span>
                ) : (
                  <Button variant="text" onPress={() => visit(id)}>
                    {nomOf(id)}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
    </div>
  )
}
