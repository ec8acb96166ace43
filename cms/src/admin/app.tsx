import { panelWords } from '../words/panel/index.ts';
import { WithdrawalPanel } from './decisions/WithdrawalPanel.tsx';
import { withoutUnpublishing, type DocumentAction } from './decisions/without-unpublishing.ts';
import { deskFirst, type PanelRoute } from './desk/desk-first.ts';
import { PeoplePanel } from './members/PeoplePanel.tsx';
import { hideWhatIsClosed } from './hide-what-is-closed.ts';
import { keepWhatIsTyped } from './keep-what-is-typed.ts';
import { AuditIcon } from './menu/AuditIcon.tsx';
import { PeopleIcon } from './menu/PeopleIcon.tsx';
import { ReportIcon } from './menu/ReportIcon.tsx';
import { ReviewIcon } from './menu/ReviewIcon.tsx';
import { PreviewPanel } from './preview/PreviewPanel.tsx';
import { showChoicesInLists } from './show-choices-in-lists.tsx';
import logo from './simpul.svg';

/** The parts of Strapi's panel that we touch. */
interface Panel {
  customFields: { register(field: object): void };
  registerHook(name: string, hook: (given: never) => unknown): void;
  getPlugin(name: 'content-manager'): {
    apis: {
      addEditViewSidePanel(change: (panels: SidePanel[]) => SidePanel[]): void;
      addDocumentAction(change: (actions: DocumentAction[]) => DocumentAction[]): void;
      addBulkAction(change: (actions: DocumentAction[]) => DocumentAction[]): void;
    };
  };
  addMenuLink(link: object): void;
  addMiddlewares(middlewares: (typeof keepWhatIsTyped)[]): void;
  router: { addRoute(change: (routes: PanelRoute[]) => PanelRoute[]): void };
}

/** A panel beside a form: what it shows for one document, and of which kind it is when it is Strapi's. */
type SidePanel = ((form: never) => object | null) & { type?: string };

const LANGUAGE = 'strapi-admin-language';
/** Where the panel remembers that its advertisement for the new media library was closed. */
const ADVERTISEMENT = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

export default {
  config: {
    locales: ['id'],
    translations: { id: panelWords },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(panel: Panel) {
    // Whoever comes for the first time meets the sign-in page in Indonesian, not in English.
    if (!localStorage.getItem(LANGUAGE)) localStorage.setItem(LANGUAGE, 'id');
    for (const installation of ['undefined', 'false', 'null']) {
      localStorage.setItem(`${ADVERTISEMENT}:${installation}`, 'true');
    }
    panel.customFields.register({
      name: 'kim-kinds',
      type: 'json',
      intlLabel: { id: 'simpul.kim-kinds', defaultMessage: 'Jenis KIM' },
      intlDescription: { id: 'simpul.kim-kinds.help', defaultMessage: 'Satu atau beberapa jenis' },
      components: { Input: () => import('./KimKindsInput.tsx') },
    });
    panel.customFields.register({
      name: 'decree-scan',
      type: 'string',
      intlLabel: { id: 'simpul.decree-scan', defaultMessage: 'Pindaian SK' },
      intlDescription: { id: 'simpul.decree-scan.help', defaultMessage: 'Berkas tertutup' },
      components: { Input: () => import('./DecreeScanInput.tsx') },
    });
    panel.addMiddlewares([keepWhatIsTyped]);
    hideWhatIsClosed();
    panel.router.addRoute(deskFirst);
    panel.router.addRoute((routes) => [
      ...routes,
      {
        path: 'siaran/:id',
        lazy: async () => ({ Component: (await import('./broadcasts/BroadcastPage.tsx')).default }),
      },
    ]);
    panel.addMenuLink({
      to: 'tinjauan',
      icon: ReviewIcon,
      intlLabel: { id: 'simpul.review', defaultMessage: 'Tinjauan' },
      permissions: [],
      position: 2,
      Component: () => import('./review/ReviewPage.tsx'),
    });
    panel.addMenuLink({
      to: 'anggota',
      icon: PeopleIcon,
      intlLabel: { id: 'simpul.people', defaultMessage: 'Anggota KIM' },
      permissions: [],
      position: 3,
      Component: () => import('./members/MembersPage.tsx'),
    });
    panel.addMenuLink({
      to: 'laporan',
      icon: ReportIcon,
      intlLabel: { id: 'simpul.report', defaultMessage: 'Laporan bulanan' },
      permissions: [],
      position: 4,
      Component: () => import('./report/ReportPage.tsx'),
    });
    panel.addMenuLink({
      to: 'jejak',
      icon: AuditIcon,
      intlLabel: { id: 'simpul.audit', defaultMessage: 'Jejak audit' },
      permissions: [
        { action: 'plugin::content-manager.explorer.read', subject: 'api::audit.audit-entry' },
      ],
      position: 5,
      Component: () => import('./audit/AuditPage.tsx'),
    });
  },

  bootstrap(panel: Panel) {
    // Beside a form stands what saves and publishes it, and our own; what Strapi sells is closed.
    const { apis } = panel.getPlugin('content-manager');
    apis.addEditViewSidePanel((panels) => [
      ...panels.filter(({ type }) => type === 'actions'),
      PreviewPanel,
      WithdrawalPanel,
      PeoplePanel,
    ]);
    apis.addDocumentAction(withoutUnpublishing);
    apis.addBulkAction(withoutUnpublishing);
    panel.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showChoicesInLists);
  },
};
