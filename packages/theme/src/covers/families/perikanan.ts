import { jukung, klotok, reflection } from '../paint/boats.ts';
import { stiltHouse } from '../paint/houses.ts';
import { ridge, ripples, shine, wood } from '../paint/land.ts';
import { palm } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { birds, cloud, rain, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, line, keep, place, stamp, ticks } from '../paint/svg.ts';
import { person } from '../paint/people.ts';

/** A klotok before the low sun. */
const riverBoat: Scene = ({ p, chance, take, night }) => {
  const x = [640, 520, 680][take]!;
  return (
    sky(p) +
    (night ? stars(p, 20) : cloud(p, 260 + take * 260, 120, 50)) +
    sun(p, x + (take === 1 ? 170 : -150), 236, 92, !night) +
    ridge(chance, 320, 34, p.far) +
    wood(chance, 356, 46, p.mid) +
    (take === 2
      ? place(stiltHouse(p, p.pale, p.rust, night), 330, 386, 0.8)
      : place(palm(150, p.near, p.near), 300, 384)) +
    box(0, 380, 1200, 250, p.water) +
    shine(x + (take === 1 ? 170 : -150), 388, 590, p.glint) +
    ripples(chance, 396, 596, p.glint) +
    place(klotok(p, p.deep, p.warm) + reflection(p.deep, 190), x, 490, 1.25)
  );
};

/** Fish cages in a row, a guard hut, a walkway. */
const cages: Scene = ({ p, chance, take, night }) => {
  const cage =
    fill('M-150 0-110-44h250l30 44z', p.near, { opacity: 0.75 }) +
    line('M-150 0-110-44h250l30 44zM-20 0l10-44M-130-22h286', p.pale, 9) +
    ticks('M-150 12h320', p.cool, 20, 34, 40) +
    ticks('M-146 32h300', p.glint, 4, 60, 30);
  return (
    sky(p) +
    (night ? stars(p, 60) : birds(p.mid, 340 + take * 90, 130, 4)) +
    sun(p, 860 - take * 250, 190, 64) +
    ridge(chance, 300, 40, p.far) +
    wood(chance, 348, 54, p.mid) +
    box(0, 372, 1200, 260, p.water) +
    ripples(chance, 384, 596, p.glint) +
    keep('c', cage) +
    stamp('c', 360 + take * 70, 436, 0.72) +
    stamp('c', 640 + take * 60, 436, 0.72) +
    place(stiltHouse(p, p.pale, p.warm, night), 820 - take * 190, 470, 1.1) +
    stamp('c', 420 + take * 90, 540, 1.15) +
    stamp('c', 800 + take * 40, 546, 1.15)
  );
};

/** A fisher casts a net from a canoe. */
const castNet: Scene = ({ p, chance, take }) => {
  const net = 'M0 0C40-90 150-130 250-90 330-50 320 40 260 96 170 130 90 70 0 0z';
  return (
    sky(p) +
    disc(640, 250, 170, p.pale, { opacity: 0.5 }) +
    sun(p, 640, 250, 118, take === 0) +
    ridge(chance, 352, 30, p.far) +
    wood(chance, 384, 32, p.mid) +
    box(0, 402, 1200, 230, p.water) +
    shine(640, 410, 580, p.glint) +
    ripples(chance, 410, 596, p.glint) +
    place(
      fill(net, p.pale, { opacity: 0.28 }) +
        ticks(net, p.glint, 9, 4, 9) +
        line(
          'M0 0Q120-50 250-90M0 0Q150-10 300 0M0 0Q140 40 260 96M90-92Q130 0 110 66M180-106Q220 0 190 108',
          p.glint,
          3,
        ),
      500,
      372 - take * 14,
      1.15,
    ) +
    place(jukung(p.deep, p.glint) + reflection(p.deep, 140), 440, 500, 1.3) +
    place(
      person(
        p,
        { shirt: take === 1 ? p.cool : p.warm, cloth: p.deep, head: take === 2 ? 'hair' : 'hat' },
        'M-18-98l52-26M18-98l36-26',
      ),
      430,
      476,
      1.25,
    )
  );
};

/** Under the water line: fish and a boat's keel. */
const shoal: Scene = ({ p, chance, take }) => {
  const fish =
    '<path d="M-100 6Q-30-60 70-20L118-52Q104 0 122 44L70 22Q-20 62-100 6z"/>' +
    line('M-52-20q20 24 0 46M-20-4h70M-10 14h50M0-20h46', p.glint, 4, { opacity: 0.7 }) +
    disc(-70, -4, 7, p.deep) +
    line('M-98 14q-26 10-34 30M-96 8q-30-2-40 8', p.deep, 3);
  const school = chance.many(6, -20, 20).map((shift, at) => {
    const [x, y] = [
      [380, 330],
      [660, 300],
      [860, 390],
      [520, 440],
      [760, 510],
      [400, 530],
    ][at]!;
    return stamp(
      'f',
      x! + shift + take * 14,
      y! + shift,
      chance.between(0.75, 1.25),
      [p.warm, p.pale, p.sun][(at + take) % 3],
    );
  });
  return (
    sky(p) +
    sun(p, 840 - take * 220, 100, 50, false) +
    wood(chance, 178, 34, p.mid) +
    fill('M0 200q150-16 300 0t300 0 300 0 300 0V630H0z', p.water) +
    group(
      fill('M0 320q200-30 400 0t400 0 400 0V630H0z', p.cool) +
        fill('M0 470q200-40 400 0t400 0 400 0V630H0z', p.near),
      { opacity: 0.55 },
    ) +
    fill(
      `M${700 - take * 200} 200l-120 400h90l130-400zM${860 - take * 200} 200l20 400h60l-20-400z`,
      p.glint,
      { opacity: 0.14 },
    ) +
    place(jukung(p.deep, p.glint), 600 + take * 90, 196, 1.1) +
    keep('f', fish) +
    school.join('') +
    line(
      'M240 596q-20-60 10-110t0-90M960 596q20-60-10-100t10-70M1000 596q-10-40 16-80',
      p.deep,
      9,
    ) +
    (take === 1 ? rain(p) : '')
  );
};

export const perikanan: Family = {
  scenes: [riverBoat, cages, castNet, shoal],
  hours: [
    'senja',
    'pagi',
    'sore',
    'siang',
    'pagi',
    'malam',
    'fajar',
    'hujan',
    'malam',
    'siang',
    'nila',
    'fajar',
  ],
};
