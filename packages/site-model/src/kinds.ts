import type * as V from './views/index.ts';

/** Every kind of page and the view it renders. */
export interface Views {
  home: V.HomeView;
  postList: V.PostListView;
  article: V.ArticleView;
  announcementList: V.AnnouncementListView;
  announcement: V.AnnouncementView;
  agenda: V.AgendaView;
  event: V.EventView;
  galleryList: V.GalleryListView;
  gallery: V.GalleryView;
  about: V.AboutView;
  follow: V.FollowView;
  search: V.SearchView;
  bulletin: V.BulletinView;
  screen: V.ScreenView;
  /** Suspended site. */
  notice: V.NoticeView;
  notFound: V.NoticeView;
  portalHome: V.PortalHomeView;
  directory: V.DirectoryView;
  region: V.RegionView;
  activity: V.ActivityView;
  newsroom: V.NewsroomView;
  rss: V.FeedView;
  atom: V.FeedView;
  jsonFeed: V.FeedView;
  calendar: V.CalendarView;
  opml: V.OpmlView;
  sitemap: V.SitemapView;
  newsSitemap: V.NewsSitemapView;
  robots: V.RobotsView;
  security: V.SecurityView;
  manifest: V.ManifestView;
  searchIndex: V.SearchIndexView;
  serviceWorker: V.ServiceWorkerView;
  emergencies: V.EmergenciesView;
}
