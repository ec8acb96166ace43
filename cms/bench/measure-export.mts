import { rm } from 'node:fs/promises';
import { KimContentSchema } from '@simpul/contract';
import { bootCms } from '../boot/boot-cms.mts';
import { fillPosts } from './fill-posts.mts';

export interface ExportFigures {
  kims: number;
  posts: number;
  /** Milliseconds from asking for all KIM to the last byte, over HTTP. */
  exportMs: { median: number; max: number };
  bytes: number;
  /** Milliseconds for one KIM, and for the network. */
  kimMs: number;
  networkMs: number;
}

/** Measures the publication API on a CMS of its own, filled with `posts` published posts of `kims` KIM. */
export async function measureExport(kims: number, posts: number): Promise<ExportFigures> {
  const cms = await bootCms();
  try {
    await fillPosts(cms, kims, posts);
    const ask = async (path: string): Promise<{ text: string; ms: number }> => {
      const begun = performance.now();
      const response = await fetch(`${cms.url}/api/publication${path}`, {
        headers: { authorization: `Bearer ${cms.publicationToken}` },
      });
      const text = await response.text();
      return { text, ms: Math.round(performance.now() - begun) };
    };
    const { text } = await ask('/kims');
    const all = text
      .trimEnd()
      .split('\n')
      .map((line) => KimContentSchema.parse(JSON.parse(line)));
    const exported = all.reduce((sum, { posts }) => sum + posts.length, 0);
    if (exported !== posts) throw new Error(`${posts} posts went in, ${exported} came out`);
    const times: number[] = [];
    for (let run = 0; run < 5; run++) times.push((await ask('/kims')).ms);
    times.sort((a, b) => a - b);
    return {
      kims,
      posts,
      exportMs: { median: times[2]!, max: times[4]! },
      bytes: Buffer.byteLength(text),
      kimMs: (await ask('/kims/kim-0-ukur')).ms,
      networkMs: (await ask('/network')).ms,
    };
  } finally {
    await cms.stop();
    await rm(cms.folder, { recursive: true, force: true });
  }
}
