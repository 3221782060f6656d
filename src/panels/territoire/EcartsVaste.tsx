import { useCallback, useMemo } from 'react'
import { DESCRIPTIONS_GENRE } from '#/analysis/ecarts/descriptions.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { Ecart } from '#/domain/ecart.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import s from './Vaste.module.css'
import type { FicheVasteProps } from './vaste.ts'
import { regionOf } from './vaste.ts'

/** Gaps between clusters and territories here, by kind, at the default thresholds. */
export function EcartsVaste({ territoire: { type, code }, couche }: FicheVasteProps) {
  const communes = useCommunes()
  const region =
    communes.status === 'ready' ? regionOf({ table: communes.value, couche, code }) : null
  if (region === null) return null
  return <Comptes region={region} departement={type === 'departement' ? code : null} />
}

type ComptesProps = { region: string; departement: string | null }

function Comptes({ region, departement }: ComptesProps) {
  const analyse = useAnalyse()
  const open = useAppStore((state) => state.openEcarts)
  const load = useCallback(
    () => analyse.ecarts({ echelle: 'france', region, parametres: {} }),
    [analyse, region],
  )
  const reponse = useReponse(load)
  const genres = useMemo(() => DESCRIPTIONS_GENRE.filter(({ echelle }) => echelle === 'france'), [])
  return (
    <Section title="Ses écarts" aside="seuils habituels">
      <Attente of={reponse} loading="On cherche où clusters et territoires se manquent…">
        {({ ecarts }) => {
          const own =
            departement === null ? ecarts : ecarts.filter((one) => one.departement === departement)
          return (
            <>
              <p className={s['discret']}>
                {countOf(own.length, 'écart')} entre clusters et territoires{FINE}; une distance y
                est toujours à vol d’oiseau.
              </p>
              <ul className={s['liste']}>
                {genres.map(({ id, nom }) => {
                  const found = own.filter(({ genre }) => genre === id)
                  return (
                    <li key={id}>
                      <span className={s['nom']}>
                        <Button
                          variant="name"
                          onPress={() =>
                            open({ echelleEcart: 'france', genreEcart: id, regionEcart: region })
                          }
                        >
                          {nom}
                        </Button>
                      </span>
                      <span className={s['valeur']}>{formatInteger(found.length)}</span>
                      {found[0] ? <Premier ecart={found[0]} /> : null}
                    </li>
                  )
                })}
              </ul>
            </>
          )
        }}
      </Attente>
    </Section>
  )
}

/** The worst one, as a sentence; its evidence is in the view of gaps. */
function Premier({ ecart }: { ecart: Ecart }) {
  return <span className={s['suite']}>{ecart.phrase}</span>
}
