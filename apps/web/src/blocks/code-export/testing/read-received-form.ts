/// <reference types="node" />

/** A form as a gateway gets it, in its order; of a file its name and its bytes. */
export type ReceivedForm = {
  fields: [name: string, value: string][];
  files: [name: string, file: string, bytes: Uint8Array][];
};

/** Reads a multipart body with the reader that Node has for it; `contentType` is the request's own, with the boundary. */
export async function readReceivedForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ReceivedForm> {
  const form = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData();
  const received: ReceivedForm = { fields: [], files: [] };
  for (const [name, value] of form) {
    if (typeof value === 'string') received.fields.push([name, value]);
    else received.files.push([name, value.name, new Uint8Array(await value.arrayBuffer())]);
  }
  return received;
}
