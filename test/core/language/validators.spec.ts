import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listeners } from '../../../src/core/language/listener.js';
import { sayValidator } from '../../../src/core/input/validators-said.js';

const messages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => messagesIn(join('src', file)));

/** What the decorators of a file say of a field, with a word of no meaning for each value. */
function messagesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node, decorates: boolean): void => {
    if (decorates && ts.isPropertyAssignment(node) && node.name.getText() === 'message')
      found.push(textOf(node.initializer));
    ts.forEachChild(node, (child) => look(child, decorates || ts.isDecorator(node)));
  };
  look(source, false);
  return found;
}

function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return textOf(node.body);
  if (!ts.isTemplateExpression(node)) return node.getText();
  return [node.head.text, ...node.templateSpans.map(({ literal }) => `xyz${literal.text}`)].join('');
}

const inSpanish = (message: string): string => listeners.run({ language: 'es' }, () => sayValidator(message));

describe('what a field must be', () => {
  it('is said by many fields', () => {
    expect(messages.length).toBeGreaterThan(100);
  });

  it('is known by its words, so that it is said in Spanish too', () => {
    expect(messages.filter((message) => inSpanish(message) === message)).toEqual([]);
  });

  it('keeps names of fields and values as they are', () => {
    expect(inSpanish('op must be one of goal.add, goal.change')).toBe(
      'op debe ser uno de goal.add, goal.change',
    );
    expect(inSpanish('each value in codes must be a string')).toBe('cada valor de codes debe ser un texto');
    expect(inSpanish('what nobody knows stays as it is')).toBe('what nobody knows stays as it is');
  });

  it('is in English to whoever reads that', () => {
    expect(sayValidator('title must not be blank')).toBe('title must not be blank');
  });
});
