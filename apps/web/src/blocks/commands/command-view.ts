import { create } from 'zustand';

type CommandView = { shown: 'palette' | 'shortcuts' | null };

/** Which of the two lists of commands lies over the screen. */
export const useCommandView = create<CommandView>(() => ({ shown: null }));

/** Opens the palette or the sheet of shortcuts; null closes them. */
export function showCommands(shown: CommandView['shown']): void {
  useCommandView.setState({ shown });
}
