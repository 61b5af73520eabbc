export function folded(object: object): {readonly text: string; readonly shape: Uint8Array};
