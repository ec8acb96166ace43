import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Certificate {
  /** Files. */
  certificate: string;
  key: string;
  /** Text of the certificate, which is its own authority. */
  authority: string;
}

/** A certificate for a domain and every name below it, for a day, in a folder that the caller throws away. */
export async function makeCertificate(domain: string, folder: string): Promise<Certificate> {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  await run('openssl', [
    ...['req', '-x509', '-nodes', '-days', '1', '-subj', `/CN=${domain}`],
    ...['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    ...['-addext', `subjectAltName=DNS:${domain},DNS:*.${domain}`],
    ...['-keyout', key, '-out', certificate],
  ]);
  return { certificate, key, authority: readFileSync(certificate, 'utf8') };
}
