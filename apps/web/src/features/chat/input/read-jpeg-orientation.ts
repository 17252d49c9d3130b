const UPRIGHT = 1;
const APP1 = 0xff_e1;
const START_OF_SCAN = 0xff_da;
const ORIENTATION_TAG = 0x01_12;
const EXIF = 0x45_78_69_66;

/** The EXIF orientation (1 to 8) of a JPEG's first bytes; 1, upright, where none is told. Exif 2.3, section 4.5.4 and TIFF 6.0, section 2. */
export function readJpegOrientation(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  let at = 2;
  while (at + 4 <= view.byteLength) {
    const marker = view.getUint16(at);
    const end = at + 2 + view.getUint16(at + 2);
    if (marker < 0xff_00 || marker === START_OF_SCAN || end > view.byteLength) return UPRIGHT;
    const isExif = marker === APP1 && end - at > 10 && view.getUint32(at + 4) === EXIF;
    if (isExif) return readOrientationTag(new DataView(view.buffer, view.byteOffset + at + 10, end - at - 10));
    at = end;
  }
  return UPRIGHT;
}

function readOrientationTag(tiff: DataView): number {
  if (tiff.byteLength < 8) return UPRIGHT;
  const isLittle = tiff.getUint16(0) === 0x49_49;
  const directory = tiff.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return UPRIGHT;
  const count = tiff.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return UPRIGHT;
    if (tiff.getUint16(at, isLittle) === ORIENTATION_TAG) return tiff.getUint16(at + 8, isLittle);
  }
  return UPRIGHT;
}
