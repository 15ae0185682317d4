import { Marked, type MarkedToken, type Token } from 'marked';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Addresses that a form may lead to: nothing that runs, and nothing inside the page that shows it. */
const isSafe = (address: string): boolean => /^(https:\/\/|mailto:|tel:)/i.test(address);

/** HTML in a form is shown as the text it is; pictures, which would tell their server who reads, become their description. */
const safe = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escaped(text),
    image: ({ text }) => escaped(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return isSafe(href) ? `<a href="${escaped(href)}" rel="noopener noreferrer">${words}</a>` : words;
    },
  },
});

/** Markdown as HTML that is safe to show: only what Markdown itself can say. */
export function asHtml(markdown: string): string {
  return safe.parse(markdown, { async: false });
}

/** Markdown as plain text, for reading aloud, for text messages and for print. */
export function asText(markdown: string): string {
  return blocks(safe.lexer(markdown)).join('\n\n');
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.map((token) => block(token as MarkedToken)).filter((text) => text !== '');
}

function block(token: MarkedToken): string {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'hr':
      return '———';
    case 'list':
      return token.items.map((item, index) => entry(item, token.ordered ? `${index + 1}.` : '-')).join('\n');
    case 'blockquote':
      return blocks(token.tokens).join('\n\n');
    case 'table':
      return [token.header, ...token.rows]
        .map((row) => row.map((cell) => inline(cell.tokens)).join(' | '))
        .join('\n');
    default:
      return inline([token]);
  }
}

function entry({ tokens }: { tokens: Token[] }, mark: string): string {
  return `${mark} ${blocks(tokens).join('\n')}`.replaceAll('\n', '\n  ');
}

function inline(tokens: readonly Token[]): string {
  return tokens.map((token) => words(token as MarkedToken)).join('');
}

function words(token: MarkedToken): string {
  if (token.type === 'br') return '\n';
  const text =
    'tokens' in token && token.tokens ? inline(token.tokens) : 'text' in token ? token.text : token.raw;
  const leadsOn = token.type === 'link' && isSafe(token.href) && token.href !== text;
  return leadsOn ? `${text} (${token.href})` : text;
}
