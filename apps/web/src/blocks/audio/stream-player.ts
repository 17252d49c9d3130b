import { choosePlayback } from './choose-playback.ts';
import { RAW_PCM } from './create-pcm-decoder.ts';
import { createSoundPlayer } from './create-sound-player.ts';
import { playDecoded } from './play-decoded.ts';
import { playFile } from './play-file.ts';
import { playMediaSource } from './play-media-source.ts';
import { playScheduled } from './play-scheduled.ts';
import type { SoundFormat } from './sound-format.ts';
import type { SoundPlayer } from './sound-player.ts';
import type { StreamEvents } from './sound-source.ts';

type StreamPlayerParts = {
  /** The format that was asked for. */
  asked: string;
  /** How many files it comes in. */
  pieces: number;
  onSounding: () => void;
  onStarved: () => void;
};

/** A player for a take that is about to arrive. Call it inside the click: some browsers let only then an AudioContext sound. */
export function streamPlayer({ asked, pieces, onSounding, onStarved }: StreamPlayerParts): SoundPlayer {
  const hasAudioContext = typeof AudioContext === 'function';
  const isWanted = asked === 'wav' || asked === 'pcm' || pieces > 1;
  let unlocked = hasAudioContext && isWanted ? unlockContext(RAW_PCM.sampleRate) : null;

  /** The context of the click serves when its guess of the rate was right. */
  function openContext(sampleRate: number): AudioContext {
    const context = unlocked?.sampleRate === sampleRate ? unlocked : new AudioContext({ sampleRate });
    if (context !== unlocked) closeUnlocked();
    unlocked = null;
    return context;
  }

  function closeUnlocked(): void {
    void unlocked?.close();
    unlocked = null;
  }

  function openStream(format: SoundFormat, events: StreamEvents) {
    const playback = choosePlayback({ format, pieces, hasAudioContext, isTypeSupported: isStreamable });
    if (playback === 'media_source' || playback === 'whole_file') closeUnlocked();
    switch (playback) {
      case 'media_source':
        return playMediaSource({ mime: format.mime, events });
      case 'scheduled':
        return playScheduled({ container: format.name === 'pcm' ? 'pcm' : 'wav', openContext, events });
      case 'decoded':
        return playDecoded({ format, openContext, events });
      case 'whole_file':
        return null;
    }
  }

  return createSoundPlayer({
    openStream,
    openFile: (file, events) => playFile({ file, events }),
    onSounding,
    onStarved,
    onGiveUp: closeUnlocked,
  });
}

function unlockContext(sampleRate: number): AudioContext {
  const context = new AudioContext({ sampleRate });
  void context.resume();
  return context;
}

function isStreamable(mime: string): boolean {
  return typeof MediaSource === 'function' && MediaSource.isTypeSupported(mime);
}
