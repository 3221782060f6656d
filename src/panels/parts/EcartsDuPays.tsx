import { useCallback } from 'react'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Ecart } from '#/domain/ecart.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Section } from '#/ui/Section.tsx'
import { useAnalyse, useReponse } from './analyse.ts'
import { loadContenuEcarts } from './contenuEcarts.ts'
import s from './EcartsDuPays.module.css'

/** Where this Pays and the clusters miss each other, with the usual thresholds. */
export function EcartsDuPays({ pays }: { pays: PaysIdentite }) {
  const analyse = useAnalyse()
  const openEcarts = useAppStore((state) => state.openEcarts)
  const load = useCallback(async () => {
    const contenu = await loadContenuEcarts()
    if (!contenu.ok) return contenu
    return analyse.ecarts({ echelle: 'neuf', parametres: {}, contenu: contenu.value })
  }, [analyse])
  const reponse = useReponse(load)
  const siens =
    reponse.status === 'ready'
      ? reponse.value.ecarts.filter(({ territoire }) => territoire === pays.id)
      : null
  return (
    <Section
      title="Écarts"
      aside={
        <Button variant="text" onPress={() => openEcarts({ echelleEcart: 'neuf' })}>
          Ceux des neuf Pays
        </Button>
      }
    >
      {reponse.status === 'failed' ? (
        <p className={s['note']}>
          {reponse.message}{' '}
          <Button variant="text" onPress={reponse.retry}>
            Réessayer
          </Button>
        </p>
      ) : siens === null ? (
        <p className={s['note']} role="status">
          On compare ce qui est dit et ce qui est mesuré…
        </p>
      ) : (
        <Liste ecarts={siens} />
      )}
    </Section>
  )
}

function Liste({ ecarts }: { ecarts: readonly Ecart[] }) {
  const openEcarts = useAppStore((state) => state.openEcarts)
  if (ecarts.length === 0) {
    return (
      <p className={s['note']}>
        Aucun avec les réglages par défaut{FINE}; la vue Écarts permet d’en changer.
      </p>
    )
  }
  return (
    <>
      <p className={s['note']}>
        {countOf(ecarts.length, 'endroit')} où clusters et territoire se manquent, avec les réglages
        par défaut.
      </p>
      <ul className={s['liste']}>
        {ecarts.map((ecart) => (
          <li key={ecart.id}>
            {ecart.phrase}{' '}
            <Button
              variant="text"
              onPress={() => openEcarts({ echelleEcart: 'neuf', ecartOuvert: ecart.id })}
            >
              Preuves
              <span className="sr-only">
                {FINE}: {ecart.phrase}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
