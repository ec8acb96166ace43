import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StatusBoard } from './status-board.ts';
import type { Status } from './status.ts';

let desk: string;
let backlog: number;
let looks: number;
let board: StatusBoard;
beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'simpul-desk-'));
  [backlog, looks] = [0, 0];
  const status = () => {
    looks++;
    // As with a thousand sites.
    for (const end = performance.now() + 5; performance.now() < end;);
    return { backlog } as Status;
  };
  board = new StatusBoard(desk, status, pino({ level: 'silent' }), 0);
});
afterEach(() => rmSync(desk, { recursive: true }));

const written = () => JSON.parse(readFileSync(join(desk, 'status.json'), 'utf8')) as Status;

describe('the status file', () => {
  it('is looked after rarely while nothing is done', () => {
    for (let tick = 0; tick < 50; tick++) board.show('calm');
    // To write it, to see that it is as it was written, and not again.
    expect(looks).toBe(3);
  });

  it('says what is due as soon as something is, however calm it was before', () => {
    for (let tick = 0; tick < 3; tick++) board.show('calm');
    backlog = 7;
    board.show('busy');
    expect(written().backlog).toBe(7);
  });
});
