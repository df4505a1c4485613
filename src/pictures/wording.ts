import type { Known } from '../ratings/claim.ts';
import type { TimelineEvent } from './picture.ts';

/** Every word that a picture and its alternative text add of their own accord. */
export const PICTURE_SAYS = {
  undated: 'Undated',
  part: (number: number, count: number): string => `part ${number} of ${count}`,
  gridAlt: (title: string): string => `Table of grades. ${title}.`,
  timelineAlt: (title: string): string => `Timeline. ${title}.`,
} as const;

const KNOWN_SAYS: Readonly<Record<Known, string>> = {
  stated: '',
  inferred: 'inferred',
  clarified: 'year given by an editor',
  open: 'left open',
};

/** When an event was, and how that is known unless it is stated. */
export function eventDate({ date }: TimelineEvent): string {
  if (!date) return PICTURE_SAYS.undated;
  return date.known === 'stated' ? date.words : `${date.words} (${KNOWN_SAYS[date.known]})`;
}

/** What happened, of which council. */
export const eventWords = ({ words, about }: TimelineEvent): string =>
  about === undefined ? words : `${about}: ${words}`;
