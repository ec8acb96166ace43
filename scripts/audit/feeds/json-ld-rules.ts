import { z } from 'zod';

const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);
const address = z.url();
const words = z.string().trim().min(1);
const office = z.object({ '@type': z.literal('GovernmentOrganization'), name: words });
const organisation = z.object({
  '@type': z.enum(['Organization', 'GovernmentOrganization']),
  name: words,
  url: address,
});
const person = z.object({ '@type': z.literal('Person'), name: words, url: address });
const written = {
  headline: words,
  mainEntityOfPage: address,
  image: z.array(address).min(1),
  datePublished: z.iso.datetime({ offset: true }),
  dateModified: z.iso.datetime({ offset: true }),
  author: z.array(z.union([person, organisation, office])).min(1),
  publisher: organisation,
};

/** The shapes of schema.org that pages may carry, with what search engines ask of them. */
const ThingSchema = z.discriminatedUnion('@type', [
  z.object({ '@type': z.literal('NewsArticle'), ...written }),
  z.object({ '@type': z.literal('ImageGallery'), ...written }),
  z.object({
    '@type': z.literal('Event'),
    name: words,
    url: address,
    startDate: instant,
    endDate: instant.optional(),
    location: z.object({ '@type': z.literal('Place'), name: words, address: words }),
    organizer: z.union([organisation, office]),
  }),
  z.object({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.object({
          '@type': z.literal('ListItem'),
          position: z.number().int().positive(),
          name: words,
          item: address,
        }),
      )
      .min(1),
  }),
  z.object({ '@type': z.literal('Organization'), name: words, url: address }),
  z.object({ '@type': z.literal('GovernmentOrganization'), name: words, url: address }),
  z.object({
    '@type': z.literal('WebSite'),
    name: words,
    url: address,
    inLanguage: z.literal('id'),
  }),
]);

const BLOCK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** What is wrong with the linked data of a page. */
export function linkedDataFaults(html: string): string[] {
  return [...html.matchAll(BLOCK)].flatMap(([, text]) => {
    const thing = JSON.parse(text!) as Record<string, unknown>;
    if (thing['@context'] !== 'https://schema.org') return ['has linked data without a context'];
    const read = ThingSchema.safeParse(thing);
    return read.success
      ? []
      : read.error.issues.map(
          ({ path, message }) => `${String(thing['@type'])} ${path.join('.')}: ${message}`,
        );
  });
}
