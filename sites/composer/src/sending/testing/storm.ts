import fc from 'fast-check';
import { advance, type SendingEvent, type World } from '../advance.ts';
import { nextStep, type Step } from '../next-step.ts';
import { newSending, type Intent, type Sending, type Write } from '../sending.ts';
import { postContent } from './items.ts';
import { Server } from './server.ts';

const faults = [
  'none',
  'before',
  'after',
  'kill-before',
  'kill-after',
  'twice',
  'error',
  'out',
] as const;
type Fault = (typeof faults)[number];

/** What may happen, one after the other. */
export type Weather =
  | { is: 'ask'; intent: Intent }
  | { is: 'type' }
  | { is: 'add-photo' }
  | { is: 'step'; fault: Fault }
  | { is: 'edit-elsewhere' }
  | { is: 'lose-photos' }
  | { is: 'nudge' }
  | { is: 'sign-in' }
  | { is: 'choose' };

export const storms = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ is: fc.constant('step' as const), fault: fc.constantFrom(...faults) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        is: fc.constant('ask' as const),
        intent: fc.constantFrom('keep' as const, 'send' as const),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.constantFrom<Weather>(
        { is: 'type' },
        { is: 'add-photo' },
        { is: 'edit-elsewhere' },
        { is: 'lose-photos' },
        { is: 'nudge' },
        { is: 'sign-in' },
        { is: 'choose' },
      ),
    },
  ),
  { maxLength: 60 },
);

/** A phone that keeps what it has to keep and forgets everything else at any moment. */
class Phone {
  body = 'teks 0';
  edition = 1;
  photos: string[] = [];
  asked = false;
  sending: Sending = newSending('d', 'sari');
  readonly server: Server;
  private keys = 0;
  private readonly world: World = {
    now: 0,
    random: () => 0.5,
    newKey: () => `n${++this.keys}`,
  };

  constructor(server: Server) {
    this.server = server;
  }

  tell(event: SendingEvent): void {
    this.sending = structuredClone(advance(this.sending, event, this.world));
  }

  change(): void {
    this.edition += 1;
    this.tell({ is: 'taken-back' });
  }

  ask(intent: Intent): void {
    this.asked = true;
    this.tell({ is: 'asked', intent, edition: this.edition, photos: this.photos });
  }

  /** Does what is next, with this fault; whether there was anything to do. */
  step(fault: Fault): boolean {
    const step = nextStep(this.sending, this.world.now);
    if (step.do === 'nothing' || step.do === 'wait') return false;
    if (step.do === 'freeze') {
      if (!fault.startsWith('kill')) this.tell({ is: 'frozen', write: this.freeze() });
      return true;
    }
    if (fault === 'kill-before') return true;
    if (fault === 'before' || fault === 'error')
      this.tell({ is: 'line-failed', after: null, said: null });
    else if (fault === 'out') this.tell({ is: 'refused', code: 'signed-out', message: 'x' });
    else this.reach(step, fault);
    return true;
  }

  private reach(step: Extract<Step, { do: 'send-photo' | 'write' }>, fault: Fault): void {
    if (fault === 'twice') this.request(step);
    const event = this.request(step);
    if (fault === 'after') this.tell({ is: 'line-failed', after: null, said: null });
    else if (fault !== 'kill-after') this.tell(event);
  }

  private request(step: Extract<Step, { do: 'send-photo' | 'write' }>): SendingEvent {
    if (step.do === 'send-photo') {
      const { key, write } = step.photo;
      return { is: 'photo-stored', key, hash: this.server.storePhoto(write, key) };
    }
    const answer = this.server.write(step.write);
    if (answer.ok) return { is: 'written', item: answer.item };
    if (answer.code === 'conflict') return { is: 'conflicted', stored: answer.stored };
    return { is: 'refused', code: answer.code, message: 'x' };
  }

  private freeze(): Write {
    const { wanted, photos, sent } = this.sending;
    const { intent, edition } = wanted!;
    const content = postContent(
      this.body,
      photos.map(({ key, hash }) => ({ hash: hash!, alt: key, caption: '', credit: '' })),
    );
    const head = { key: this.world.newKey(), edition, intent };
    return sent
      ? {
          ...head,
          kind: 'save',
          id: sent.item.id,
          body: { base: sent.item.version, content, then: intent },
        }
      : { ...head, kind: 'create', body: { content, then: intent } };
  }
}

/** Lets the weather go over one text, then waits for calm and lets the writer finish. */
export function runStorm(storm: readonly Weather[]): { server: Server; phone: Phone } {
  const server = new Server();
  const phone = new Phone(server);
  for (const weather of storm) blow(phone, weather);
  if (!phone.asked) return { server, phone };
  // One wish at the end, as a writer has it who looks at the list and finds a text unsent.
  for (let round = 0; round < 5; round++) {
    phone.tell({ is: 'signed-in', member: 'sari' });
    phone.tell({ is: 'nudged' });
    phone.tell({ is: 'chosen', version: 'mine', edition: phone.edition - 1 });
    while (phone.step('none'));
    if (phone.sending.pause?.why !== 'conflict') phone.ask('send');
  }
  return { server, phone };
}

function blow(phone: Phone, weather: Weather): void {
  switch (weather.is) {
    case 'ask':
      return phone.ask(weather.intent);
    case 'type':
      phone.body = `teks ${phone.edition}`;
      return phone.change();
    case 'add-photo':
      phone.photos = [...phone.photos, `foto-${phone.photos.length}`];
      return phone.change();
    case 'step':
      return void phone.step(weather.fault);
    case 'edit-elsewhere':
      return phone.server.editElsewhere('dari perangkat lain');
    case 'lose-photos':
      return phone.server.forgetPhotos();
    case 'nudge':
      return phone.tell({ is: 'nudged' });
    case 'sign-in':
      return phone.tell({ is: 'signed-in', member: 'sari' });
    case 'choose':
      return phone.tell({ is: 'chosen', version: 'mine', edition: phone.edition });
  }
}
