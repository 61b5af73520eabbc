export interface Server {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}
export function serve(options?: {
  root?: string;
  port?: number;
  answer?: (request: never, response: never) => unknown;
}): Promise<Server>;
