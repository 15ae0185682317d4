import { pageOf } from '../../kit/area.js';
import { planPageAt } from '../plan/routes.js';

const words = ['plan', 'proposals'] as const;
const propose = pageOf(words, () => import('./draft-page.js'), 'DraftPage');
const proposals = pageOf(words, () => import('./proposals-page.js'), 'ProposalsPage');
const proposal = pageOf(words, () => import('./proposal-page.js'), 'ProposalPage');

/** Changes of a plan that somebody proposes, and the answers to them: the same for the person and for whoever writes with them. */
export const proposalPages = [
  planPageAt('/plan/propose', propose),
  planPageAt('/plan/proposals', proposals),
  planPageAt('/plan/proposals/$proposalId', proposal),
  planPageAt('/people/$patientId/plan/propose', propose),
  planPageAt('/people/$patientId/plan/proposals', proposals),
  planPageAt('/people/$patientId/plan/proposals/$proposalId', proposal),
] as const;
