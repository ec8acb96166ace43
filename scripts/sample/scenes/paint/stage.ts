import type { Chance } from './chance.ts';
import { mix } from './colour.ts';

/** An hour and its weather: where light comes from and what it does to colours. */
export interface Light {
  zenith: string;
  sky: string;
  horizon: string;
  /** What lit sides turn to, what shaded sides turn to, what distance turns to. */
  glow: string;
  shade: string;
  haze: string;
  /** How much of each, 0 to 1. */
  contrast: number;
  sun: { colour: string; seen: boolean };
  clouds: 'none' | 'heaps' | 'cover';
}

export const lights = {
  pagi: {
    zenith: '#8fb8c9',
    sky: '#d8e0d2',
    horizon: '#fbe3b8',
    glow: '#ffe9b5',
    shade: '#2d4658',
    haze: '#e9dcc0',
    contrast: 0.8,
    sun: { colour: '#fff3cf', seen: true },
    clouds: 'none',
  },
  siang: {
    zenith: '#3f86b8',
    sky: '#8fc1dc',
    horizon: '#d9ebee',
    glow: '#fffbe6',
    shade: '#1f3b52',
    haze: '#bfd9e2',
    contrast: 1,
    sun: { colour: '#ffffff', seen: false },
    clouds: 'heaps',
  },
  sore: {
    zenith: '#6f9db5',
    sky: '#f0c98a',
    horizon: '#ffdf9c',
    glow: '#ffd27a',
    shade: '#3c3a52',
    haze: '#edc992',
    contrast: 0.95,
    sun: { colour: '#fff0bd', seen: true },
    clouds: 'heaps',
  },
  senja: {
    zenith: '#474d7d',
    sky: '#c9798a',
    horizon: '#fdb877',
    glow: '#ffb070',
    shade: '#2a2548',
    haze: '#c58a8c',
    contrast: 0.9,
    sun: { colour: '#ffdf9a', seen: true },
    clouds: 'heaps',
  },
  mendung: {
    zenith: '#8b989e',
    sky: '#b3bdbd',
    horizon: '#d3d8d0',
    glow: '#eef0e4',
    shade: '#33444c',
    haze: '#b9c3c0',
    contrast: 0.5,
    sun: { colour: '#eef0ea', seen: false },
    clouds: 'cover',
  },
  asap: {
    zenith: '#b49f82',
    sky: '#cdb38d',
    horizon: '#dfc59b',
    glow: '#f3d7a4',
    shade: '#564a40',
    haze: '#d0b891',
    contrast: 0.45,
    sun: { colour: '#f4794c', seen: true },
    clouds: 'none',
  },
} as const satisfies Record<string, Light>;

export type Hour = keyof typeof lights;

/** What a scene is painted on. Lengths are pixels; a person nearby is about 300 px tall. */
export interface Stage {
  width: number;
  height: number;
  chance: Chance;
  light: Light;
  /** Where the sun stands, as a share of the width. */
  sunX: number;
}

export const lit = ({ light }: Stage, colour: string, share = 0.4): string =>
  mix(colour, light.glow, share * light.contrast);

export const shaded = ({ light }: Stage, colour: string, share = 0.5): string =>
  mix(colour, light.shade, share * (0.4 + light.contrast * 0.6));

/** The colour of something at a distance: 0 is here, 1 is the horizon. */
export const away = ({ light }: Stage, colour: string, distance: number): string =>
  mix(colour, light.haze, distance);

/** -1 when light falls from the left of `x`, 1 from the right. */
export const sunSide = ({ sunX, width }: Stage, x: number): number => (x > sunX * width ? -1 : 1);
