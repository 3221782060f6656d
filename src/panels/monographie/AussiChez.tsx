import { paysContenus } from '#/content/identites.ts'
import { SECTIONS_MONOGRAPHIE, type SectionMonographie } from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Term } from '#/ui/Term.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useMonographies } from '../parts/useContenu.ts'
import s from './Monographie.module.css'

export type AussiChezProps = { section: SectionMonographie; pays: PaysIdentite }

/** « Aussi chez les autres »: the same section of another Pays, with how much it says. */
export function AussiChez({ section, pays }: AussiChezProps) {
  const titre = SECTIONS_MONOGRAPHIE[section]
  return (
    <span className={s['aussi']}>
      <Term
        name={`Aussi chez les autres, ${titre}`}
        label={`${titre}, chez les autres Pays`}
        body={<Autres section={section} pays={pays} />}
      >
        Aussi chez les autres
      </Term>
    </span>
  )
}

/** What the section counts, as words. */
const MOTS: Record<SectionMonographie, [un: string, plusieurs: string]> = {
  contexte: ['énoncé', 'énoncés'],
  actions: ['action', 'actions'],
  reseaux: ['énoncé', 'énoncés'],
  rset: ['énoncé', 'énoncés'],
  reforme: ['énoncé', 'énoncés'],
  conseils: ['conseil', 'conseils'],
  obstacles: ['obstacle', 'obstacles'],
  projets: ['projet', 'projets'],
}

function Autres({ section, pays }: AussiChezProps) {
  const monographies = useMonographies()
  const openAt = useAppStore((state) => state.openAt)
  const autres = [...paysContenus().values()].filter(({ id }) => id !== pays.id)
  return (
    <>
      <p className={s['autresTitre']}>{SECTIONS_MONOGRAPHIE[section]}</p>
      <Attente of={monographies} loading="On feuillette les autres monographies…">
        {(map) => (
          <ul className={s['autres']}>
            {autres.map(({ id, nom }) => {
              const count = map.get(id)?.[section].length ?? 0
              return (
                <li key={id} className={s['entree']} data-vide={count === 0 || undefined}>
                  <Button
                    variant="name"
                    onPress={() => openAt({ vue: 'monographie', territoire: id, ancre: section })}
                  >
                    {nom}
                  </Button>
                  <span className={s['compte']}>
                    {count === 0 ? 'rien' : countOf(count, ...MOTS[section])}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </Attente>
    </>
  )
}
