import { verifyReceipt } from '../../../src/plan/receipts/receipt.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('The receipt of a version', () => {
  let service: TestApp;
  let receipt: any;
  let keys: any;
  let print: { pdf: Response; text: string };
  beforeAll(async () => {
    service = await startTestApp();
    const room = await aCompleteRoom(service);
    const { api } = room.clinician;
    const stance = { stance: 'disagree', words: 'I would rather start with the park' };
    await room.patient.api.expect(
      200,
      room.patient.api.post(`${room.plan}/agreements/${room.goalId}`, stance),
    );
    const made = await frozen(room);
    await signedByBoth(room, made);
    receipt = (await api.expect(200, api.get(`${made.address}/receipt`))).body;
    keys = (await service.api.expect(200, service.api.get('/.well-known/receipt-keys.json'))).body;
    const text = (await api.expect(200, api.get(`${made.address}/print.txt`))).text;
    print = { text, pdf: (await api.expect(200, api.get(`${made.address}/print.pdf`))) as never };
  });
  afterAll(() => service.close());

  const verdict = async (changed: object): Promise<boolean> =>
    (await verifyReceipt({ ...receipt, ...changed }, keys)).every(({ passed }) => passed);

  it('is verified with nothing but itself and the public keys', async () => {
    expect(await verdict({})).toBe(true);
    expect(receipt.signatures).toHaveLength(2);
  });

  it.each<[string, () => object]>([
    ['a word of the plan', () => ({ content: receipt.content.replace('get out more', 'stay in more') })],
    [
      'the name of a signer',
      () => ({ signatures: [{ ...receipt.signatures[0], signedBy: { displayName: 'X' } }] }),
    ],
    ['a missing signature', () => ({ signatures: receipt.signatures.slice(1) })],
    ['the moment', () => ({ issuedAt: '2020-01-01T00:00:00.000Z' })],
    ['the seal', () => ({ seal: `${receipt.seal.slice(0, -4)}AAAA` })],
  ])('is found out when somebody changes %s', async (_what, change) => {
    expect(await verdict(change())).toBe(false);
  });

  it('has a hash that anyone can ask about, and learn nothing else', async () => {
    const known = await service.api.expect(200, service.api.get(`/v1/receipts/${receipt.contentHash}`));
    expect(known.body).toEqual({ contentHash: receipt.contentHash, known: true });
    const other = 'b'.repeat(64);
    const unknown = await service.api.expect(200, service.api.get(`/v1/receipts/${other}`));
    expect(unknown.body).toEqual({ contentHash: other, known: false });
    expect((await service.api.get('/v1/receipts/short')).status).toBe(400);
  });

  it('prints as PDF and as text, with the own words, the signatures, the disagreement and the hash', () => {
    expect(print.pdf.headers.get('content-type')).toBe('application/pdf');
    expect((print.pdf as unknown as { text: string }).text.startsWith('%PDF-')).toBe(true);
    for (const words of [
      '> I want to get out more',
      'I would rather start with the park',
      receipt.contentHash,
    ]) {
      expect(print.text.replaceAll(/\s+/g, ' ')).toContain(words);
    }
    expect(print.text).toContain('Dana Reyes, for the care team');
  });
});
