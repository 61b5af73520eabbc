// Pieces of a file, one behind the other.
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
