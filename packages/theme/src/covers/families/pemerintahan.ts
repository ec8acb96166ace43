import { hall, stiltHouse } from '../paint/houses.ts';
import { ridge, wood } from '../paint/land.ts';
import { palm, tree } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { birds, cloud, sky, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

const flag = (x: number, foot: number, height: number, pole: string): string =>
  line(`M${x} ${foot}v-${height}`, pole, 8) +
  fill(`M${x + 4} ${foot - height}q44-16 92 0v30q-48-16-92 0z`, '#c63d2f') +
  fill(`M${x + 4} ${foot - height + 30}q44-16 92 0v30q-48-16-92 0z`, '#fdf6ea');

/** The village hall with its flag. */
const balai: Scene = ({ p, chance, take }) =>
  sky(p) +
  cloud(p, 190 + take * 220, 120, 52) +
  sun(p, 880 - take * 60, 170, 62) +
  ridge(chance, 370, 40, p.far) +
  wood(chance, 424, 60, p.mid) +
  place(palm(280, p.near, p.near), 270, 520) +
  place(palm(230, p.near, p.near), 960, 524) +
  fill('M0 512q600-24 1200 0v130H0z', p.near) +
  fill('M556 530h88l110 110H446z', p.far) +
  place(
    hall(p, p.pale, p.rust) +
      fill('M-120-172-70-226H70l50 54z', [p.rust, p.warm, p.cool][take]!) +
      line('M-70-226l-22-34M70-226l22-34', p.rust, 9) +
      fill('M-60-104 0-150 60-104z', p.warm) +
      box(-60, -104, 120, 14, p.deep),
    610,
    532,
    [1.3, 1.15, 1.4][take],
  ) +
  flag(370 + take * 10, 570, 380, p.pale) +
  box(340 + take * 10, 560, 60, 18, p.pale);

/** The flag above the fields in the morning. */
const flagpole: Scene = ({ p, chance, take }) =>
  sky(p) +
  sun(p, [600, 690, 520][take]!, [270, 250, 290][take]!, [150, 110, 130][take]!, take !== 2) +
  birds(p.mid, 320, 160, 4) +
  ridge(chance, 420, 50, p.far) +
  wood(chance, 470, 50, p.mid) +
  keep('t', tree(200, p.deep, p.near, p.mid)) +
  fill('M0 530q600-40 1200 0v120H0z', p.near) +
  stamp('t', 300, 540, 1.1) +
  stamp('t', 420 - take * 220, 534, 0.8) +
  stamp('t', 900, 540, -1.05) +
  (take === 1 ? stamp('t', 800, 530, 0.75) : '') +
  place(flag(0, 0, 330, p.pale), 590, 560, 1.3) +
  fill('M520 580h150l16-26H504z', p.pale) +
  fill('M480 600h230l14-22H466z', p.far) +
  ticks('M0 580h470M720 580h480', p.mid, 34, 5, 16);

/** Deliberation: a round mat seen from above, people around it. */
const council: Scene = ({ p, take }) => {
  const seats = [8, 10, 7][take]!;
  const colours = [p.warm, p.cool, p.sun, p.rust, p.mid];
  const people = Array.from({ length: seats }, (_, at) => {
    const angle = (at / seats) * 2 * Math.PI + take * 0.3;
    const turn = (angle * 180) / Math.PI + 90;
    return place(
      `<use href="#u" fill="${colours[(at * 2 + take) % 5]}"/>`,
      600 + Math.cos(angle) * 222,
      300 + Math.sin(angle) * 222,
      1,
      turn,
    );
  });
  const shoulders =
    '<path d="M-56 0q0-34 56-34T56 0 0 30-56 0z"/>' +
    disc(0, -6, 25, p.deep) +
    line('M-46 12q8 34 30 36M46 12q-8 34-30 36', '#a8694a', 13);
  return (
    box(0, 0, 1200, 630, [p.low, p.far, p.high][take]!) +
    ticks('M0 50h1200M0 170h1200M0 290h1200M0 410h1200M0 530h1200', p.pale, 116, 4, 46) +
    disc(600, 300, 180, p.rust) +
    group(woven('M420 120h360v360H420z', take, p.sun, 'v'), { opacity: 0.5 }) +
    `<path stroke="${[p.low, p.far, p.high][take]}" stroke-width="90" d="M375 300a225 225 0 1 1 0 1"/>` +
    ticks('M424 300a176 176 0 1 1 0 1', p.glint, 14, 9, 9) +
    disc(600, 300, 96, p.pale) +
    box(548, 254, 74, 96, p.glint) +
    line('M562 276h46M562 296h46M562 316h30', p.far, 7) +
    disc(658, 290, 20, p.warm) +
    disc(658, 290, 12, p.rust) +
    disc(640, 340, 16, p.mid) +
    keep('u', shoulders) +
    people.join('')
  );
};

/** The village on a map: river, roads, plots. */
const map: Scene = ({ p, chance, take }) => {
  const plots = chance.many(12, 0, 1).map((luck, at) => {
    const [x, y] = [120 + (at % 4) * 260 + luck * 40, 40 + Math.floor(at / 4) * 200 + luck * 30];
    return group(
      ticks(
        `M${Math.round(x)} ${Math.round(y + 60)}h170`,
        [p.mid, p.far, p.near][at % 3]!,
        110,
        7,
        9,
      ),
      {
        transform: `rotate(${Math.round(luck * 24 - 12)} ${Math.round(x)} ${Math.round(y)})`,
      },
    );
  });
  const river = [
    'M-40 160C260 60 360 420 620 330S900 80 1240 250',
    'M340-40C420 160 240 300 520 360S900 420 860 680',
    'M-40 480C300 520 340 200 620 240S940 520 1240 380',
  ][take]!;
  const road = [
    'M-20 520Q400 380 560 560T1220 460',
    'M-20 200Q400 120 700 200T1220 130',
    'M-20 120Q300 160 560 80T1220 200',
  ][take]!;
  return (
    box(0, 0, 1200, 630, p.low) +
    plots.join('') +
    line(river, p.pale, 92) +
    line(river, p.water, 74) +
    line(river, p.glint, 4, { 'stroke-dasharray': '60 50 20 70' }) +
    line(road, p.pale, 22) +
    line(road, p.rust, 4, { 'stroke-dasharray': '16 14' }) +
    keep('k', stiltHouse(p, p.sun, p.rust)) +
    [
      [380, 250],
      [480, 480],
      [760, 500],
      [840, 190],
    ]
      .map(([x, y], at) => stamp('k', x! + take * 14, y! + (at % 2) * 20, 0.62))
      .join('') +
    place(
      fill('M0 0C-70-90-74-190 0-190S70-90 0 0z', p.warm) + disc(0, -122, 30, p.pale),
      600,
      350,
      1.15,
    ) +
    fill('M560 356q40-16 80 0-40 16-80 0z', p.deep, { opacity: 0.4 })
  );
};

export const pemerintahan: Family = {
  scenes: [balai, flagpole, council, map],
  hours: [
    'pagi',
    'fajar',
    'tanah',
    'daun',
    'siang',
    'sore',
    'pagi',
    'fajar',
    'fajar',
    'nila',
    'nila',
    'siang',
  ],
};
