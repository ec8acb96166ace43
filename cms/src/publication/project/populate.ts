const file = { select: ['hash', 'url', 'width', 'height', 'provider_metadata'] };
const photo = { select: ['alt', 'caption', 'credit'], populate: { file } };
const corrections = { select: ['at', 'text'] };
const audience = {
  populate: {
    regions: { select: ['code'] },
    kims: { select: ['slug', 'kimStatus'] },
  },
};
const kim = { select: ['documentId'] };

/** What must be read along with each content type to project it for publication. */
export const populate = {
  post: { kim, cover: photo, photos: photo, corrections },
  gallery: { kim, photos: photo, corrections },
  event: { kim, audience, picture: photo, corrections },
  announcement: {
    issuer: { select: ['documentId'] },
    audience,
    picture: photo,
    attachments: { select: ['title'], populate: { file } },
    corrections,
  },
  kim: {
    region: { select: ['code'] },
    logo: photo,
    members: { select: ['name', 'role'] },
    contacts: { select: ['kind', 'label', 'value'] },
  },
  agency: { region: { select: ['code'] } },
  region: {},
  setting: {},
} as const;
