import type { LigneMatrice } from '#/content/matrice.ts'
import type { FormeAnimation } from '#/domain/content/formes.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Section } from '#/ui/Section.tsx'
import { MonographieLink } from '../parts/MonographieLink.tsx'
import s from './Formes.module.css'
import { SigneCase } from './SigneCase.tsx'
import { LIBELLES_SIGNE, signeOf } from './signes.ts'

export type ColonnePaysProps = { ligne: LigneMatrice; formes: readonly FormeAnimation[] }

/** One Pays: its forms, those of the table and those that only its text tells. */
export function ColonnePays({ ligne: { pays, cases }, formes }: ColonnePaysProps) {
  const select = useAppStore((state) => state.selectTerritoire)
  const declared = cases.filter((cell) => cell?.declaree).length
  const told = formes.flatMap((forme, at) => {
    const signe = signeOf(cases[at] ?? null)
    return signe === 'non' || signe === 'inconnu' ? [] : [{ forme, signe }]
  })
  return (
    <Section title={pays.nom} aside={`${countOf(declared, 'forme')} au tableau`}>
      <ul className={s['formesPays']}>
        {told.map(({ forme, signe }) => (
          <li key={forme.id}>
            <SigneCase signe={signe} />
            <span>
              {forme.nomCourt} <span className={s['discret']}>{LIBELLES_SIGNE[signe]}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={s['suite']}>
        <MonographieLink id={pays.id}>Lire la monographie</MonographieLink>
        <Button variant="text" onPress={() => select(null)}>
          Ne plus choisir ce Pays
        </Button>
      </p>
    </Section>
  )
}
