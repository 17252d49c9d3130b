import type { Text } from './catalogue.ts';
import type { enInput } from './en-input.ts';

/** The Chinese texts of files that are taken in and of variables to fill in, which come with those. */
export const zhInput = {
  'input.attachment.dismiss': '知道了',
  'input.reading': '正在读取文件',
  'input.refused.not_text': '{name} 既不是图片也不是文本',
  'input.refused.not_text.help': '文本按 UTF-8 读取；UTF-16 需带字节顺序标记。',
  'input.refused.too_large': '{name} 太大',
  'input.refused.too_large.help': '文本文件最大 512 KiB，图片最大 64 MiB；尺寸过大的图片会缩小。',
  'input.refused.not_image': '{name} 不是能发送的图片',
  'input.refused.not_image.help': '支持 PNG、JPEG、GIF、WebP 和 AVIF。',
  'input.refused.undecodable': '{name} 无法作为图片打开',
  'input.refused.undecodable.help': '文件损坏，或浏览器不认识这种格式（常见于 HEIC）。另存为 JPEG 或 PNG 再试。',
  'input.variables': '填写变量',
  'input.variables.text': '要原样发送花括号，写成 {example}。',
  'input.variables.blank': '留空：此处不填内容',
  'input.variables.send': '发送',
  'input.variables.cancel': '取消',
} as const satisfies Record<keyof typeof enInput, Text>;
