/** Serves folders as a good host does, with brotli, and tells what was sent. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

export interface Sent {
  /** When it was answered, in milliseconds since 1970. */
  at: number;
  path: string;
  bytes: number;
}

export interface Host {
  origin: string;
  sent: Sent[];
  /** How long each answer is held back, in milliseconds. */
  delay: number;
  close(): void;
}

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8' };

/** @param folders where a file is looked for, one after the other */
export async function serveFolders(folders: readonly string[]): Promise<Host> {
  const kept = new Map<string, Buffer>();
  const readCompressed = (file: string): Buffer => {
    const data = kept.get(file) ?? brotliCompressSync(readFileSync(file));
    kept.set(file, data);
    return data;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = folders.map((folder) => join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)).find((name) => existsSync(name) && statSync(name).isFile());
    const body = file === undefined ? Buffer.alloc(0) : readCompressed(file);
    void wait(host.delay).then(() => {
      host.sent.push({ at: Date.now(), path: pathname, bytes: body.length });
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...(file !== undefined && { 'content-encoding': 'br' }) }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: Host = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: [],
    delay: 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
