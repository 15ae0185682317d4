import type { Chapter } from './core/description/tags.js';

/** The chapters of the API description in reading order. The later of two that are about an address is the more special one. */
export const chapters: readonly Chapter[] = [
  {
    name: 'Organisation',
    description: 'Its settings, accounts, rule pack and directories: what administrators look after.',
    about: /^\/v1\//,
  },
  {
    name: 'Signing in',
    description: 'Sessions, tokens and invitations: how a person gets in and proves who they are.',
    about: /^\/(v1\/(sessions|browser-sessions|tokens|invitation-redemptions)|\.well-known\/jwks)/,
  },
  {
    name: 'Me',
    description:
      'What concerns whoever is signed in: their own account, their notices, whose records are open to them.',
    about: /^\/v1\/(me(\/|$)|open-to-me)/,
  },
  {
    name: 'Patients',
    description: 'The record of a person, and the lists in which a team finds those it cares for.',
    about: /^\/v1\/(patients|caseload|coverages)/,
  },
  {
    name: 'People around the patient',
    description: 'The care team, representatives, family and friends, and those who are not to be told.',
    about:
      /^\/v1\/patients\/\{patientId\}\/(care-team|covers|representatives|natural-supports|excluded-person|portal-invitations)/,
  },
  {
    name: 'Consent and disclosure',
    description:
      'Who may read what, on whose word, until when; what was passed on, and what a withdrawal does.',
    about:
      /^\/v1\/(consent|disclosed-patients|me\/withdrawals|patients\/\{patientId\}\/(consents|disclosures|paper-pages|signing-codes|records))/,
  },
  {
    name: 'The plan',
    description: 'One plan that the patient and the clinician write together: goals, steps, help, progress.',
    about: /^\/v1\/(patients\/\{patientId\}\/care-plans|wording-checks|rule-packs)/,
  },
  {
    name: 'Agreeing',
    description:
      'How anything shared changes: one side proposes, the other answers; what to do where they differ.',
    about:
      /\/care-plans\/\{planId\}\/(proposals|agreements|comments|facilitations)|\/patients\/\{patientId\}\/decisions/,
  },
  {
    name: 'Versions and signatures',
    description: 'Freezing the plan, signing it, putting it in force, printing it, and checking a receipt.',
    about: /\/care-plans\/\{planId\}\/(versions|completeness|changes-since-signed)|receipt/,
  },
  {
    name: 'Reviews',
    description: 'Looking at the plan together: when it is due, what was asked, what came of it.',
    about: /\/(care-plans\/\{planId\}\/)?reviews/,
  },
  {
    name: 'The recovery journey',
    description: 'Stages, setbacks and the timeline, as the person and as the clinician see them.',
    about: /\/(journey|timeline|way$|setbacks|stage-)/,
  },
  {
    name: 'Support around the person',
    description:
      'What helps in a hard week: techniques, what works for somebody, people and places, the help card, the safety plan, advance preferences, check-ins, the journal, questionnaires, notes.',
    about:
      /\/(technique|practice|check-in|advance-preferences|helpful-techniques|resources|help-card|helplines|referrals|safety-plan|journal|shown-journal|instruments|questionnaires|measures|alert|clinical-notes|risk-formulations|starters|counselling-|peer-calls|support-groups|group-supervision)/,
  },
  {
    name: 'Who has looked, and oversight',
    description: 'The access log, emergency access, disputes and complaints.',
    about: /\/(access(-|\/|$)|audit-events|break-glass|complaints)/,
  },
  {
    name: 'Machines and operation',
    description:
      'Clients of other systems and their webhooks, the operator’s organisations, and the health of the service.',
    about: /^\/(v1\/(api-clients|oauth|tenants)|health)/,
  },
];
