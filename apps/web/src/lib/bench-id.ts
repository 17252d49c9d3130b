/** The id in the settings of what a session's composer and parameters hold; deleting the session finds it by this. */
export function benchId(sessionId: string): string {
  return `bench.${sessionId}`;
}
