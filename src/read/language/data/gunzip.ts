/**
 * Unzips with what the platform has: zlib of a Node that lends it without an import (20.16 and
 * later, 22.3 and later), else `DecompressionStream` (Node, browsers, workers), which takes twice as
 * long in Node.
 *
 * @throws SyntaxError when it is no gzip data, or is damaged.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const zlib = nodeZlib();
  return zlib === null ? unzipStream(bytes) : unzipWhole(zlib, bytes);
}

interface Zlib {
  readonly gunzip: (
    bytes: Uint8Array,
    options: { readonly chunkSize: number },
    done: (error: unknown, result: Uint8Array<ArrayBuffer>) => void,
  ) => void;
}

/** Buffers of zlib that are large enough not to be many. */
const CHUNK = 1 << 20;

function nodeZlib(): Zlib | null {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown };
  };
  const zlib = process?.getBuiltinModule?.("zlib");
  return (zlib as Zlib | undefined) ?? null;
}

function unzipWhole(zlib: Zlib, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    zlib.gunzip(bytes, { chunkSize: CHUNK }, (error, result) => {
      if (error) reject(damaged(error));
      // A plain array at the start of its buffer, as typed arrays that look into it need.
      else resolve(new Uint8Array(result));
    });
  });
}

async function unzipStream(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  // Not awaited: it ends only once the other side is read. A failure shows on that side too.
  Promise.all([writer.write(bytes), writer.close()]).catch(() => {});
  try {
    return await readAll(stream.readable.getReader());
  } catch (error) {
    // Browsers throw a TypeError here, Node an Error of zlib.
    throw damaged(error);
  }
}

function damaged(cause: unknown): SyntaxError {
  return new SyntaxError("Cannot unzip data: it is damaged or no gzip file", { cause });
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
