import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import { sorteOf } from '#/domain/content/reseau.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { ActeurBouton } from './ActeurBouton.tsx'
import s from './Liens.module.css'
import { type Carnet, lieuxOf } from './placer.ts'
import { LIBELLES_SORTE } from './sortes.ts'

export type SansLieuProps = {
  liens: readonly Lien[]
  carnet: Carnet
  nomOf: (id: NoeudId) => string
}

/** Actors that no source places: programmes, national bodies. Listed, never drawn somewhere at random. */
export function SansLieu({ liens, carnet, nomOf }: SansLieuProps) {
  const ids = [...new Set(liens.flatMap(({ de, vers }) => [de, vers]))]
    .filter((id) => lieuxOf(id, carnet).length === 0)
    .sort((a, b) => nomOf(a).localeCompare(nomOf(b), 'fr'))
  if (ids.length === 0) return null
  return (
    <div className={s['sansLieu']}>
      <Disclosure level={3} title={`Sans lieu sur la carte (${ids.length})`}>
        {() => (
          <ul className={s['acteurs']}>
            {ids.map((id) => (
              <li key={id}>
                <ActeurBouton id={id} nom={nomOf(id)} />{' '}
                <span className={s['discret']}>{LIBELLES_SORTE[sorteOf(id)]}</span>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  )
}
