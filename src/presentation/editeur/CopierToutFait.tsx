import { useContext } from 'react'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import type { Sequence } from '#/domain/sequence.ts'
import { AnalyseContext } from '#/panels/parts/analyse.ts'
import { Button } from '#/ui/Button.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { type TouteFaite, toutesFaites } from '../modeles/listeSequences.ts'
import { writeTouteFaite } from '../modeles/toutesFaites.ts'
import s from './Editeur.module.css'

export type CopierToutFaitProps = {
  onBegin: (titre: string) => void
  onCopy: (sequence: Sequence) => void
  onFailure: (why: string) => void
}

/** A ready-made sequence to start from, written with the figures of the day. */
export function CopierToutFait({ onBegin, onCopy, onFailure }: CopierToutFaitProps) {
  const given = useContext(DatasetsContext)
  const analyse = useContext(AnalyseContext)
  const copy = async ({ id, titre }: TouteFaite) => {
    if (given === null) return
    onBegin(titre)
    const written = await writeTouteFaite(id, { ...given, analyse })
    if (written?.ok) onCopy(written.value)
    else onFailure(written?.findings.map(({ message }) => message).join(' ') ?? titre)
  }
  const all = toutesFaites()
  const groups = [
    { titre: 'Sur la France', choix: all.filter(({ pays }) => pays === null) },
    { titre: 'Un Pays', choix: all.filter(({ pays }) => pays !== null) },
  ]
  return (
    <PopoverButton trigger="Partir d’une toute faite…" label="Séquences toutes faites">
      {(close) =>
        groups.map(({ titre, choix }) => (
          <section key={titre} aria-label={titre}>
            <h3 className={s['groupe']}>{titre}</h3>
            <ul>
              {choix.map((one) => (
                <li key={one.id}>
                  <Button
                    variant="text"
                    className={s['modele']}
                    onPress={() => {
                      close()
                      void copy(one)
                    }}
                  >
                    {one.titre}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))
      }
    </PopoverButton>
  )
}
