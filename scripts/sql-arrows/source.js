import ts from 'typescript';
import { tablesIn } from './tables-in-sql.js';

/** Calls of a query builder that name a table by a string. */
const namesTable = /^(?:(?:left|inner)Join\w*|from|into|repository)$/;

/**
 * Where a source file names tables: in its strings and templates, a constant of the same file read as what it stands for.
 * @param {string} path
 * @param {string} text
 * @returns {{ name: string | null, line: number }[]} null: a table's place is taken by something that cannot be read here
 */
export function tablesNamedBy(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const found = [];
  const lineOf = (at) => source.getLineAndCharacterOfPosition(at).line + 1;
  const visit = (node) => {
    if (isText(node)) {
      const pieces = piecesOf(node, constants);
      for (const { name, at } of tablesIn(pieces.map((piece) => piece.text).join(''))) {
        found.push({ name, line: lineOf(placeOf(at, pieces)) });
      }
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first) && namesTable.test(node.expression.name.text)) {
        found.push({ name: first.text, line: lineOf(first.getStart()) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** What the file's own names stand for, where that is a text. */
function constantsOf(source) {
  const constants = new Map();
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && isText(initializer)) constants.set(name.getText(), initializer);
    }
  }
  return constants;
}

/** A text and where each piece of it stands in the source; an unreadable piece is `\0`. */
function piecesOf(node, constants) {
  if (!ts.isTemplateExpression(node)) return [piece(node)];
  return [
    piece(node.head),
    ...node.templateSpans.flatMap(({ expression, literal }) => {
      const known = ts.isIdentifier(expression) && constants.get(expression.text);
      return [
        ...(known ? piecesOf(known, constants) : [{ text: '\0', at: expression.getStart() }]),
        piece(literal),
      ];
    }),
  ];
}

/** Without its quotes: `…`, '…', `…${, }…${ or }…`. */
function piece(node) {
  const written = node.getText();
  return { text: written.slice(1, written.endsWith('${') ? -2 : -1), at: node.getStart() + 1 };
}

function placeOf(at, pieces) {
  let rest = at;
  for (const { text, at: start } of pieces) {
    if (rest < text.length) return start + rest;
    rest -= text.length;
  }
  return pieces[0].at;
}
