/** "1", "#2", "option 2": one of the questions that were suggested, which nobody remembers here. */
const PICK = /^(?:the )?(?:(?:option|choice|number|question|no) ?)?[#.]{0,2}\d{1,2}[.)!?]?$/;

/** Whether a message, folded, only picks one of a list by its number. */
export const isPick = (folded: string): boolean => PICK.test(folded.trim());
