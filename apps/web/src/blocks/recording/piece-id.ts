/** The id under which the bytes of a recording's piece are kept; pieces count from 0. */
export function pieceId(recordingId: string, piece: number): string {
  return `${recordingId}:${piece}`;
}
