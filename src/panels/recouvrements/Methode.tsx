import s from './Recouvrements.module.css'

/** How an overlap is measured, one click away from the figures. */
export function Methode({ methode }: { methode: 'communes' | 'geometrie' }) {
  return (
    <div className={s['texteMethode']}>
      {methode === 'communes' ? (
        <p>
          Les deux territoires sont faits de communes entières : la part commune est la somme des
          communes qu’ils partagent, surfaces, habitants et emplois compris. Rien n’est estimé.
        </p>
      ) : (
        <>
          <p>
            L’un des deux contours n’est pas fait de communes entières : la part commune est
            l’intersection des deux tracés. Les habitants et les emplois d’une commune coupée sont
            répartis au prorata de sa surface, et dits « estimés ».
          </p>
          <p>
            Un recouvrement trop mince pour être autre chose qu’un écart entre deux tracés est
            compté à part.
          </p>
        </>
      )}
      <p>
        Un chiffre que l’INSEE ne donne pas n’est jamais compté pour zéro : il est dit « inconnu ».
      </p>
    </div>
  )
}
