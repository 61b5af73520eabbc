export function packed(bytes: Uint8Array): string;
