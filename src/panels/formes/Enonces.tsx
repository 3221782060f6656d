import { paysContenus } from '#/content/identites.ts'
import type { Conseil } from '#/domain/content/monographie.ts'
import { LIBELLES_THEME, THEMES } from '#/domain/content/themes.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { MonographieLink } from '../parts/MonographieLink.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Texte } from '../parts/Texte.tsx'
import type { Monographies } from '../parts/useContenu.ts'
import s from './Formes.module.css'

export type EnoncesProps = { section: 'conseils' | 'obstacles'; monographies: Monographies }

type Dit = { id: TerritoireId; nom: string; enonce: Conseil }

/** Advice or obstacles of the nine, theme by theme, each leading back to who says it. */
export function Enonces({ section, monographies }: EnoncesProps) {
  const dits = [...paysContenus().values()].flatMap(({ id, nomCourt }) =>
    (monographies.get(id)?.[section] ?? []).map((enonce): Dit => ({ id, nom: nomCourt, enonce })),
  )
  const voices = new Set(dits.map(({ id }) => id)).size
  if (dits.length === 0) return <Notice>Aucune monographie n’en dit mot.</Notice>
  return (
    <>
      <p className={s['conseil']}>
        {section === 'conseils'
          ? `${countOf(dits.length, 'conseil')}, donnés par ${voices} territoires sur ${monographies.size}, rangés par thème.`
          : `${countOf(dits.length, 'obstacle')}, racontés par ${voices} territoires sur ${monographies.size}, rangés par thème.`}
      </p>
      {THEMES.map((theme) => {
        const own = dits.filter(({ enonce }) => enonce.theme === theme)
        return own.length === 0 ? null : (
          <Section key={theme} title={LIBELLES_THEME[theme]} aside={String(own.length)}>
            <ul className={s['dits']}>
              {own.map(({ id, nom, enonce }) => (
                <li key={`${id} ${enonce.texte}`}>
                  <p>
                    <Texte sauf={id}>{enonce.texte}</Texte>
                  </p>
                  <p className={s['qui']}>
                    <MonographieLink id={id} section={section}>
                      {nom}
                    </MonographieLink>{' '}
                    <RefPage page={enonce.page} source={enonce.source} />
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
