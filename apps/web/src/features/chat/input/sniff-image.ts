const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
const AVIF_BRANDS = new Set(['avif', 'avis']);

/** The image formats that are told by their bytes. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/heic';

/** Tells an image's format from its first bytes (64 are enough); null for everything else, whatever its name says. */
export function sniffImage(head: Uint8Array): ImageType | null {
  const text = String.fromCharCode(...head.subarray(0, 64));
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png';
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return 'image/webp';
  return sniffFileTypeBox(text);
}

/** ISO base media files begin with a box that names the brands they conform to: ISO/IEC 14496-12, section 4.3. */
function sniffFileTypeBox(text: string): ImageType | null {
  if (text.slice(4, 8) !== 'ftyp') return null;
  const end = Math.min(text.charCodeAt(3), text.length);
  const brands = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(text.slice(at, at + 4));
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'image/avif';
  return brands.some((brand) => HEIF_BRANDS.has(brand)) ? 'image/heic' : null;
}
