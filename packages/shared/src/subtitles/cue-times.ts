/** Hours may be absent, as WebVTT allows, and so may the fraction; SRT separates it by a comma, WebVTT by a full stop, and both are mixed up. */
const TIME = String.raw`(?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d+)?`;

/** A line with the times of a cue, SRT or WebVTT, as `start` and `end`; settings and SRT's coordinates may follow. */
export const CUE_TIMES = new RegExp(String.raw`^\s*(?<start>${TIME})\s*-->\s*(?<end>${TIME})(?=\s|$)`);
