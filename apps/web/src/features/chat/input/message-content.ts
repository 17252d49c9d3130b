import type { Attachment, TextAttachment } from './attachment.ts';

/** A part of a message's content, as the chat completions API names them. */
export type ContentPart = { type: 'text'; text: string } | { type: 'image_url'; image_url: { url: string } };

type Message = { text: string; attachments: readonly Attachment[] };

/** What a message sends: a string when it has no image, else the text and then the images. Text files stand before the words about them. */
export function messageContent({ text, attachments }: Message): string | ContentPart[] {
  const files = attachments.filter((attachment) => attachment.kind === 'text').map(quoteFile);
  const words = [...files, text].filter((part) => part !== '').join('\n\n');
  const images = attachments.filter((attachment) => attachment.kind === 'image');
  if (images.length === 0) return words;
  const parts: ContentPart[] = images.map(({ dataUrl }) => ({ type: 'image_url', image_url: { url: dataUrl } }));
  return words === '' ? parts : [{ type: 'text', text: words }, ...parts];
}

/** The file under its name, in a fence that nothing in the file can close. */
function quoteFile({ name, text }: TextAttachment): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  const language = /\.([a-z\d+#-]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const title = name.replaceAll(/[\p{Cc}`]/gu, ' ').trim();
  return `${title}\n${fence}${language}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`;
}
