import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { accessMatrix } from '../../../src/access/access-matrix.js';
import { keyOf } from '../../../src/core/language/say.js';
import { spanish } from '../../../src/core/language/spanish/index.js';
import { validatorSentences } from '../../../src/core/input/validators-said.js';

const tags = new Set(['say', 'toSay']);

interface Said {
  readonly key: string;
  readonly place: string;
  /** It is said while its module is loaded. */
  readonly early: boolean;
}

const said = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => saidIn(join('src', file)));

function saidIn(file: string): Said[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Said[] = [];
  const look = (node: ts.Node, inside: boolean): void => {
    const key = keyIn(node);
    if (key !== null) found.push({ key: key.key, place: file, early: key.tag === 'say' && !inside });
    const isLater =
      inside ||
      ts.isFunctionLike(node) ||
      (ts.isPropertyDeclaration(node) &&
        !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword));
    ts.forEachChild(node, (child) => look(child, isLater));
  };
  look(source, false);
  return found;
}

function keyIn(node: ts.Node): { key: string; tag: string } | null {
  if (!ts.isTaggedTemplateExpression(node) || !tags.has(node.tag.getText())) return null;
  const { template } = node;
  const parts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  return { key: keyOf(parts.map((part) => part.rawText ?? part.text)), tag: node.tag.getText() };
}

/** The values that a message has room for. */
function placesIn(message: string): string[] {
  const parts: object[] = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  const values = parts
    .filter((part) => !isText(part))
    .map((part) => ('value' in part ? String(part.value) : ''));
  return [...new Set(values)].sort();
}

function isText(part: object): boolean {
  return 'type' in part && part.type === 0;
}

const inTable = Object.values(accessMatrix).map(({ words }) => words);
const keys = new Set([...said.map(({ key }) => key), ...validatorSentences, ...inTable]);
/** Names and signs alone are the same in every language. */
const hasWords = (key: string): boolean => /\p{L}/u.test(key.replaceAll(/\{\d\}/g, ''));

describe('every sentence of the service', () => {
  it('is found in the code', () => {
    expect(keys.size).toBeGreaterThan(1000);
  });

  it('has its Spanish one', () => {
    expect([...keys].filter((key) => hasWords(key) && !(key in spanish))).toEqual([]);
  });

  it('that has a Spanish one is still said somewhere', () => {
    expect(Object.keys(spanish).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has room for the same values in both', () => {
    const unlike = Object.entries(spanish).filter(
      ([english, other]) => placesIn(english).join() !== placesIn(other).join(),
    );
    expect(unlike).toEqual([]);
  });

  it('speaks Spanish to people as “usted”, but for what they may say to somebody themselves', () => {
    const familiar = /(?<!\p{L})(?:tú|tus?|te|ti|contigo|puedes|tienes|quieres|estás|eres)(?!\p{L})/iu;
    const quoted = /«[^»]*»|“[^”]*”/g;
    const spoken = Object.values(spanish).map((words) => words.replaceAll(quoted, ''));
    expect(spoken.filter((words) => familiar.test(words))).toEqual([]);
  });

  it('is said to somebody, and never while a module is loaded', () => {
    expect(said.filter(({ early }) => early)).toEqual([]);
  });
});
