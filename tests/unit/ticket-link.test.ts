import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { formatTicketLink, TICKET_FORMATS } from '../../src/tickets/ticket-link.ts';

const PLAIN = { id: 'T07', title: 'Listen so that they notice', address: 'https://playbook.example.org/T07/' };
/** Everything that one of the notations reads as its own. */
const NASTY = String.raw`a|b [c](d) <e> & "f" 'g' *h* _i_ ~j~ ^k^ +l+ -m- {n} ??o?? !p! $q$ @r % \s \\ ` + '`t`';

const decode = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

test.each([
  ['address', 'https://playbook.example.org/T07/', undefined],
  ['line', 'T07 · Listen so that they notice · https://playbook.example.org/T07/', undefined],
  ['markdown', '[T07 · Listen so that they notice](https://playbook.example.org/T07/)', undefined],
  ['html', 'T07 · Listen so that they notice · https://playbook.example.org/T07/', '<a href="https://playbook.example.org/T07/">T07 · Listen so that they notice</a>'],
  ['jira', '[T07 · Listen so that they notice|https://playbook.example.org/T07/]', undefined],
  ['slack', '<https://playbook.example.org/T07/|T07 · Listen so that they notice>', '<a href="https://playbook.example.org/T07/">T07 · Listen so that they notice</a>'],
] as const)('%s', (format, text, html) => {
  expect(formatTicketLink(PLAIN, format)).toEqual(html === undefined ? { text } : { text, html });
});

describe('a title full of markup', () => {
  const target = { ...PLAIN, title: NASTY };
  const name = `T07 · ${NASTY}`;

  test('stays text in Markdown, as a Markdown reader has it', () => {
    const { html } = markdownToHtml(formatTicketLink(target, 'markdown').text, { features: { gfm: true } });
    const [, href, words] = /^<p><a href="([^"]*)">(.*)<\/a><\/p>$/s.exec(html.trim()) ?? [];
    expect(href).toBe(PLAIN.address);
    expect(decode(words ?? '')).toBe(name);
  });

  test('stays text in HTML', () => {
    for (const format of ['html', 'slack'] as const) {
      const [, words = ''] = /^<a href="[^"<>]*">([^<>]*)<\/a>$/.exec(formatTicketLink(target, format).html ?? '') ?? [];
      expect(decode(words)).toBe(name);
    }
  });

  test('stays text in Jira', () => {
    const { text } = formatTicketLink(target, 'jira');
    // What is left without the escapes: no character that Jira gives a meaning, and one bar before the address.
    const [words = '', address, ...rest] = text.slice(1, -1).replaceAll('&#92;', '').replaceAll(/\\[![\]^~+?%{}()*_|@-]/g, '').split('|');
    expect(words).not.toMatch(/[![\]^~+?%{}()*_|@\\]/);
    expect(rest).toEqual([]);
    expect(address).toBe(PLAIN.address);
    expect(text.slice(1, -1).replaceAll('&#92;', '\0').replaceAll(/\\(.)/g, '$1').replaceAll('\0', '\\')).toBe(`${name}|${PLAIN.address}`);
  });

  test('stays text in Slack', () => {
    const [, address, words = ''] = /^<([^<>|]*)\|([^<>]*)>$/.exec(formatTicketLink(target, 'slack').text) ?? [];
    expect(address).toBe(PLAIN.address);
    expect(decode(words)).toBe(name);
  });
});

test('a hyphen inside a word stays as it is in Jira', () => {
  expect(formatTicketLink({ ...PLAIN, title: 'Answer an e-mail' }, 'jira').text).toContain('e-mail');
});

test('line breaks in a title never break the link', () => {
  for (const format of TICKET_FORMATS) expect(formatTicketLink({ ...PLAIN, title: ' two\n\tlines ' }, format).text).not.toMatch(/[\n\t]/);
  expect(formatTicketLink({ ...PLAIN, title: ' two\n\tlines ' }, 'line').text).toContain('T07 · two lines · ');
});

test('an address with the characters that end a link still leads to the same place', () => {
  const address = 'https://playbook.example.org/our_(new)*book|[x]/T07/';
  for (const format of TICKET_FORMATS) {
    const { text } = formatTicketLink({ ...PLAIN, address }, format);
    const [url = ''] = /https:[^)|\]>\s]+/.exec(text) ?? [];
    expect(decodeURIComponent(url), format).toBe(address);
  }
});

test('half an address is refused', () => {
  expect(() => formatTicketLink({ ...PLAIN, address: '/T07/' }, 'line')).toThrow(TypeError);
});
