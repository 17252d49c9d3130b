/** What a form field holds. A list is sent as one field for each of its items. */
export type FormValue = string | number | boolean | readonly string[];

/**
 * One request to a gateway as it was sent; `path` is the route below the gateway's base URL. The answer of a chat and of a transcription
 * is printed, that of speech is saved under the name `saveAs`. `fields` of a form stand in their order; its file goes last.
 */
export type SentRequest =
  | { kind: 'chat'; path: string; body: unknown }
  | { kind: 'speech'; path: string; body: unknown; saveAs: string }
  | { kind: 'transcription'; path: string; fields: Readonly<Record<string, FormValue>>; fileName: string };

/** A request whose body is a form with a file. */
export type FormRequest = Extract<SentRequest, { kind: 'transcription' }>;

/** A request whose body is JSON. */
export type JsonRequest = Exclude<SentRequest, FormRequest>;
