import { aliased } from '#features/speech/take-list.ts';
import { relative } from '../speech/take-list.ts';
import type { Typed } from '#features/speech/take-list.ts';
export { reExported } from '#features/speech/take-list.ts';
import { shell } from '#app/app.tsx';
import { climbing } from '../../blocks/audio/player.ts';

export async function chatPanel(): Promise<unknown> {
  return [aliased, relative, shell, climbing, await import('#features/speech/take-list.ts')] satisfies unknown[] as Typed[];
}
