const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/** Whether Windows takes a file name, with or without an extension, for a device instead of a file. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}
