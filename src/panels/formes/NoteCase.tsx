import type { LigneMatrice } from '#/content/matrice.ts'
import type { FormeAnimation } from '#/domain/content/formes.ts'
import { LIBELLES_SENS_NUANCE } from '#/domain/content/monographie.ts'
import { Button } from '#/ui/Button.tsx'
import { MonographieLink } from '../parts/MonographieLink.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Texte } from '../parts/Texte.tsx'
import type { Monographies } from '../parts/useContenu.ts'
import { Actions } from './Actions.tsx'
import s from './Formes.module.css'
import type { CaseChoisie } from './Matrice.tsx'
import { SigneCase } from './SigneCase.tsx'
import { signeOf } from './signes.ts'

export type NoteCaseProps = {
  choisie: CaseChoisie
  formes: readonly FormeAnimation[]
  lignes: readonly LigneMatrice[]
  monographies: Monographies
  onClose: () => void
}

/** One cell, both voices side by side: the table, the monograph. */
export function NoteCase({ choisie, formes, lignes, monographies, onClose }: NoteCaseProps) {
  const index = formes.findIndex(({ id }) => id === choisie.forme)
  const forme = formes[index]
  const ligne = lignes.find(({ pays }) => pays.id === choisie.pays)
  if (!forme || !ligne) return null
  const cell = ligne.cases[index] ?? null
  const monographie = monographies.get(choisie.pays) ?? null
  return (
    <section aria-label={`${forme.nomCourt}, ${ligne.pays.nom}`} className={s['note']}>
      <div className={s['noteTete']}>
        <h3>
          <SigneCase signe={signeOf(cell)} /> {ligne.pays.nomCourt} · {forme.nomCourt}
        </h3>
        <Button variant="text" onPress={onClose}>
          Fermer
        </Button>
      </div>
      <p className={s['definition']}>{forme.definition}</p>
      {cell === null ? (
        <p>Ce territoire n’a pas de monographie : la case reste vide.</p>
      ) : (
        <dl className={s['voix']}>
          <dt>Le tableau</dt>
          <dd>
            {cell.declaree ? 'cite ce Pays.' : 'ne cite pas ce Pays.'}{' '}
            <RefPage page={cell.page} source={cell.source} />
          </dd>
          {cell.nuance ? (
            <>
              <dt>{LIBELLES_SENS_NUANCE[cell.nuance.sens]}</dt>
              <dd>
                <Texte sauf={choisie.pays}>{cell.nuance.texte}</Texte>{' '}
                <RefPage page={cell.nuance.page} />
              </dd>
            </>
          ) : null}
        </dl>
      )}
      <Actions monographie={monographie} forme={forme.id} />
      <p>
        <MonographieLink id={choisie.pays}>Lire la monographie</MonographieLink>
      </p>
    </section>
  )
}
