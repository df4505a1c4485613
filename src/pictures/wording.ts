import type { Known } from '../ratings/claim.ts';
import type { TimelineEvent } from './picture.ts';

/** Every word that a picture and its alternative text add of their own accord. */
export const PICTURE_SAYS = {
  notGiven: 'not given',
  undated: 'Undated',
  part: (number: number, count: number): string => `part ${number} of ${count}`,
  gridAlt: (title: string): string => `Table of grades. ${title}.`,
  timelineAlt: (title: string): string => `Timeline. ${title}.`,
} as const;

const KNOWN_SAYS: Readonly<Record<Known, string>> = {
  stated: 'date stated',
  inferred: 'date inferred',
  clarified: 'date clarified by an editor',
  open: 'date left open',
};

/** When an event was. */
export const eventDate = ({ date }: TimelineEvent): string => date?.words ?? PICTURE_SAYS.undated;

/** How the date is known, and who reports the event. */
export const eventSource = ({ date, source }: TimelineEvent): string =>
  date ? `${KNOWN_SAYS[date.known]} · ${source}` : source;
