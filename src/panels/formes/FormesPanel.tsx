import { useMemo } from 'react'
import { paysContenus } from '#/content/identites.ts'
import { buildMatrice } from '#/content/matrice.ts'
import type { FormesFile } from '#/domain/content/formes.ts'
import { Tabs } from '#/ui/Tabs.tsx'
import { Attente } from '../parts/Attente.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { type Monographies, together, useContenu, useMonographies } from '../parts/useContenu.ts'
import { Enonces } from './Enonces.tsx'
import s from './Formes.module.css'
import { VueMatrice } from './VueMatrice.tsx'

/** Who does what: ten forms by nine Pays, then what they advise and what hinders them. */
export function FormesPanel() {
  const formes = useContenu('formes')
  const monographies = useMonographies()
  return (
    <>
      <h2 className={s['titre']}>Formes d’animation</h2>
      <Attente of={together(formes, monographies)} loading="On coche les cases une à une…">
        {([file, texts]) => <Contenu file={file} monographies={texts} />}
      </Attente>
    </>
  )
}

type ContenuProps = { file: FormesFile; monographies: Monographies }

function Contenu({ file, monographies }: ContenuProps) {
  const lignes = useMemo(
    () => buildMatrice(paysContenus().values(), file.formes, monographies),
    [file, monographies],
  )
  return (
    <>
      <p className={s['chapeau']}>
        {file.introduction} <RefPage page={file.page} />
      </p>
      <Tabs
        label="Formes, conseils, obstacles"
        items={[
          {
            id: 'matrice',
            title: 'Qui fait quoi',
            content: () => <VueMatrice file={file} lignes={lignes} monographies={monographies} />,
          },
          {
            id: 'conseils',
            title: 'Conseils',
            content: () => <Enonces section="conseils" monographies={monographies} />,
          },
          {
            id: 'obstacles',
            title: 'Obstacles',
            content: () => <Enonces section="obstacles" monographies={monographies} />,
          },
        ]}
      />
    </>
  )
}
