import { SECTIONS_MONOGRAPHIE, type SectionMonographie } from '#/domain/content/monographie.ts'

/** The sections, in the order in which every monograph is read. */
export const SECTIONS = Object.keys(SECTIONS_MONOGRAPHIE) as SectionMonographie[]
