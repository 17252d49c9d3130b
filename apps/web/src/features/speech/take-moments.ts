/** The moments of a take that are shown, in their order, with their names. */
export const TAKE_MOMENTS = [
  ['head', 'speech.figure.head'],
  ['firstByte', 'speech.figure.first_byte'],
  ['firstSound', 'speech.figure.first_sound'],
  ['lastByte', 'speech.figure.last_byte'],
] as const;
