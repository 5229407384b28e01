import type { Support } from "../model/reading.ts";

/** One voice: a source as one narrative has it. */
export function voiceKey({ narrative, sourceKey }: Support): string {
  return `${narrative}\u0000${sourceKey}`;
}
