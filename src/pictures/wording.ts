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

/** How an event's date is known; empty where it is stated. */
export const eventKnown = ({ date }: TimelineEvent): string =>
  date === undefined || date.known === 'stated' ? '' : `(${KNOWN_SAYS[date.known]})`;

/** When an event was, and how that is known unless it is stated. */
export const eventDate = (event: TimelineEvent): string =>
  [event.date?.words ?? PICTURE_SAYS.undated, eventKnown(event)].filter(Boolean).join(' ');

/** What happened, of which council. */
export const eventWords = ({ words, about }: TimelineEvent): string =>
  about === undefined ? words : `${about}: ${words}`;
