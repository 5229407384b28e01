/**
 * Unzips with the platform's own `DecompressionStream` (Node 18 and later, browsers, workers).
 *
 * @throws SyntaxError when it is no gzip data, or is damaged.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  // Not awaited: it ends only once the other side is read. A failure shows on that side too.
  Promise.all([writer.write(bytes), writer.close()]).catch(() => {});
  try {
    return await readAll(stream.readable.getReader());
  } catch (error) {
    // Browsers throw a TypeError here, Node an Error of zlib.
    throw new SyntaxError("Cannot unzip data: it is damaged or no gzip file", { cause: error });
  }
}

async function readAll(reader: ByteReader): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

type ByteReader = ReturnType<DecompressionStream["readable"]["getReader"]>;
