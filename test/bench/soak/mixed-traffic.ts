import { flatten, Message } from '../../discord/stand-in/shapes.ts';
import type { Crowd } from '../http/crowd.ts';
import type { Random } from '../random.ts';

/** How a request is to be spoilt, so that it must be turned away. */
export type Forgery = 'another key' | 'no signature' | 'another body' | 'long ago' | 'again';

/** One request of the traffic: what it is, its body, and how it is forged if it is. */
export interface Traffic {
  readonly what: string;
  readonly body: string;
  readonly forged?: Forgery;
}

export interface MixedTraffic {
  readonly next: () => Traffic;
  /** Takes the data of a reply: its buttons and menus are what people press later. */
  readonly learn: (data: unknown) => void;
}

interface Control {
  readonly id: string;
  readonly on: Message;
  readonly values?: readonly string[];
}

/** So many controls are remembered: a sample of all replies. */
const REMEMBERED = 300;
const FORGERIES: readonly Forgery[] = ['another key', 'no signature', 'another body', 'long ago', 'again'];

/** What people do, mixed at random: mostly questions, every command and control, now and then a forged request. */
export function createMixedTraffic(crowd: Crowd, random: Random, questions: readonly string[]): MixedTraffic {
  const controls: Control[] = [];
  const command = (name: string, options: Readonly<Record<string, string>> = {}) => ({
    what: `/${name}`,
    body: crowd.command(name, options),
  });
  const ask = () => command('ask', { question: random.pick(questions) });
  const press = (): Traffic => {
    if (controls.length === 0) return ask();
    const { id, on, values } = random.pick(controls);
    return { what: values ? 'a menu' : 'a button', body: crowd.press(id, on, values) };
  };
  const others: readonly (() => Traffic)[] = [
    () => command('ratings'),
    () => command('timeline', { from: '2014' }),
    () => command('findings', { kind: random.pick(['strengths', 'weaknesses']) }),
    () => command('compare', { first: '2014', second: 'latest' }),
    () => command('quote', { words: 'clear lack of leadership' }),
    () => command('sources'),
    () => command('about'),
    () => command('help'),
    () => ({ what: '/knowledge', body: crowd.manage('knowledge', random.pick(['status', 'reload'])) }),
    () => ({
      what: 'a message checked',
      body: crowd.onMessage(
        'Check against the articles',
        'It was rated “inadequate” in 2014, and good in 2018.',
      ),
    }),
  ];
  const kinds: readonly (readonly [share: number, make: () => Traffic])[] = [
    [35, ask],
    [
      20,
      () => ({ what: 'typing', body: crowd.typing('ask', 'question', random.pick(questions).slice(0, 12)) }),
    ],
    [20, press],
    [18, () => random.pick(others)()],
    [2, () => ({ what: 'PING', body: crowd.ping() })],
    [5, () => ({ ...ask(), forged: random.pick(FORGERIES) })],
  ];
  return {
    next: () => {
      let left = random.below(100);
      for (const [share, make] of kinds) {
        left -= share;
        if (left < 0) return make();
      }
      return ask();
    },
    learn: (data) => {
      const read = Message.safeParse(data);
      for (const control of read.success ? controlsOn(read.data) : []) {
        if (controls.length < REMEMBERED) controls.push(control);
        else controls[random.below(REMEMBERED)] = control;
      }
    },
  };
}

/** What can be used on a message; of a menu, its first choice. */
function controlsOn(on: Message): readonly Control[] {
  return flatten(on.components).flatMap(({ custom_id, disabled, options }) => {
    if (custom_id === undefined || disabled) return [];
    const [choice] = options ?? [];
    return [{ id: custom_id, on, ...(choice ? { values: [choice.value] } : {}) }];
  });
}
