import { useState } from 'react';
import { useFileDrop } from '#blocks/files/use-file-drop.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { replaceText } from '#features/speech/bench/replace-text.ts';
import { readScriptFile, type ScriptFault } from './read-script-file.ts';

/** Takes a text file that is dropped or pasted anywhere as the text. */
export function useScriptDrop(): { isOver: boolean; fault: ScriptFault | null } {
  const text = useText();
  const locale = useLocale();
  const [fault, setFault] = useState<ScriptFault | null>(null);

  async function take(file: File) {
    const read = await readScriptFile(file, locale);
    setFault('fault' in read ? read.fault : null);
    if ('text' in read) replaceText(read, { said: text('speech.text.replaced'), undo: text('ui.undo') });
  }

  const isOver = useFileDrop({ onFiles: ([first]) => first !== undefined && void take(first) });
  return { isOver, fault };
}
