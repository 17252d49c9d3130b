/** The passcode of the guarded product. */
export const PASSCODE = 'seven lanes in the morning';
