import { lazy, Suspense, useState } from 'react'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { ENTREES_PARTAGE } from './entrees.ts'
import { useVuePartagee } from './useVuePartagee.ts'

const ListePartage = lazy(async () => ({
  default: (await import('./ListePartage.tsx')).ListePartage,
}))
const FeuilleListe = lazy(async () => ({
  default: (await import('./FeuilleListe.tsx')).FeuilleListe,
}))

/** The word that opens the list, and the dialog chosen from it. */
export function PartageMenu() {
  const [openId, setOpenId] = useState<string | null>(null)
  return (
    <>
      <PopoverButton trigger="Partager" label="Partager cette vue" placement="bottom end">
        {(close) => (
          <Suspense fallback={null}>
            <ListePartage
              onOpen={(id) => {
                close()
                setOpenId(id)
              }}
            />
          </Suspense>
        )}
      </PopoverButton>
      <DialoguePartage id={openId} onClose={() => setOpenId(null)} />
    </>
  )
}

/** The same list as a sheet, for a screen without room for the word in the header. */
export function FeuillePartage({ onClose }: { onClose: () => void }) {
  const [openId, setOpenId] = useState<string | null>(null)
  if (openId !== null) return <DialoguePartage id={openId} onClose={onClose} />
  return (
    <Suspense fallback={null}>
      <FeuilleListe onOpen={setOpenId} onClose={onClose} />
    </Suspense>
  )
}

function DialoguePartage({ id, onClose }: { id: string | null; onClose: () => void }) {
  const vue = useVuePartagee()
  const entree = ENTREES_PARTAGE.find((candidate) => candidate.id === id)
  if (!entree) return null
  return (
    <Suspense fallback={null}>
      <entree.Dialogue {...vue} onClose={onClose} />
    </Suspense>
  )
}
