/** What a number may be; both ends are allowed. */
export type NumberRange = { min: number; max: number; isWhole: boolean };
