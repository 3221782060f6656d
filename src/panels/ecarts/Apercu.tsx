import { useMemo } from 'react'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { DescriptionGenre } from '#/domain/ecart.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Button } from '#/ui/Button.tsx'
import { Term } from '#/ui/Term.tsx'
import s from './Apercu.module.css'
import { comptesParGenre, comptesParRegion, type LigneCompte } from './comptes.ts'
import type { Resultat } from './useResultat.ts'
import type { Vue } from './useVueReglee.ts'

export type ApercuProps = { vue: Vue; resultat: Resultat }

/** How many gaps of each kind; the number leads to them, the name says what they are. */
export function ParGenre({ vue: { genres, choose }, resultat }: ApercuProps) {
  const comptes = useMemo(() => comptesParGenre(resultat.ecarts, genres), [resultat.ecarts, genres])
  return (
    <table className={s['comptes']}>
      <caption className="sr-only">Nombre d’écarts par genre</caption>
      <thead>
        <tr>
          <th scope="col">Genre d’écart</th>
          <th scope="col">Écarts</th>
        </tr>
      </thead>
      <tbody>
        {genres.map((genre, at) => {
          const nombre = comptes.get(genre.id) ?? 0
          return (
            <tr key={genre.id}>
              <th scope="row">
                <span aria-hidden="true" className={s['numero']}>
                  {at + 1}
                </span>
                <Term
                  label={genre.nom}
                  name={`${genre.nom}, voir la définition`}
                  body={<DefinitionGenre genre={genre} />}
                >
                  {genre.nom}
                </Term>
              </th>
              <td>
                <Entree
                  nombre={nombre}
                  label={`${genre.nom}${FINE}: ${countOf(nombre, 'écart')}, les voir`}
                  onPress={() => choose({ genreEcart: genre.id })}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What a kind is, and what it does not say. */
export function DefinitionGenre({ genre }: { genre: DescriptionGenre }) {
  return (
    <>
      <p>
        <strong>{genre.nom}</strong>
      </p>
      <p>{genre.definition}</p>
      <p>
        <strong>Limites.</strong> {genre.limites}
      </p>
    </>
  )
}

/** The same by région: a column a kind, under its number, or bars when there is one kind. */
export function ParRegion({ vue, resultat }: ApercuProps) {
  const catalogue = useCatalogue()
  const lignes = useMemo(
    () => comptesParRegion(resultat.tous, catalogue.territoires('region')),
    [resultat.tous, catalogue],
  )
  const genres = resultat.genre === null ? vue.genres : [resultat.genre]
  const isAlone = resultat.genre !== null
  const max = Math.max(1, ...lignes.map(({ total }) => total))
  return (
    <div className={s['defile']}>
      <table className={s['comptes']} data-seul={isAlone || undefined}>
        <caption className="sr-only">Nombre d’écarts par région</caption>
        <thead>
          <tr>
            <th scope="col">Région</th>
            {isAlone ? <td aria-hidden="true" /> : null}
            {genres.map(({ id, nom }, at) => (
              <th key={id} scope="col" title={nom}>
                {isAlone ? (
                  'Écarts'
                ) : (
                  <>
                    <span aria-hidden="true">{at + 1}</span>
                    <span className="sr-only">{nom}</span>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <LigneRegion
              key={ligne.code}
              ligne={ligne}
              genres={genres}
              part={isAlone ? ligne.total / max : null}
              onChoose={(genreEcart) => vue.choose({ genreEcart, regionEcart: ligne.code })}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LigneRegionProps = {
  ligne: LigneCompte
  genres: readonly DescriptionGenre[]
  /** Length of the bar, 0 to 1; null: none. */
  part: number | null
  onChoose: (genre: string) => void
}

function LigneRegion({ ligne, genres, part, onChoose }: LigneRegionProps) {
  return (
    <tr>
      <th scope="row">{ligne.nom}</th>
      {part === null ? null : (
        <td aria-hidden="true" className={s['piste']}>
          <span className={s['barre']} style={{ inlineSize: `${part * 100}%` }} />
        </td>
      )}
      {genres.map(({ id, nom }) => {
        const nombre = ligne.parGenre.get(id) ?? 0
        return (
          <td key={id}>
            <Entree
              nombre={nombre}
              label={`${ligne.nom}, ${nom}${FINE}: ${countOf(nombre, 'écart')}, les voir`}
              onPress={() => onChoose(id)}
            />
          </td>
        )
      })}
    </tr>
  )
}

type EntreeProps = { nombre: number; label: string; onPress: () => void }

/** A count that leads to what it counts; zero leads nowhere. */
function Entree({ nombre, label, onPress }: EntreeProps) {
  if (nombre === 0) return <span className={s['zero']}>0</span>
  return (
    <Button variant="text" className={s['entree']} onPress={onPress}>
      <span aria-hidden="true">{formatInteger(nombre)}</span>
      <span className="sr-only">{label}</span>
    </Button>
  )
}
