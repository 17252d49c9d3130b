import type { Text } from './catalogue.ts';

/** The English texts of files that are taken in and of variables to fill in, which come with those. */
export const enInput = {
  'input.attachment.dismiss': 'Dismiss',
  'input.reading': 'Reading files',
  'input.refused.not_text': '{name} is neither an image nor text',
  'input.refused.not_text.help': 'Text files are read as UTF-8, or as UTF-16 with a byte order mark.',
  'input.refused.too_large': '{name} is too large',
  'input.refused.too_large.help':
    'Text files may have up to 512 KiB, images up to 64 MiB; larger pictures are scaled down.',
  'input.refused.not_image': '{name} is not an image that can be sent',
  'input.refused.not_image.help': 'PNG, JPEG, GIF, WebP and AVIF are read.',
  'input.refused.undecodable': '{name} cannot be opened as an image',
  'input.refused.undecodable.help':
    'It is damaged, or this browser does not know its format (often HEIC). Save it as JPEG or PNG.',
  'input.variables': 'Fill in the variables',
  'input.variables.text': 'To send the braces as they are, write {example}.',
  'input.variables.blank': 'Blank: nothing is put in its place',
  'input.variables.send': 'Send',
  'input.variables.cancel': 'Cancel',
} as const satisfies Record<string, Text>;
