/** What every dialog of « Partager » is given: the address and name of the view, and a way out. */
export type DialoguePartageProps = { adresse: string; titre: string; onClose: () => void }
