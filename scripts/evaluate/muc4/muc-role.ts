/** The slots of a MUC-4 template that name entities. */
export const MUC_ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;

/** One of {@link MUC_ROLES}. */
export type MucRole = (typeof MUC_ROLES)[number];
