import { z } from 'zod';

const YEAR = 366 * 86_400_000;

const ManifestSchema = z.strictObject({
  id: z.literal('/'),
  name: z.string().trim().min(1),
  short_name: z.string().trim().min(1).max(25),
  description: z.string().trim().min(1),
  lang: z.literal('id'),
  start_url: z.string().startsWith('/'),
  scope: z.literal('/'),
  display: z.enum(['standalone', 'minimal-ui', 'browser']),
  background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
  icons: z
    .array(
      z.strictObject({
        src: z.string(),
        sizes: z.string().regex(/^(?:any|\d+x\d+)$/),
        type: z.string().startsWith('image/'),
        purpose: z.enum(['any', 'maskable', 'monochrome']).optional(),
      }),
    )
    .min(1),
});

/** What is wrong with a web app manifest, and the addresses of its icons. */
export function manifestFaults(body: string): { faults: string[]; icons: string[] } {
  const read = ManifestSchema.safeParse(JSON.parse(body));
  return read.success
    ? { faults: [], icons: read.data.icons.map(({ src }) => src) }
    : {
        faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
        icons: [],
      };
}

/** What is wrong with a security.txt by RFC 9116, that stands at `url`, at the moment `now` (ms). */
export function securityFaults(body: string, url: string, now: number): string[] {
  const fields = new Map(
    body
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)] as const;
      }),
  );
  const faults: string[] = [];
  if (!/^(?:mailto:|https?:)/.test(fields.get('Contact') ?? '')) faults.push('has no Contact');
  const left = Date.parse(fields.get('Expires') ?? '') - now;
  if (!(left > 0 && left < YEAR)) faults.push('expires already, or in more than a year');
  if (fields.get('Canonical') !== url)
    faults.push(`says that it stands at ${fields.get('Canonical')}`);
  return faults;
}

/** What is wrong with a robots.txt by RFC 9309, and the sitemaps that it names. */
export function robotsFaults(body: string): { faults: string[]; sitemaps: string[] } {
  const lines = body.split('\n').filter((line) => line !== '');
  const faults = lines
    .filter((line) => !/^(?:User-agent|Allow|Disallow|Sitemap): \S+$/.test(line))
    .map((line) => `has the line ${line}`);
  if (!lines.includes('Allow: /')) faults.push('allows nobody');
  return {
    faults,
    sitemaps: lines
      .filter((l) => l.startsWith('Sitemap: '))
      .map((l) => l.slice('Sitemap: '.length)),
  };
}
