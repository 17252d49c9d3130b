import { AudioLines, Captions, History, MessagesSquare, type LucideIcon } from 'lucide-react';
import type { TextKey } from '#i18n/catalogue.ts';

/** The screens of the rail and the bottom bar, in their order. */
export const SCREENS = [
  { name: 'chat', path: '/', label: 'shell.chat', Icon: MessagesSquare },
  { name: 'speech', path: '/speech', label: 'shell.speech', Icon: AudioLines },
  { name: 'transcription', path: '/transcription', label: 'shell.transcription', Icon: Captions },
  { name: 'history', path: '/history', label: 'shell.history', Icon: History },
] as const satisfies readonly { name: string; path: string; label: TextKey; Icon: LucideIcon }[];
