import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notInstalled } from '../needs.ts';
import type { Encryption } from './redis-server.ts';

const FRESH_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];

function openssl(...words: readonly string[]): void {
  const { status, stderr, error } = spawnSync('openssl', words, { encoding: 'utf8' });
  if (error) throw notInstalled('openssl');
  if (status !== 0) throw new Error(`openssl ended with ${status}: ${stderr}`);
}

/** Makes, in the folder, an authority of one's own and a certificate of 127.0.0.1 that it signed, good for a day. */
export function makeCertificates(folder: string): Encryption {
  const at = (name: string) => join(folder, name);
  const [authority, authorityKey] = [at('authority.pem'), at('authority.key')];
  openssl('req', '-x509', ...FRESH_KEY, '-subj', '/CN=Own', '-keyout', authorityKey, '-out', authority);
  const [key, certificate, names] = [at('redis.key'), at('redis.pem'), at('names')];
  writeFileSync(names, 'subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n');
  openssl('req', '-new', ...FRESH_KEY, '-subj', '/CN=redis', '-keyout', key, '-out', at('request'));
  const signer = ['-CA', authority, '-CAkey', authorityKey, '-CAcreateserial', '-days', '1'];
  openssl('x509', '-req', '-in', at('request'), ...signer, '-extfile', names, '-out', certificate);
  return { key, certificate, authority };
}
