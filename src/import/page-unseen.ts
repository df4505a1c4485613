const OFF = '-\\d{3,}(?:\\.\\d+)?(?:px|pt|r?em|%|vw)';
const hidden = [
  'display:\\s*none',
  'visibility:\\s*(?:hidden|collapse)',
  '(?:^|;)\\s*opacity:\\s*0?(?:\\.0+)?\\s*(?:!|;|$)',
  'font-size:\\s*0(?:px|pt|r?em|%)?\\s*(?:!|;|$)',
  `(?:^|;)\\s*(?:left|right|top|text-indent|margin-left|margin-top):\\s*${OFF}`,
  'clip:\\s*rect\\(\\s*[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?[\\s,]+[01](?:px)?\\s*\\)',
  'clip-path:\\s*inset\\(\\s*(?:50|100)%',
  'transform:\\s*scale[xy]?\\(\\s*0\\s*[,)]',
  '(?:^|;)\\s*color:\\s*transparent',
];
const unseenDeclaration = new RegExp(hidden.join('|'), 'iu');
const flat = /(?:^|;)\s*(?:max-)?(?:height|width):\s*[01](?:px|pt|r?em|%)?\s*(?:!|;|$)/iu;
const cut = /overflow(?:-[xy])?:\s*(?:hidden|clip)/iu;

/** Whether declarations of style leave nothing to be seen. */
export const unseen = (declarations: string): boolean =>
  unseenDeclaration.test(declarations) || (flat.test(declarations) && cut.test(declarations));
