/** The site as an application on a home screen, in one language. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { homePaths } from '../../model/paths.ts';
import { describeApplication } from '../../programs/manifest.ts';

export const getStaticPaths = homePaths satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(JSON.stringify(describeApplication(locale)), { headers: { 'content-type': 'application/manifest+json' } });
