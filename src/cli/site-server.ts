/** A small static server that answers as a host does: files, folders, the 404 page of the language. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { LOCALES } from '../i18n/locales.ts';

const HOST = '127.0.0.1';

/**
 * Serves the site in `folder` under `base`, on `port` or the next free one.
 * @throws where no port above `port` is free
 */
export async function serveSite(folder: string, { base, port }: { base: string; port: number }): Promise<{ origin: string; server: Server }> {
  const serveFile = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === base.slice(0, -1)) {
      response.writeHead(301, { location: base }).end();
      return;
    }
    if (!path.startsWith(base)) {
      sendNotFound(folder, '', response);
      return;
    }
    request.url = path.slice(base.length - 1);
    serveFile(request, response, () => { sendNotFound(folder, request.url ?? '', response); });
  });
  const { port: taken } = await listen(server, port);
  return { origin: `http://${HOST}:${taken}`, server };
}

function sendNotFound(folder: string, path: string, response: ServerResponse): void {
  const locale = LOCALES.find((known) => path.startsWith(`/${known}/`));
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, locale ? `${locale}/404/index.html` : '404.html')));
}

async function listen(server: Server, port: number): Promise<AddressInfo> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const tryPort = (candidate: number): void => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && candidate < 65_535) tryPort(candidate + 1);
      else reject(error);
    });
    server.listen(candidate, HOST, () => {
      server.removeAllListeners('error');
      resolve(server.address() as AddressInfo);
    });
  };
  tryPort(port);
  return promise;
}
