import { z } from 'zod';
import { OwnActivitySchema } from './activity.ts';
import { ReachingAnnouncementsSchema } from './announcements.ts';
import {
  AcceptInvitationSchema,
  CreateInvitationSchema,
  InvitationsSchema,
  LookAtInvitationSchema,
  NewInvitationSchema,
  SeenInvitationSchema,
} from './invitations.ts';
import {
  CorrectItemSchema,
  CreateItemSchema,
  DeleteItemSchema,
  ReturnItemSchema,
  SaveItemSchema,
  SendItemSchema,
  WithdrawItemSchema,
} from './item-writes.ts';
import { AuthoredItemSchema, ItemsQuerySchema, ItemsSchema } from './items.ts';
import { MeSchema, OwnProfileSchema, SaveProfileSchema } from './me.ts';
import { ChangeRoleSchema, HandOverSchema, KimMemberSchema, KimMembersSchema } from './members.ts';
import { StoredPhotoSchema } from './photos.ts';
import { PreviewAnswerSchema, PreviewSchema } from './preview.ts';
import { AcceptDeviceCodeSchema, NewDeviceCodeSchema, SessionsSchema } from './sessions.ts';

/** Where everything below lives. */
export const AUTHORING_BASE = '/api/authoring';

/** An empty body, and the answer of what leaves nothing to say. */
export const NothingSchema = z.strictObject({});

export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below AUTHORING_BASE. */
  path: `/${string}`;
  /** May it be called without being signed in? */
  open?: true;
  /** The query of a GET or DELETE, the body of a POST or PUT; `multipart` is described by `photoUpload`. */
  request: z.ZodType | 'multipart';
  answer: z.ZodType;
}

/** Every address that Tulis may call; the CMS registers these and no other. */
export const authoringEndpoints = {
  me: { method: 'GET', path: '/me', request: NothingSchema, answer: MeSchema },
  profile: { method: 'GET', path: '/profile', request: NothingSchema, answer: OwnProfileSchema },
  saveProfile: {
    method: 'PUT',
    path: '/profile',
    request: SaveProfileSchema,
    answer: OwnProfileSchema,
  },
  items: { method: 'GET', path: '/items', request: ItemsQuerySchema, answer: ItemsSchema },
  item: { method: 'GET', path: '/items/:id', request: NothingSchema, answer: AuthoredItemSchema },
  createItem: {
    method: 'POST',
    path: '/items',
    request: CreateItemSchema,
    answer: AuthoredItemSchema,
  },
  saveItem: {
    method: 'PUT',
    path: '/items/:id',
    request: SaveItemSchema,
    answer: AuthoredItemSchema,
  },
  deleteItem: {
    method: 'DELETE',
    path: '/items/:id',
    request: DeleteItemSchema,
    answer: NothingSchema,
  },
  submitItem: {
    method: 'POST',
    path: '/items/:id/submit',
    request: SendItemSchema,
    answer: AuthoredItemSchema,
  },
  publishItem: {
    method: 'POST',
    path: '/items/:id/publish',
    request: SendItemSchema,
    answer: AuthoredItemSchema,
  },
  returnItem: {
    method: 'POST',
    path: '/items/:id/return',
    request: ReturnItemSchema,
    answer: AuthoredItemSchema,
  },
  withdrawItem: {
    method: 'POST',
    path: '/items/:id/withdraw',
    request: WithdrawItemSchema,
    answer: AuthoredItemSchema,
  },
  correctItem: {
    method: 'POST',
    path: '/items/:id/correct',
    request: CorrectItemSchema,
    answer: AuthoredItemSchema,
  },
  previewItem: {
    method: 'POST',
    path: '/items/:id/preview',
    request: PreviewSchema,
    answer: PreviewAnswerSchema,
  },
  sendPhoto: { method: 'POST', path: '/photos', request: 'multipart', answer: StoredPhotoSchema },
  announcements: {
    method: 'GET',
    path: '/announcements',
    request: NothingSchema,
    answer: ReachingAnnouncementsSchema,
  },
  activity: { method: 'GET', path: '/activity', request: NothingSchema, answer: OwnActivitySchema },
  members: { method: 'GET', path: '/members', request: NothingSchema, answer: KimMembersSchema },
  changeRole: {
    method: 'PUT',
    path: '/members/:id/role',
    request: ChangeRoleSchema,
    answer: KimMemberSchema,
  },
  removeMember: {
    method: 'DELETE',
    path: '/members/:id',
    request: NothingSchema,
    answer: NothingSchema,
  },
  endSessionsOf: {
    method: 'DELETE',
    path: '/members/:id/sessions',
    request: NothingSchema,
    answer: NothingSchema,
  },
  handOver: {
    method: 'POST',
    path: '/hand-over',
    request: HandOverSchema,
    answer: KimMembersSchema,
  },
  invitations: {
    method: 'GET',
    path: '/invitations',
    request: NothingSchema,
    answer: InvitationsSchema,
  },
  invite: {
    method: 'POST',
    path: '/invitations',
    request: CreateInvitationSchema,
    answer: NewInvitationSchema,
  },
  revokeInvitation: {
    method: 'DELETE',
    path: '/invitations/:id',
    request: NothingSchema,
    answer: NothingSchema,
  },
  lookAtInvitation: {
    method: 'POST',
    path: '/invitations/look',
    open: true,
    request: LookAtInvitationSchema,
    answer: SeenInvitationSchema,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/invitations/accept',
    open: true,
    request: AcceptInvitationSchema,
    answer: MeSchema,
  },
  sessions: { method: 'GET', path: '/sessions', request: NothingSchema, answer: SessionsSchema },
  endSession: {
    method: 'DELETE',
    path: '/sessions/:id',
    request: NothingSchema,
    answer: NothingSchema,
  },
  makeDeviceCode: {
    method: 'POST',
    path: '/device-codes',
    request: NothingSchema,
    answer: NewDeviceCodeSchema,
  },
  acceptDeviceCode: {
    method: 'POST',
    path: '/device-codes/accept',
    open: true,
    request: AcceptDeviceCodeSchema,
    answer: MeSchema,
  },
} as const satisfies Record<string, Endpoint>;
