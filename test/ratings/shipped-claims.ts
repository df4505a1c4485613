/** A rating that an article states: the words that give it stand in one sentence of the article. */
export interface ExpectedClaim {
  readonly article: string;
  readonly council: string;
  /** When the inspectors came, or the year where the article gives no more. */
  readonly inspection: string;
  readonly area: string;
  readonly grade: string;
  readonly words: string;
}

const cypn = '2014-11-19-children-and-young-people-now-inadequate';
const publicFinance = '2018-01-29-public-finance-transformed';
const bbc = 'undated-bbc-news-outstanding';
const labour = 'undated-rotherham-labour-good-across-the-board';
const voiceFm = 'undated-voice-fm-good';
const autumn2014 = '2014-09-16/2014-10-08';

/** Article, council, inspection, areas, grade, words: every rating of the five articles, read by hand line by line. */
const ROWS = [
  [cypn, 'Rotherham', autumn2014, 'overall', 'inadequate', "children's services rated 'inadequate'"],
  [cypn, 'Rotherham', autumn2014, 'overall', 'inadequate', 'have been rated "inadequate"'],
  [cypn, 'Rotherham', autumn2014, 'help-and-protection', 'inadequate', 'was found to be inadequate'],
  [
    cypn,
    'Rotherham',
    autumn2014,
    'help-and-protection children-in-care leadership',
    'inadequate',
    'inadequate in the three key areas',
  ],
  [cypn, 'Rotherham', autumn2014, 'care-leavers', 'inadequate', 'care leavers was also judged inadequate'],
  [cypn, 'Rotherham', autumn2014, 'adoption', 'requires-improvement', 'was rated “requires improvement”'],
  [cypn, 'Rotherham', '2010', 'help-and-protection adoption', 'adequate', 'services to be “adequate”'],
  [cypn, 'Rotherham', '2012', 'help-and-protection adoption', 'adequate', 'services to be “adequate”'],
  [publicFinance, 'Rotherham', '2017-11', 'overall', 'good', 'The watchdog has ranked'],
  [publicFinance, 'Doncaster', '2018', 'overall', 'good', 'received a ‘good’ rating'],
  [bbc, 'Rotherham', '2025-11', 'overall', 'outstanding', "Services rated 'outstanding'"],
  [bbc, 'Rotherham', '2025-11', 'overall', 'outstanding', 'rated as "outstanding"'],
  [bbc, 'Rotherham', '2014', 'overall', 'inadequate', "ten years since we were found 'inadequate'"],
  [
    bbc,
    'Rotherham',
    '2025-11',
    'leadership help-and-protection children-in-care overall',
    'outstanding',
    'the highest rating were',
  ],
  [bbc, 'Rotherham', '2025-11', 'care-leavers', 'good', 'rated good for'],
  [
    labour,
    'Rotherham',
    '2022-06',
    'overall leadership help-and-protection children-in-care care-leavers',
    'good',
    'rated as ‘good’ across the board',
  ],
  [
    labour,
    'Rotherham',
    '2022-06',
    'overall',
    'good',
    "Ofsted confirms Rotherham's children's services to be good",
  ],
  [labour, 'Rotherham', '2022-06', 'leadership', 'good', 'children and families is GOOD'],
  [labour, 'Rotherham', '2022-06', 'help-and-protection', 'good', 'help and protection is GOOD'],
  [labour, 'Rotherham', '2022-06', 'children-in-care care-leavers', 'good', 'care leavers is GOOD'],
  [labour, 'Rotherham', '2022-06', 'overall', 'good', 'Overall effectiveness is GOOD'],
  [labour, 'Rotherham', '2017', 'overall', 'good', 'it was rated good overall'],
  [voiceFm, 'Rotherham', '2017-11', 'overall', 'good', 'children’s services now rated ‘good’'],
  [voiceFm, 'Rotherham', '2017-11', 'overall', 'good', 'received a “good” rating'],
  [voiceFm, 'Rotherham', '2017-11', 'help-and-protection', 'good', 'were “now good”'],
  [voiceFm, 'Rotherham', '2014', 'overall', 'inadequate', 'in Rotherham were “inadequate”'],
] as const;

export const EXPECTED: readonly ExpectedClaim[] = ROWS.flatMap(
  ([article, council, inspection, areas, grade, words]) =>
    areas.split(' ').map((area) => ({ article, council, inspection, area, grade, words })),
);

/** Words with a grade in them that state no rating, and why. */
export const NO_RATINGS = [
  [cypn, 'seven out of 18 cases it audited were inadequate', 'a grade of cases'],
  [cypn, 'described as “ineffective”', 'no grade'],
  [cypn, 'statutory guidance to adequately protect children', 'no grade'],
  [bbc, 'rating the council outstanding in four of the five areas', 'the areas stand further on'],
  [bbc, 'now benefit from an outstanding service', 'an adjective'],
  [bbc, "some of the best Children's Services in the country", 'a boast'],
  [labour, 'seen during this inspection is of a good quality', 'an adjective'],
  [labour, 'a long way away from providing good children’s services', 'an adjective, and a denial'],
  [labour, 'aim for outstanding', 'a hope'],
  [voiceFm, 'support for children in care needed improvement', 'a finding, not the grade'],
  [voiceFm, 'these areas of provision that require improvement', 'a finding, not the grade'],
] as const;
