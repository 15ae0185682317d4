import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const portal = join(process.cwd(), 'portal');
/** Of the staff; Arabic is there for the pages of patients, and for what stands around every page. */
const notInArabic =
  /^areas\/(?:caseload|clinic[\w-]*|decisions|facilitating|morning|peer-support|privacy|record|session-mode|with)\//;

interface Entry {
  readonly id: string;
  readonly words: string;
}

/** What a catalogue says, without the places that its words come from. */
function entriesOf(file: string): Entry[] {
  const joined = readFileSync(file, 'utf8').replace(/"\n"/g, '');
  return [...joined.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)].map(([, id = '', words = '']) => ({
    id,
    words,
  }));
}

function cataloguesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.po'))
    .sort();
}

describe('The catalogues of the portal', () => {
  const copy = mkdtempSync(join(tmpdir(), 'concord-words-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const files = cataloguesIn(join(portal, 'src'));
  const missing = (language: string, where: (file: string) => boolean = () => true): string[] =>
    files
      .filter((file) => file.endsWith(`/${language}.po`) && where(file))
      .flatMap((file) =>
        entriesOf(join(portal, 'src', file))
          .filter(({ words }) => words === '')
          .map(({ id }) => `${file}: ${id}`),
      );

  it('hold what the pages say now, no more and no less', async () => {
    for (const name of ['src', 'lingui.config.ts', 'package.json', 'tsconfig.json'])
      cpSync(join(portal, name), join(copy, 'portal', name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
    const lingui = join(process.cwd(), 'node_modules', '@lingui', 'cli', 'dist', 'lingui.js');
    await promisify(execFile)(process.execPath, [lingui, 'extract', '--clean'], {
      cwd: join(copy, 'portal'),
    });
    const ids = (folder: string): string[] =>
      cataloguesIn(folder).flatMap((file) => entriesOf(join(folder, file)).map(({ id }) => `${file}: ${id}`));
    const [now, kept] = [ids(join(copy, 'portal', 'src')), ids(join(portal, 'src'))];
    expect(kept.length).toBeGreaterThan(500);
    expect({
      toAdd: now.filter((entry) => !kept.includes(entry)),
      toTakeOut: kept.filter((entry) => !now.includes(entry)),
    }).toEqual({ toAdd: [], toTakeOut: [] });
  });

  it('are complete in Spanish', () => {
    expect(missing('es')).toEqual([]);
  });

  it('speak Spanish to two people as it is spoken on both sides of the ocean', () => {
    // "Six" ends as the verbs of one side do.
    const ofOneSide =
      /(?<!\p{L})(?:vosotr[oa]s|vuestr[oa]s?|os)(?!\p{L})|(?<!(?<!\p{L})s)(?:áis|éis|eis|steis)(?!\p{L})/iu;
    const spoken = files
      .filter((file) => file.endsWith('/es.po'))
      .flatMap((file) => entriesOf(join(portal, 'src', file)).map(({ words }) => words));
    expect(spoken.length).toBeGreaterThan(500);
    expect(spoken.filter((words) => ofOneSide.test(words))).toEqual([]);
  });

  it('speak Spanish to one person as people do who know each other: never formally', () => {
    const formal =
      /(?<!\p{L})usted(?!\p{L})|(?:^|[.:;!?¡¿] ?)(?:Abra|Cierre|Compruebe|Confirme|Consulte|Diga|Elija|Escriba|Espere|Guarde|Haga|Indique|Inicie|Intente|Introduzca|Lea|Llame|Mire|Pida|Pregunte|Pulse|Recuerde|Revise|Seleccione|Vaya|Vuelva)(?!\p{L})/u;
    const spoken = files
      .filter((file) => file.endsWith('/es.po'))
      .flatMap((file) => entriesOf(join(portal, 'src', file)).map(({ words }) => words));
    expect(spoken.filter((words) => formal.test(words))).toEqual([]);
  });

  it('are complete in Arabic where patients are', () => {
    expect(missing('ar', (file) => !notInArabic.test(file))).toEqual([]);
  });

  it('call what is about something by the same words as what is about nothing in particular', () => {
    // Whoever speaks to the page says what stands on the button: "Take back" is within "Take back: {title}" everywhere.
    const apart = files.flatMap((file) => {
      const entries = entriesOf(join(portal, 'src', file));
      const wordsOf = new Map(entries.map(({ id, words }) => [id, words.toLowerCase()]));
      return entries.flatMap(({ id, words }) => {
        const short = wordsOf.get(/^(.+?): \{/.exec(id)?.[1] ?? '');
        return short && words && !words.toLowerCase().includes(short) ? [`${file}: ${id}: ${words}`] : [];
      });
    });
    expect(apart).toEqual([]);
  });
});
