import { defineCollection } from 'astro:content';
import { samling } from '#sources/collections';

/** The collections of Astro: the same files that the archive is made of, read by the same parser. */
export const collections = {
  utvalg: defineCollection({ loader: samling('utvalg') }),
  moeter: defineCollection({ loader: samling('moete') }),
  saker: defineCollection({ loader: samling('sak') }),
  sider: defineCollection({ loader: samling('side') }),
};
