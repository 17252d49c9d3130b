import { examineSound } from '#blocks/audio/examine-sound.ts';
import type { PlayableFile, SoundPlayer } from '#blocks/audio/sound-player.ts';
import { storedPlayer } from '#blocks/audio/stored-player.ts';
import { convertToWav } from './convert-to-wav.ts';
import type { TranscriptionSession } from './transcription-session.ts';

/** Longer recordings are played at the rate of speech, because decoded at their own they take a gigabyte an hour. */
const FULL_RATE_SECONDS = 600;

/** A player for a session's recording, which is decoded when it is first played. */
export function createRecordingPlayer(session: TranscriptionSession): SoundPlayer {
  return storedPlayer(() => loadPlayable(session));
}

async function loadPlayable({ audio, turn }: TranscriptionSession): Promise<PlayableFile | null> {
  const { sound, format } = turn.recording;
  if (audio === null || sound === null) return null;
  if (sound.duration <= FULL_RATE_SECONDS) return (await examineSound(audio, format))?.file ?? null;
  const wav = await convertToWav(audio);
  return wav === undefined ? null : { wav, duration: sound.duration };
}
