import { startLecteur } from './startLecteur.ts'

/* The script of a hand-out: built apart, then written into each file. */
startLecteur(document)
