/** The data of every event in an event stream that uses LF and one `data:` line per event. */
export async function readFrames(response: Response): Promise<string[]> {
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => frame.replace(/^data: /, ''));
}
