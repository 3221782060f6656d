import { useState } from 'react'
import type { LigneMatrice } from '#/content/matrice.ts'
import type { FormesFile } from '#/domain/content/formes.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Exporter } from '../parts/Exporter.tsx'
import type { Monographies } from '../parts/useContenu.ts'
import { Choix } from './Choix.tsx'
import { ColonnePays } from './ColonnePays.tsx'
import { exportFormes } from './exportFormes.ts'
import s from './Formes.module.css'
import { Legende } from './Legende.tsx'
import { type CaseChoisie, Matrice } from './Matrice.tsx'
import { NoteCase } from './NoteCase.tsx'
import { QuiFaitQuoi } from './QuiFaitQuoi.tsx'

export type VueMatriceProps = {
  file: FormesFile
  lignes: readonly LigneMatrice[]
  monographies: Monographies
}

/** The grid, what is chosen in it as a sentence, and what lies behind each choice. */
export function VueMatrice({ file: { formes }, lignes, monographies }: VueMatriceProps) {
  const [choisie, setChoisie] = useState<CaseChoisie | null>(null)
  const chosenIds = useAppStore((state) => state.formes.ids)
  const selectedId = useAppStore((state) => state.selectedId)
  const chosen = formes.filter(({ id }) => chosenIds.includes(id))
  const colonne = lignes.find(({ pays }) => pays.id === selectedId)
  const choose = (next: CaseChoisie) =>
    setChoisie(next.forme === choisie?.forme && next.pays === choisie.pays ? null : next)
  return (
    <>
      <Choix count={chosen.length} total={lignes.length} />
      <Matrice formes={formes} lignes={lignes} choisie={choisie} onChoose={choose} />
      <div aria-live="polite">
        {choisie ? (
          <NoteCase
            choisie={choisie}
            formes={formes}
            lignes={lignes}
            monographies={monographies}
            onClose={() => setChoisie(null)}
          />
        ) : null}
      </div>
      <Legende lignes={lignes} />
      <Exporter
        quoi="la matrice"
        choix={[{ id: 'tout', label: 'tout', build: () => exportFormes(formes, lignes) }]}
      />
      {colonne ? <ColonnePays ligne={colonne} formes={formes} /> : null}
      {chosen.map((forme) => (
        <QuiFaitQuoi
          key={forme.id}
          forme={forme}
          index={formes.indexOf(forme)}
          lignes={lignes}
          monographies={monographies}
        />
      ))}
      {chosen.length === 0 && !colonne ? (
        <p className={s['conseil']}>
          Choisissez une forme : la carte ne garde que les Pays qui la pratiquent, et ce qu’ils font
          s’écrit ici. Plusieurs formes se combinent ; un Pays se choisit en tête de colonne ou sur
          la carte.
        </p>
      ) : null}
    </>
  )
}
