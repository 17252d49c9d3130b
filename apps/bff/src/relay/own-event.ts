/** An event of the BFF itself, as latin1 text like all that a relay writes. `idLine` numbers it. */
export function ownEvent({ idLine, name, data }: { idLine: string; name: string; data: object }): string {
  const json = Buffer.from(JSON.stringify(data), 'utf8').toString('latin1');
  return `${idLine}event: ${name}\ndata: ${json}\n\n`;
}
