import type { AudioCodec, EncodedPacket, InputAudioTrack, Target } from 'mediabunny';
import type { PackFormat } from './pack-format.ts';

type PackOptions = {
  track: InputAudioTrack;
  codec: AudioCodec;
  packets: Iterable<EncodedPacket> | AsyncIterable<EncodedPacket>;
  format: PackFormat;
  target: Target;
};

/** Puts encoded packets of a track into a file of their own, which begins with the first of them. */
export async function packPackets({ track, codec, packets, format, target }: PackOptions): Promise<void> {
  const { EncodedAudioPacketSource, Output } = await import('mediabunny');
  const decoderConfig = await track.getDecoderConfig();
  const output = new Output({ format: await format.make(), target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  let origin: number | undefined;
  try {
    for await (const packet of packets) {
      origin ??= packet.timestamp;
      const moved = packet.clone({ timestamp: packet.timestamp - origin });
      await source.add(moved, decoderConfig === null ? undefined : { decoderConfig });
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
}
