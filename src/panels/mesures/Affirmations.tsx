import { paysContenus } from '#/content/identites.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Attente } from '../parts/Attente.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useContenu } from '../parts/useContenu.ts'
import s from './Mesures.module.css'

/** Claims nothing here can weigh, each with the reason and where one could look. */
export function Affirmations() {
  const affirmations = useContenu('affirmations')
  return (
    <Attente of={affirmations} loading="On relit le mémento…">
      {(all) => (
        <ul className={s['affirmations']}>
          {all.map(({ id, pays, enonce, dit, page, mesure }) =>
            mesure.genre !== 'impossible' ? null : (
              <li key={id}>
                <p>
                  {enonce}
                  {pays === null ? null : (
                    <>
                      {', '}
                      <TerritoireLink id={pays}>
                        {paysContenus().get(pays)?.nomCourt ?? pays}
                      </TerritoireLink>
                    </>
                  )}
                   : <strong className={s['citation']}>« {dit} »</strong> <RefPage page={page} />
                </p>
                <Disclosure title="Pourquoi on ne le mesure pas">
                  {() => (
                    <p className={s['definition']}>
                      {mesure.raison}
                      {mesure.piste === null ? null : ` Où chercher : ${lower(mesure.piste)}`}
                    </p>
                  )}
                </Disclosure>
              </li>
            ),
          )}
        </ul>
      )}
    </Attente>
  )
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
}
