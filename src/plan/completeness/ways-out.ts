import { sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { ProposedOpName } from '../changing/all-ops.js';
import type { CheckName } from '../../organisation/rule-packs/rule-pack.entity.js';
import type { WayOutDto } from './completeness.dto.js';

type WayOut = Omit<WayOutDto, 'words'> & { readonly words: Unsaid };

const told = ({ words, ...way }: WayOut): WayOutDto => ({ words: sayAgain(words), ...way });

const patient = '/v1/patients/{patientId}';
const plan = `${patient}/care-plans/{planId}`;

const byRequest = (words: Unsaid, request: string): WayOut => ({ words, request, op: null });
const byProposal = (op: ProposedOpName, words: Unsaid): WayOut => ({
  words,
  request: `POST ${plan}/proposals`,
  op,
});

/** What closes the gap that each check can find. A check without a way out does not compile. */
const ways: Readonly<Record<CheckName, readonly [WayOut, ...WayOut[]]>> = {
  goals_present: [byProposal('goal.add', toSay`Propose a goal; the other side answers.`)],
  own_words_present: [
    byRequest(
      toSay`The person adds a sentence of their own, for which nobody is asked.`,
      `POST ${plan}/goals/{goalId}/own-words`,
    ),
    byProposal(
      'goal.quote',
      toSay`The care team writes down what the person dictates, and the person confirms it.`,
    ),
    byProposal('goal.end', toSay`The two let go of the goal.`),
  ],
  goal_measurable: [
    byProposal('goal.revise', toSay`Agree on a measure (objective) or on a scale (attainmentScale).`),
    byProposal('goal.end', toSay`The two let go of the goal.`),
  ],
  priority_pursued: [
    byProposal('step.add', toSay`Agree on a first step.`),
    byProposal('intervention.add', toSay`Agree on help for it.`),
    byRequest(toSay`Give it another priority.`, `POST ${plan}/goals/{goalId}/priority`),
  ],
  intervention_complete: [
    byProposal('intervention.revise', toSay`Agree on what is not said yet.`),
    byProposal('intervention.end', toSay`The two stop it.`),
  ],
  review_scheduled: [byProposal('review.set', toSay`Agree on how often you look at the plan together.`)],
  signers_at_hand: [
    byRequest(toSay`Invite the patient to the portal.`, `POST ${patient}/portal-invitations`),
    byRequest(
      toSay`The patient signs on paper: record the page or its hash, with a witness.`,
      `POST ${plan}/versions/{versionId}/recorded-signatures`,
    ),
    byRequest(
      toSay`The patient signs on the clinic’s device with a code of their own.`,
      `POST ${patient}/signing-codes`,
    ),
    byRequest(toSay`Take somebody who can sign into the care team.`, `POST ${patient}/care-team`),
  ],
  discharge_criteria_present: [
    byProposal('criteria.set', toSay`Agree on what should be true before care ends.`),
  ],
  team_has_lead: [byRequest(toSay`Take a lead into the care team.`, `POST ${patient}/care-team`)],
  individualised: [
    byProposal('goal.revise', toSay`Word the goals as this person would.`),
    byProposal('intervention.revise', toSay`Name the help as it is meant for this person.`),
  ],
  copy_at_hand: [
    byRequest(
      toSay`Invite the patient to the portal, where they read it at any time.`,
      `POST ${patient}/portal-invitations`,
    ),
    byRequest(toSay`Print it for them.`, `GET ${plan}/versions/{versionId}/print.pdf`),
  ],
  crisis_plan_named: [
    byProposal('intervention.add', toSay`Agree on help for a crisis, such as “Crisis plan: whom to call”.`),
  ],
};

/** How what a check finds is mended, the nearest way first. */
export function waysOutOf(check: CheckName): WayOutDto[] {
  return ways[check].map(told);
}

/** Help goes on although the consent that it rests on does not count. */
export function waysOutOfConsentGone(): WayOutDto[] {
  return outOfConsentGone.map(told);
}

const outOfConsentGone: readonly WayOut[] = [
  {
    words: toSay`Talk about it, and ask for the treatment consent afresh; the patient’s side says yes or no.`,
    request: 'POST /v1/patients/{patientId}/consents/requests',
    op: null,
  },
  {
    words: toSay`Let the help rest while the two talk.`,
    request: 'POST /v1/patients/{patientId}/care-plans/{planId}/interventions/{interventionId}/pause',
    op: null,
  },
  {
    words: toSay`Propose that the help ends; the other side answers.`,
    request: 'POST /v1/patients/{patientId}/care-plans/{planId}/proposals',
    op: 'intervention.end',
  },
];
