/** The rows of the grid with a voice put below them, or taken out when it is one of them; the last one stays. */
export function toggleVoice(voices: readonly string[], id: string): string[] {
  if (!voices.includes(id)) return [...voices, id];
  return voices.length === 1 ? [...voices] : voices.filter((voice) => voice !== id);
}
