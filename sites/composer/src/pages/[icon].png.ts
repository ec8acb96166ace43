import sharp from 'sharp';
import { drawIcon } from '../building/icon.ts';

const icons = [
  { icon: 'ikon-192', size: 192, bleed: false },
  { icon: 'ikon-512', size: 512, bleed: false },
  { icon: 'ikon-maskable-512', size: 512, bleed: true },
];

export const getStaticPaths = () => icons.map((props) => ({ params: { icon: props.icon }, props }));

export async function GET({ props }: { props: (typeof icons)[number] }): Promise<Response> {
  const png = await sharp(Buffer.from(drawIcon(props)), { density: 600 })
    .resize(props.size, props.size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
