import { type APIContainerComponent, ComponentType } from 'discord.js';
import type { Hint } from '../commands/command.ts';
import { escapeText } from './escape.ts';
import { shorten } from './pieces.ts';
import { DISCORD_SAYS } from './wording.ts';

const TEXT = 600;
const CHOICES = 10;
const CHOICE = 100;

/** What is wrong with an option, and values that would work. */
export function renderHint({ text, choices }: Hint): APIContainerComponent {
  const lines = choices.slice(0, CHOICES).map((choice) => `- ${escapeText(shorten(choice, CHOICE))}`);
  const content = [escapeText(shorten(text, TEXT)) || DISCORD_SAYS.wrongOption, ...lines].join('\n');
  return { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content }] };
}
