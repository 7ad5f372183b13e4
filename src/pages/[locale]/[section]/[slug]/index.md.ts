/** An entry’s page as Markdown. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { SECTION_OF, SECTIONS } from '../../../../model/addresses.ts';
import { getAddressOf } from '../../../../model/links.ts';
import { allEntries, getPlaybooks } from '../../../../model/playbook.ts';
import { getSurroundings } from '../../../../model/surroundings.ts';
import { writeMarkdown } from '../../../../programs/markdown.ts';

export const getStaticPaths = async () => {
  const playbooks = await getPlaybooks();
  return playbooks.flatMap(allEntries).map((entry) => ({
    params: { locale: entry.locale, section: SECTIONS[SECTION_OF[entry.kind]][entry.locale], slug: entry.text.slug },
    props: { entry },
  }));
};
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { entry }, site }) => {
  const addressOf = await getAddressOf(site);
  const markdown = writeMarkdown(entry, await getSurroundings(entry), (id) => addressOf(id, entry.locale), site);
  return new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
