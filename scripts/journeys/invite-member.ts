import type { MemberRole } from '@simpul/domain';
import { signIn } from './panel.ts';
import type { RunningNetwork } from './running-network.ts';

const PROVINCE = 'provinsi@kim.example';

/** Invites somebody to write for a KIM of the network as an officer of the province does; answers the link. */
export async function inviteMember(
  { cms, officers }: Pick<RunningNetwork, 'cms' | 'officers'>,
  {
    kim: slug = 'tangkiling',
    name,
    role = 'editor',
  }: { kim?: string; name: string; role?: MemberRole },
): Promise<string> {
  const officer = await signIn(cms, PROVINCE, officers[PROVINCE]!);
  return officer.invite(await officer.find('kim', 'slug', slug), role, name);
}
