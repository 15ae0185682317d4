import { readFileSync } from 'node:fs';
import { accountChangeMoves } from '../src/organisation/account-changes/account-change-states.js';
import { coverMoves } from '../src/people/coverage/coverage-states.js';
import { mergeMoves } from '../src/people/merges/merge-states.js';
import { deathMoves } from '../src/people/deaths/death-states.js';
import { communicationMoves } from '../src/people/communication-wishes/communication-states.js';
import { disputeMoves } from '../src/oversight/access-disputes/dispute-states.js';
import { glassReviewMoves } from '../src/oversight/break-glass/break-glass-states.js';
import { planMoves } from '../src/plan/document/plan-life.js';
import { amendmentMoves } from '../src/sharing/amendments/amendment-states.js';
import { commentMoves } from '../src/together/comments/comment-states.js';
import { consentMoves } from '../src/sharing/consent-terms/consent-states.js';
import { decisionMoves } from '../src/together/decisions/decision-states.js';
import { facilitationMoves } from '../src/together/facilitators/facilitation-states.js';
import { goalMoves } from '../src/plan/element-words/goal-states.js';
import { versionMoves } from '../src/plan/versions/version-states.js';
import { restrictionMoves } from '../src/sharing/restrictions/restriction-states.js';
import { proposalMoves } from '../src/plan/proposal-content/proposal-states.js';
import { representativeMoves } from '../src/people/representatives/representative-states.js';
import { reviewMoves } from '../src/together/reviews/review-states.js';
import { setbackMoves } from '../src/journey/setbacks/setback-states.js';
import { alertMoves } from '../src/support/alerts/alert-states.js';
import { handoverMoves } from '../src/support/group-handovers/handover-states.js';
import { placeMoves } from '../src/support/group-places/place-states.js';
import { referralMoves } from '../src/support/referrals/referral-states.js';
import { peerSupportMoves } from '../src/support/peer-support/peer-support-states.js';
import { notebookMoves } from '../src/support/peer-notebook/notebook-states.js';
import { storyMoves } from '../src/support/stories/story-states.js';
import { reportMoves } from '../src/support/story-reports/report-states.js';
import { questionnaireMoves } from '../src/support/questionnaires/questionnaire-states.js';
import { advanceMoves } from '../src/support/advance-preferences/advance-states.js';
import { safetyProposalMoves } from '../src/support/safety-plans/safety-proposal-states.js';
import { withholdingMoves } from '../src/support/notes/withholding-states.js';
import { deliveryMoves } from '../src/organisation/webhook-deliveries/delivery-states.js';
import { webhookMoves } from '../src/organisation/webhooks/webhook-states.js';
import { stageMoves } from '../src/journey/stage-paths/stage-moves.js';

/** The rows of every table of docs/state-machines.md, without the padding. */
const documented = readFileSync('docs/state-machines.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.replaceAll(/\s*\|\s*/g, '|'));

const row = (...cells: readonly string[]): string => `|${cells.join('|')}|`;

describe('docs/state-machines.md', () => {
  it.each([
    ['proposals', Object.entries(proposalMoves).map(([move, { to, by }]) => row(move, to, by))],
    [
      'goals',
      Object.entries(goalMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'reviews',
      Object.entries(reviewMoves).map(([move, { from, to, by }]) =>
        row(move, from.join(', '), to, by.join(', ')),
      ),
    ],
    [
      'plans',
      Object.entries(planMoves).map(([move, { from, to, by }]) =>
        row(move, from.join(', '), to, by.join(', ')),
      ),
    ],
    [
      'questionnaires',
      Object.entries(questionnaireMoves).map(([move, { from, to, by }]) =>
        row(move, from.join(', '), to, by),
      ),
    ],
    [
      'hand-overs of support groups',
      Object.entries(handoverMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'places in support groups',
      Object.entries(placeMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'referrals',
      Object.entries(referralMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'peer support',
      Object.entries(peerSupportMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'the notebook of a peer',
      Object.entries(notebookMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'stories',
      Object.entries(storyMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'reports of stories',
      Object.entries(reportMoves).map(([move, { from, to, by }]) => row(move, from, to, by)),
    ],
    [
      'alerts',
      Object.entries(alertMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'advance preferences',
      Object.entries(advanceMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'safety plan proposals',
      Object.entries(safetyProposalMoves).map(([move, { from, to, by }]) => row(move, from, to, by)),
    ],
    ['decisions', Object.entries(decisionMoves).map(([move, { from, to, by }]) => row(move, from, to, by))],
    [
      'consents',
      Object.entries(consentMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'facilitations',
      Object.entries(facilitationMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'representatives',
      Object.entries(representativeMoves).map(([move, { from, to, by }]) =>
        row(move, from.join(', '), to, by),
      ),
    ],
    [
      'comments',
      Object.entries(commentMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'setbacks',
      Object.entries(setbackMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'stages',
      Object.entries(stageMoves).map(([move, { from, to, needs }]) => row(move, from.join(', '), to, needs)),
    ],
    [
      'disputes of the access log',
      Object.entries(disputeMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'wishes about how to be reached',
      Object.entries(communicationMoves).map(([move, { from, to, by }]) =>
        row(move, from.join(', '), to, by),
      ),
    ],
    [
      'deaths',
      Object.entries(deathMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'records of one person',
      Object.entries(mergeMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'requests to put something right',
      Object.entries(amendmentMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'restrictions',
      Object.entries(restrictionMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'reviews of emergency openings',
      Object.entries(glassReviewMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'changes of accounts',
      Object.entries(accountChangeMoves).map(([move, { from, to, by }]) =>
        row(move, from.join(', '), to, by),
      ),
    ],
    [
      'withheld notes',
      Object.entries(withholdingMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'covers',
      Object.entries(coverMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'webhooks',
      Object.entries(webhookMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    [
      'what webhooks are told',
      Object.entries(deliveryMoves).map(([move, { from, to, by }]) => row(move, from.join(', '), to, by)),
    ],
    ['versions', Object.entries(versionMoves).map(([move, { from, to }]) => row(move, from.join(', '), to))],
  ])('has the moves of %s as the code has them', (_machine, rows) => {
    expect(documented).toEqual(expect.arrayContaining(rows));
  });
});
