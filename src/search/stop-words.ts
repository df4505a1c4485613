import { eng } from 'stopword/dist/stopword.esm.min.mjs';
import { stemOf } from './tokens.ts';

/** Words of politeness and of asking itself, beyond a library's list of English function words. */
const OF_ASKING = `
she hers theirs itself oneself whether though although while whilst within without upon against among
across along around toward towards onto above below than yet nor neither either every everyone nobody none
nothing am aint thats theres shes hes weve theyve youve whod hed shed itd isn tho cuz please pls plz tell
know wonder wondering hi hello hey hiya thanks thank cheers ok okay yeah yes no not right just really
actually exactly basically ever even does did done doing will shall may whose whom when why anyone anybody
someone somebody anything something everything thing things stuff bit lot lots kind sort whats whos wheres
whens hows whys whatever youre theyre its ive im id didnt doesnt dont wasnt werent isnt arent havent hasnt
hadnt wouldnt couldnt cant wont got get gets getting gotten give gave given go goes going went come came
put say says said saying according article articles source sources text piece mean means meant called name
named list explain describe show find found look looking want wants need us me mine yours ours herself
themselves yourself each per via so then there here again also too lol mate guys folks ta eh oh well like
time times exact detail details info information question answer wording quote quotes cite citation full
whole actual current use used using happen happened happens let lets own same
`
  .trim()
  .split(/\s+/);

const STOPPED: ReadonlySet<string> = new Set(
  [...eng, ...OF_ASKING, 'in', 'on', 'off', 'near', 'down', 'during', 'until', 'any', 'else'].map(stemOf),
);

/** Whether a stem carries no matter of its own in a question. */
export const isStopped = (stem: string): boolean => STOPPED.has(stem);

/** The words themselves: correctly spelt, for a speller. */
export const STOP_WORDS: readonly string[] = [...eng, ...OF_ASKING];
