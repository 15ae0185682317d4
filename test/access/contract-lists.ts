import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { shippedInstruments } from '../../src/support/instruments/shipped/shipped-instruments.js';
import { shippedStarters } from '../../src/support/starters/shipped-starters.js';
import { shippedTechniques } from '../../src/support/techniques/shipped/shipped-techniques.js';
import { database } from '../support/world.js';

/** A list of the contract, and the address under which one of its items is read. */
export interface ContractList {
  readonly path: string;
  /** The parameter of the item's address; null where items are not read one by one. */
  readonly parameter: string | null;
  /** Whether the list and its items are open by the same action of the access matrix. */
  readonly isOneRight: boolean;
}

/** Lists whose items are not read one by one. A new one is put here on purpose, or gets an address for its items. */
export const withoutSingleReads = [
  '/v1/audit-events',
  '/v1/caseload',
  '/v1/colleagues',
  '/v1/consent-forms/starters',
  '/v1/consents/due',
  '/v1/disclosed-patients',
  '/v1/helplines',
  '/v1/me/group-supervision',
  '/v1/me/peer-supervision',
  '/v1/open-to-me',
  '/v1/patient-notice-elements',
  '/v1/patients-without-clinician',
  '/v1/patients-without-notice',
  '/v1/patients/{patientId}/access-log',
  '/v1/patients/{patientId}/advance-preferences/events',
  '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/attestations',
  '/v1/patients/{patientId}/clinical-notes/{noteId}/wordings',
  '/v1/patients/{patientId}/consents/{consentId}/events',
  '/v1/patients/{patientId}/consents/{consentId}/withdrawal-receipts',
  '/v1/patients/{patientId}/excluded-person-attempts',
  '/v1/patients/{patientId}/peer-notebook/{notebookEntryId}/wordings',
  '/v1/patients/{patientId}/questionnaires/{questionnaireId}/answers',
  '/v1/patients/{patientId}/timeline',
  '/v1/reviews/overdue',
  '/v1/rule-packs',
];

/** Where the things live that an address names by this parameter. One that is new in the addresses needs one line here. */
const tables: Readonly<Record<string, string>> = {
  accountChangeId: 'account_change',
  accountId: 'account',
  alertId: 'safety_alert',
  amendmentId: 'amendment',
  apiClientId: 'api_client',
  breakGlassId: 'break_glass',
  changeId: 'plan_status_change',
  checkInId: 'check_in',
  commentId: 'comment',
  communicationId: 'communication_wish',
  complaintId: 'complaint',
  consentId: 'consent',
  counsellingConsentId: 'counselling_consent',
  counsellingNoteId: 'counselling_note',
  courtOrderId: 'court_order',
  coverageId: 'coverage',
  coverId: 'covered_record',
  deathId: 'patient_death',
  decisionId: 'decision',
  deliveryId: 'webhook_delivery',
  webhookId: 'webhook',
  disclosureId: 'disclosure',
  distinctionId: 'excluded_person_distinction',
  disputeId: 'access_dispute',
  editionId: 'consent_form_edition',
  entryId: 'progress_entry',
  encouragementId: 'encouragement',
  excludedPersonId: 'excluded_person',
  facilitationId: 'facilitation',
  groupId: 'support_group',
  groupHandoverId: 'group_handover',
  groupPlaceId: 'group_place',
  groupWordsId: 'group_words',
  helpfulId: 'helpful_technique',
  formId: 'consent_form',
  formulationId: 'risk_formulation',
  measureId: 'measure',
  meetingId: 'group_meeting',
  memberId: 'care_team_member',
  journalEntryId: 'journal_entry',
  mergeId: 'record_merge',
  notebookEntryId: 'peer_notebook_entry',
  noteId: 'clinical_note',
  noticeId: 'notice',
  noticeGivenId: 'patient_notice_given',
  patientId: 'patient',
  patientNoticeId: 'patient_notice',
  naturalSupportId: 'natural_support',
  peerCallId: `(SELECT tenant_id, id FROM safety_alert WHERE called_by IS NOT NULL) called`,
  peerRequestId: 'peer_support',
  peerSupporterId: 'peer_profile',
  peerSupportId: 'peer_support',
  planId: 'care_plan',
  practiceId: 'practice_entry',
  protocolId: 'alert_protocol',
  proposalId: 'proposal',
  questionnaireId: 'questionnaire',
  receiptId: 'withdrawal_receipt',
  referralId: 'referral',
  representativeId: 'representative',
  resourceId: 'resource',
  restrictionId: 'restriction',
  reviewId: 'review',
  safetyProposalId: 'safety_plan_proposal',
  safetyRevisionId: 'safety_plan_revision',
  sessionId: 'session',
  setbackId: 'setback',
  ownPlaceId: 'group_place',
  ownStoryId: 'story',
  storyId: `(SELECT tenant_id, id FROM story WHERE state = 'published') story`,
  storyReportId: 'story_report',
  supportId: `(SELECT tenant_id, id FROM plan_element WHERE kind = 'support') support`,
  instrumentId: `(SELECT tenant_id, id FROM instrument UNION ALL SELECT tenant.id, shipped::uuid
    FROM tenant CROSS JOIN unnest('{${shippedInstruments.map(({ id }) => id).join(',')}}'::text[]) shipped) instrument`,
  starterId: `(SELECT tenant_id, id FROM starter UNION ALL SELECT tenant.id, shipped::uuid
    FROM tenant CROSS JOIN unnest('{${shippedStarters.map(({ id }) => id).join(',')}}'::text[]) shipped) starter`,
  techniqueId: `(SELECT tenant_id, id FROM technique UNION ALL SELECT tenant.id, shipped::uuid
    FROM tenant CROSS JOIN unnest('{${shippedTechniques.map(({ id }) => id).join(',')}}'::text[]) shipped) technique`,
  transitionId: 'stage_transition',
  versionId: 'plan_version',
  withholdingId: 'note_withholding',
};

/** The lists of an organisation; those of the platform's operator are nobody's who is signed in. */
export function listsOf(contract: OpenAPIObject): ContractList[] {
  const reads = operationsOf(contract).filter(({ method }) => method === 'GET');
  const lists = reads.filter(
    ({ path, definition }) =>
      !path.endsWith('}') &&
      JSON.stringify(definition.responses['200']).includes('Page"') &&
      !path.startsWith('/v1/tenants'),
  );
  return lists.map((list) => {
    const item = reads.find(({ path }) => path.replace(/\/\{\w+\}$/, '') === list.path && path !== list.path);
    const parameter = item?.path.match(/\{(\w+)\}$/)?.[1] ?? null;
    return { path: list.path, parameter, isOneRight: actionOf(list) === (item && actionOf(item)) };
  });
}

const actionOf = ({ definition }: Operation): string => (definition['x-access'] as { action: string }).action;

/** All that there is of what a parameter names, in these organisations, seen from behind the API. */
export async function everyIdOf(parameter: string, tenantIds: readonly string[]): Promise<string[]> {
  const table = tables[parameter];
  if (!table) throw new Error(`Say in test/access/contract-lists.ts in which table a ${parameter} is.`);
  const pool = await database();
  const { rows } = await pool.query<{ id: string }>(
    `SELECT DISTINCT id FROM ${table} WHERE tenant_id = ANY ($1)`,
    [tenantIds],
  );
  return rows.map(({ id }) => id);
}
