import type { Enonce } from '#/domain/content/enonce.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Texte } from '../parts/Texte.tsx'
import { Chiffres } from './Chiffres.tsx'
import s from './Monographie.module.css'

export type EnonceLuProps = {
  enonce: Enonce
  monographie: Monographie
  /** Theme of a piece of advice or of an obstacle. */
  theme?: string | undefined
}

/** One statement: the sentence, its page in the margin, the figures it cites set apart. */
export function EnonceLu({ enonce, monographie, theme }: EnonceLuProps) {
  return (
    <div className={s['enonce']}>
      <p className={s['phrase']}>
        <Texte sauf={monographie.id}>{enonce.texte}</Texte>
      </p>
      <span className={s['folio']}>
        <RefPage page={enonce.page} source={enonce.source} />
      </span>
      {theme ? <p className={s['theme']}>{theme}</p> : null}
      <Chiffres ids={enonce.chiffres} monographie={monographie} page={enonce.page} />
    </div>
  )
}
