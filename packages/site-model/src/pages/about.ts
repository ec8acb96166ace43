import type { Profile } from '@simpul/contract';
import { kimKindLabels, paths, type KimKind } from '@simpul/domain';
import { page } from '../page.ts';
import { contactLinks } from '../parts/frame.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd, organisationLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import { markupOf } from '../parts/text.ts';
import type { Site } from '../select/site.ts';
import type { Surround } from '../select/surroundings.ts';
import type { AboutView } from '../views/index.ts';
import { aboutFacts } from '../words/about-facts.ts';
import { placeOf } from '../words/region.ts';

interface Shows {
  surround: Surround;
  profile: Profile;
  kind: KimKind;
}

/** `/tentang`: who runs the site. */
export const aboutPage = ({ surround, content, entry }: Site) => {
  const shows = { surround, profile: content.profile, kind: entry.kind };
  return page('about', paths.about, 'pages', shows, view);
};

function view({ surround, profile, kind }: Shows): AboutView {
  const title = `Tentang ${surround.name}`;
  const breadcrumbs = crumbsTo();
  const body = markupOf(profile.about, surround);
  return {
    ...pageView(surround, {
      section: 'about',
      breadcrumbs,
      head: headOf(surround, {
        path: paths.about,
        title,
        description: body.excerpt || `${surround.name}, ${placeOf(surround.lineage)}.`,
        jsonLd: [
          organisationLd(surround),
          breadcrumbLd(surround, breadcrumbs, { text: title, href: paths.about }),
        ],
      }),
    }),
    body: body.html,
    facts: aboutFacts(profile, kimKindLabels[kind], surround),
    members: profile.members,
    contacts: contactLinks(surround),
  };
}
