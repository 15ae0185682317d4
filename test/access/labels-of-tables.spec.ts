import { database } from '../support/world.js';

/** Tables whose texts have the label of what they are about, and why the reader of that is the only one who reads them. */
const inherits: Readonly<Record<string, string>> = {
  care_plan: 'each goal and each help of the document has its label, each sentence about the person too',
  plan_revision: 'the document as it stood: what is labelled today is kept back from it',
  plan_version: 'the document as it was frozen: what is labelled today is kept back from it',
  own_words: 'the quote of a goal, and of nothing else',
  consent_event: 'a page in the ledger of a consent, read with it',
  consent_provision: 'what a consent permits, read with it',
  disclosure: 'accounts for what left under a consent or an order: shown as far as that is',
  safety_alert:
    'an answer about a danger to life: whoever helps at once reads it whole, and nobody beyond them',
  safety_alert_event: 'what was done about such an answer, read with it',
  safety_plan: 'each line of the document has its label',
  safety_plan_proposal: 'each line that it would write or change has its label',
  safety_plan_revision: 'the document as it stood: what is labelled today is kept back from it',
  withdrawal_receipt: 'tells that a consent was withdrawn, read with it',
};

/** Tables whose texts say nothing about care. */
const without: Readonly<Record<string, string>> = {
  access_grant: 'codes',
  account: 'how somebody is called and signs in',
  audit_event: 'codes; the sentence of a refusal quotes nobody',
  check_in_reminder: 'the name of a time zone',
  communication_wish: 'an address and how to use it: it says that nothing about care belongs there',
  consent_standing: 'codes',
  current_stage: 'codes of stages',
  excluded_person: 'a name; the note is the patient’s alone',
  excluded_person_distinction: 'names',
  laid_aside_grant: 'codes',
  natural_support: 'a name, who they are, and what they may be told: the patient’s own',
  paper_page: 'a hash',
  patient_death: 'from whom it is known, and why it was no death: of what somebody died it does not ask',
  patient_distinction: 'why two people are not one',
  patient_notice_given: 'how a form was handed over',
  peer_support: 'what the patient goes by',
  plan_signature: 'names and the sentence that was signed',
  record_merge: 'why two records are one person’s, among those who keep records',
  representative: 'what a court or the person said about who may act for them',
  signing_code: 'a hash',
};

/** Tables of a patient with texts that are not one of a list of words. */
const tablesWithTexts = `
  SELECT field.table_name AS name, bool_or(field.column_name IN ('label', 'sensitivity')) AS "isLabelled"
  FROM information_schema.columns field
  WHERE field.table_schema = 'public' AND field.data_type IN ('text', 'ARRAY', 'json', 'jsonb')
    AND field.udt_name IN ('text', '_text', 'json', 'jsonb')
    AND EXISTS (SELECT FROM information_schema.columns owner
      WHERE owner.table_schema = 'public' AND owner.table_name = field.table_name AND owner.column_name = 'patient_id')
    AND (field.column_name IN ('label', 'sensitivity') OR NOT EXISTS (
      SELECT FROM pg_constraint rule
      WHERE rule.conrelid = to_regclass(format('public.%I', field.table_name)) AND rule.contype = 'c'
        AND pg_get_constraintdef(rule.oid) ~ format('\\m%s = ANY \\(ARRAY\\[', field.column_name)))
  GROUP BY field.table_name ORDER BY field.table_name`;

describe('Every table of a patient with texts', () => {
  it('carries a label, has that of what it is about, or says nothing about care', async () => {
    const pool = await database();
    const { rows } = await pool.query<{ name: string; isLabelled: boolean }>(tablesWithTexts);
    const placed = new Set([...Object.keys(inherits), ...Object.keys(without)]);
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['setback', 'access_dispute', 'signature_attempt']));
    expect(rows.filter(({ name, isLabelled }) => !isLabelled && !placed.has(name))).toEqual([]);
    expect(rows.filter(({ name, isLabelled }) => isLabelled && placed.has(name))).toEqual([]);
    expect([...placed].filter((name) => !names.includes(name))).toEqual([]);
  });
});
