const VENDOR = 'libopus';

/** The identification packet of a mono Ogg Opus stream (RFC 7845, section 5.1); `preSkip` counts samples at 48 kHz. */
export function opusHeadPacket({ preSkip, inputRate }: { preSkip: number; inputRate: number }): Uint8Array {
  const head = new Uint8Array(19);
  const view = new DataView(head.buffer);
  head.set(new TextEncoder().encode('OpusHead'));
  view.setUint8(8, 1);
  view.setUint8(9, 1);
  view.setUint16(10, preSkip, true);
  view.setUint32(12, inputRate, true);
  return head;
}

/** The comment packet of an Ogg Opus stream (RFC 7845, section 5.2), with no comments. */
export function opusTagsPacket(): Uint8Array {
  const vendor = new TextEncoder().encode(VENDOR);
  const tags = new Uint8Array(16 + vendor.length);
  tags.set(new TextEncoder().encode('OpusTags'));
  new DataView(tags.buffer).setUint32(8, vendor.length, true);
  tags.set(vendor, 12);
  return tags;
}
