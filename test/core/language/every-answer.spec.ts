import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { Api, type Answer } from '../../support/api.js';
import { OwnService } from '../../support/own-service.js';
import { passwords } from '../../../src/platform/demo/sign-ins.js';
import { aFolder, removeFolders } from '../../platform/embedded/data-folder.js';

/** Parts of words that English alone has. */
const english =
  /\b(the|is|are|was|of|and|it|you|your|their|they|with|this|that|has|have|been|from|who|what|when)\b/i;

/** In one language on purpose, by the end of the address or the name of the field. */
const accepted: readonly [where: RegExp, why: string][] = [
  [/\b(citation|source)$/, 'laws and books are cited as they were published'],
  [
    /^\/v1\/(instruments|patients\/[^/]+\/questionnaires)\b.*\.(stem|text|says|question|answer)$/,
    'a validated text is licensed in its own language, and where it comes from is cited',
  ],
  [/^\/v1\/consent-forms?\b|\/consent-form-editions\b/, 'texts that the organisation answers for'],
  [/\/receipt\b/, 'what was frozen is the same for everybody'],
  [/\.(notice|disclosureNotice)$/, 'the notice of 42 CFR 2.32, word for word'],
  [/\.rationale$/, 'the service suggested it, and somebody sent it as theirs'],
  [/\/alerts\b.*\.question$/, 'an item of a validated text'],
  [/\/consents\b.*\.purpose$/, 'a consent keeps the words in which it was given'],
  [/\/care-plans\b.*\.statement$/, 'what was begun from is theirs, in the words in which they took it'],
  [/\.attestation$/, 'what was read and signed stays as it was read'],
];

/** What the people of the demo have written. */
const written = new Set(
  readdirSync('src/platform/demo', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => textsIn(join('src/platform/demo', file))),
);

function textsIn(file: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(plain(node.text));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found.filter((text) => text.length > 5);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Whole, or as part of a longer text: what a template of the demo puts around names counts where it is long enough to be told. */
function isWritten(text: string): boolean {
  const words = plain(text);
  return [...written].some((each) => each.includes(words) || (each.length >= 24 && words.includes(each)));
}

/** Every text of an answer, by where it stands. */
function textsOf({ text, body }: Answer, place: string): [string, string][] {
  if (body === null || typeof body !== 'object')
    return text
      .split(/\n|<[^>]*>/)
      .map((line, index): [string, string] => [`${place} #${index}`, line.trim()]);
  const found: [string, string][] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.push([path, value]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) look(inner, `${path}.${name}`);
  };
  look(body, place);
  return found;
}

/** Reads everything that the description lets somebody read, through the lists that there are. */
class Walk {
  readonly answers = new Map<string, Answer>();
  private readonly absent = new Set<string>();

  constructor(
    private readonly api: Api,
    private readonly paths: readonly string[],
    private readonly patientIds: readonly string[],
  ) {}

  async all(): Promise<ReadonlyMap<string, Answer>> {
    for (const path of this.paths)
      for (const address of await this.addressesOf(path)) await this.read(address);
    return this.answers;
  }

  private async addressesOf(path: string): Promise<string[]> {
    const at = /^(.*?)\/\{(\w+)\}(.*)$/.exec(path);
    if (!at) return [path];
    const [, list = '', name = '', rest = ''] = at;
    const ids = name === 'patientId' ? this.patientIds : await this.idsIn(list);
    const deeper = await Promise.all(ids.map((id) => this.addressesOf(`${list}/${id}${rest}`)));
    return deeper.flat();
  }

  private async idsIn(list: string): Promise<string[]> {
    const body = (await this.read(list))?.body ?? (await this.read(list.replace(/\/[^/]+$/, '')))?.body;
    const items: any[] = body?.items ?? body?.[list.split('/').at(-1) ?? ''] ?? [];
    return items.flatMap((item) => (typeof item.id === 'string' ? [item.id] : [])).slice(0, 2);
  }

  private async read(address: string): Promise<Answer | null> {
    const known = this.answers.get(address);
    if (known) return known;
    if (this.absent.has(address)) return null;
    const answer = await this.api.get(address);
    if (answer.status === 200) this.answers.set(address, answer);
    else this.absent.add(address);
    return answer.status === 200 ? answer : null;
  }
}

describe('everything that the demo clinic lets somebody read', () => {
  const folder = aFolder();
  let service: OwnService;
  let paths: string[];
  beforeAll(async () => {
    service = await OwnService.start(folder);
    await service.ready();
    const document = JSON.parse(readFileSync('openapi/openapi.json', 'utf8'));
    paths = Object.entries<any>(document.paths)
      .filter(([path, { get }]) => get && path.startsWith('/v1/') && !path.endsWith('.pdf'))
      .filter(([, { get }]) => !get.parameters?.some((each: any) => each.in === 'query' && each.required))
      .map(([path]) => path);
  });
  afterAll(async () => {
    await service.end('SIGTERM');
    removeFolders();
  });

  /** Of whom they may know: on their caseload, as one they walk with, or in the registry. */
  async function patientsOf(person: Api): Promise<string[]> {
    const lists = ['/v1/caseload?limit=100', '/v1/open-to-me?limit=100', '/v1/patients?limit=100'];
    for (const list of lists) {
      const items: any[] = (await person.get(list)).body?.items ?? [];
      const ids = items.map(({ patientId, id }) => patientId ?? id);
      if (ids.length > 0) return ids;
    }
    return [];
  }

  it.each([
    ['alex', passwords.patient, 60],
    ['dana', passwords.practitioner, 60],
    ['robin', passwords.peer, 20],
    ['kim', passwords.admin, 20],
    ['noor', passwords.privacy, 20],
  ])('is said in Spanish to %s, who reads that', async (name, password, least) => {
    const api = new Api(service.address);
    const details = { tenant: 'riverside', email: `${name}@riverside.example`, password };
    const { accessToken } = (await api.expect(201, api.post('/v1/sessions', details))).body;
    const person = api.as(accessToken);
    const me = (await person.expect(200, person.get('/v1/me'))).body;
    const patientIds = me.patientId ? [me.patientId as string] : await patientsOf(person);
    const read = async (language: string): Promise<ReadonlyMap<string, Answer>> => {
      await person.expect(204, person.put('/v1/me/language', { language }));
      return new Walk(person, paths, patientIds.slice(0, 2)).all();
    };
    const [inEnglish, inSpanish] = [await read('en'), await read('es')];
    expect(inSpanish.size).toBeGreaterThan(least);

    const untranslated = [...inSpanish].flatMap(([address, answer]) => {
      const before = new Map(textsOf(inEnglish.get(address) ?? answer, address));
      return textsOf(answer, address).filter(
        ([place, text]) =>
          before.get(place) === text &&
          text.split(' ').length > 2 &&
          english.test(text) &&
          !accepted.some(([where]) => where.test(place)) &&
          !isWritten(text),
      );
    });
    const once = new Map(untranslated.map(([place, text]) => [text, place]));
    expect([...once].map(([text, place]) => `${place}: ${text}`)).toEqual([]);
  });
});
