import { choosePlayback } from './choose-playback.ts';
import { RAW_PCM } from './create-pcm-decoder.ts';
import { createSoundPlayer } from './create-sound-player.ts';
import { playFile } from './play-file.ts';
import { playMediaSource } from './play-media-source.ts';
import { playScheduled } from './play-scheduled.ts';
import type { SoundFormat } from './sound-format.ts';
import type { SoundPlayer } from './sound-player.ts';
import type { SoundEvents } from './sound-source.ts';

type StreamPlayerParts = { asked: string; onSounding: () => void; onStarved: () => void };

/** A player for a take that is about to arrive. Call it inside the click: some browsers let only then an AudioContext sound. */
export function streamPlayer({ asked, onSounding, onStarved }: StreamPlayerParts): SoundPlayer {
  const hasAudioContext = typeof AudioContext === 'function';
  let unlocked = hasAudioContext && (asked === 'wav' || asked === 'pcm') ? unlockContext(RAW_PCM.sampleRate) : null;

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

  function openStream(format: SoundFormat, events: SoundEvents) {
    const playback = choosePlayback({ format, hasAudioContext, isTypeSupported: isStreamable });
    if (playback !== 'scheduled') closeUnlocked();
    switch (playback) {
      case 'media_source':
        return playMediaSource({ mime: format.mime, events });
      case 'scheduled':
        return playScheduled({ container: format.name === 'pcm' ? 'pcm' : 'wav', openContext, events });
      case 'whole_file':
        return null;
    }
  }

  return createSoundPlayer({
    openStream,
    openFile: (file, events) => playFile({ file, events }),
    onSounding,
    onStarved,
    onRelease: closeUnlocked,
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
