// Bytes joined and compressed, by what the platform has: CompressionStream in browsers and Node alike ('deflate' is zlib's
// format).

export function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new CompressionStream('deflate'));
}

export function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('deflate'));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const chunks: Uint8Array[] = [];
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    chunks.push(value);
  }
  await written;
  return joined(chunks);
}

/** Pieces of a file, one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  let sum = 0;
  for (const {length} of parts) sum += length;
  const whole = new Uint8Array(sum);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
