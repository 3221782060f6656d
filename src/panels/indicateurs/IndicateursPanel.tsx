import { memo, useDeferredValue, useState } from 'react'
import { useManifest } from '#/datasets/DatasetsContext.tsx'
import { type CarteIndicateur, coucheDeCarte } from '#/domain/indicateur.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { CarteCalculee } from '#/indicateurs/carteDe.ts'
import { indicateurOf } from '#/indicateurs/registre.ts'
import { useAppStore } from '#/store/appStore.ts'
import { FootnoteList, Footnotes } from '#/ui/Footnotes.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { Avertissement } from './Avertissement.tsx'
import { Classes, type Filtre } from './Classes.tsx'
import { Comparaison } from './Comparaison.tsx'
import { Definition } from './Definition.tsx'
import { Distribution } from './Distribution.tsx'
import s from './Indicateurs.module.css'
import { notesIndicateurs } from './notesIndicateurs.ts'
import { ReglagesCarte } from './ReglagesCarte.tsx'
import { UniteLue } from './UniteLue.tsx'
import { Unites } from './Unites.tsx'
import { useCarte } from './useCarte.ts'

/** Any indicator over any units: how it is cut, how it spreads, and every unit in a list. */
export function IndicateursPanel() {
  const asked = useAppStore((state) => state.carteIndicateur)
  // Under a slider the map and the controls come first; the long list may be a moment late.
  const carte = useDeferredValue(asked)
  const choose = useAppStore((state) => state.chooseCarte)
  const screen = useAppStore((state) => state.millesime)
  const chooseMillesime = useAppStore((state) => state.chooseMillesime)
  const manifest = useManifest()
  const calculee = useCarte(carte)
  const shown = calculee.status === 'ready' ? calculee.value : null
  const seconde = useAppStore((state) => state.secondeCarte)
  const cartes = [
    ...(shown ? [shown] : []),
    ...(seconde ? carteDecrite(seconde, seconde.millesime ?? screen) : []),
  ]
  const notes = manifest.status === 'ready' ? notesIndicateurs(manifest.value, cartes) : []
  return (
    <Footnotes notes={notes}>
      <div className={s['panneau']}>
        <h2 className={s['titre']}>Indicateurs</h2>
        <ReglagesCarte
          carte={asked}
          millesime={asked.millesime ?? screen}
          choose={choose}
          chooseMillesime={(millesime) => {
            choose({ millesime: null })
            chooseMillesime(millesime)
          }}
          limites={shown?.limites ?? []}
        />
        <Attente of={calculee} loading="Les chiffres arrivent…">
          {(value) => (value === null ? <Inconnu /> : <CarteLue carte={value} />)}
        </Attente>
      </div>
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}

/** What the notes need to know of a map before its figures are there. */
function carteDecrite(carte: CarteIndicateur, millesime: Millesime) {
  const indicateur = indicateurOf(carte.indicateur)
  return indicateur === null ? [] : [{ indicateur, couche: coucheDeCarte(carte, millesime) }]
}

const CarteLue = memo(function CarteLue({ carte }: { carte: CarteCalculee }) {
  const choose = useAppStore((state) => state.chooseCarte)
  const [filtre, setFiltre] = useState<Filtre>(null)
  // A class of another map: the filter would keep units at random.
  const [of, setOf] = useState(carte.thematique)
  if (of !== carte.thematique) {
    setOf(carte.thematique)
    setFiltre(null)
  }
  return (
    <>
      <Definition indicateur={carte.indicateur} />
      <Avertissement indicateur={carte.indicateur} choose={choose} />
      <Section title={carte.thematique.titre}>
        <Distribution carte={carte} />
        <Classes carte={carte} filtre={filtre} onFiltre={setFiltre} />
        <UniteLue carte={carte} />
      </Section>
      <Comparaison />
      <Section title="Unité par unité">
        <Unites carte={carte} filtre={filtre} onFiltre={setFiltre} />
      </Section>
    </>
  )
})

function Inconnu() {
  const choose = useAppStore((state) => state.chooseCarte)
  return (
    <Notice
      tone="problem"
      action={{
        label: 'Montrer la densité de population',
        onPress: () => choose({ indicateur: 'densite-population' }),
      }}
    >
      L’indicateur demandé par l’adresse n’existe pas, ou n’existe plus.
    </Notice>
  )
}
