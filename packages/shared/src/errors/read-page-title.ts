/** A page's title as plain text, else the beginning of its words; tags, scripts and styles are dropped. */
export function readPageTitle(html: string): string {
  // Titles stand at the top; looking no further bounds the work on hostile pages.
  const top = html.slice(0, 4_096);
  const title = /<title[^>]*>([^<]*)/i.exec(top)?.[1]?.trim();
  const words = title || top.replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ').replace(/<[^>]*>?/g, ' ');
  return words.replace(/\s+/g, ' ').trim().slice(0, 200);
}
