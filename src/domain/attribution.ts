/** Who made what every map of ours is drawn from; the sheet « Sources » says the rest. */
export const ATTRIBUTION = '© IGN, INSEE, DGCL (BANATIC)'
