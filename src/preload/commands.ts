/**
 * Every command of the app, once: the menus, the palette, the keys, the list of keys and the
 * tooltips read this table. A command is one line here and one function: of the window in
 * `renderer/app/commands`, or of main in `main/main-commands.ts` where `by` says so.
 */
interface Entry {
  readonly id: string;
  /** As the palette says it; the menus write it with capitals. It ends in … where more is asked for. */
  readonly label: string;
  readonly group: CommandGroup;
  /** The first one is shown. `Mod` is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys?: readonly string[];
  /** Instead of `keys` on a Mac. */
  readonly macKeys?: readonly string[];
  /**
   * Where the keys are heard: only while a card, or anything of the board or the tray, has the
   * focus, or even while typing. Everywhere but there unless said otherwise.
   */
  readonly where?: 'card' | 'board' | 'anywhere';
  /** Without it the command does nothing, and is greyed out. */
  readonly needs?: Need;
  /** Who carries it out; the window unless said otherwise. */
  readonly by?: 'main';
  /** False where it would make its menu too long, or stands there by another road. */
  readonly inMenu?: false;
  /** A line stands above it in its menu. */
  readonly line?: true;
  /** More words that it is found by. */
  readonly also?: string;
}

/** The groups in the order of the palette; the items of a menu have the order of this table. */
export const COMMAND_GROUPS = {
  posts: { title: 'Posts', menu: 'post' },
  move: { title: 'Move posts', menu: 'post' },
  find: { title: 'Find', menu: 'edit' },
  views: { title: 'Views', menu: 'view' },
  select: { title: 'Select', menu: 'edit' },
  campaigns: { title: 'Campaigns', menu: 'edit' },
  departments: { title: 'Departments', menu: 'edit' },
  history: { title: 'Undo and redo', menu: 'edit' },
  go: { title: 'Go to', menu: 'view' },
  zoom: { title: 'Zoom', menu: 'view' },
  lanes: { title: 'Lanes', menu: 'view' },
  window: { title: 'Window', menu: 'view' },
  plan: { title: 'Plan', menu: 'file' },
  help: { title: 'Help', menu: 'help' },
} as const;
export type CommandGroup = keyof typeof COMMAND_GROUPS;

/** What can be needed, and what to say where it is missing. */
export const NEEDS = {
  selection: 'Select a post first',
  campaign: 'Go to a campaign first, or to a post of one',
  department: 'Go to a department’s lane first',
  search: 'Search or filter first',
  view: 'Show a view first',
  undo: 'There is nothing to undo',
  redo: 'There is nothing to redo',
  closable: 'Only the example is open',
  recents: 'No plan was opened before',
} as const;
export type Need = keyof typeof NEEDS;

/** The needs that only the window knows about; it tells main, for the menus. */
export const WINDOW_NEEDS = [
  'selection',
  'campaign',
  'department',
  'search',
  'view',
] as const satisfies readonly Need[];
export type WindowNeed = (typeof WINDOW_NEEDS)[number];

export const COMMANDS = [
  { id: 'newPost', label: 'New post', group: 'posts', keys: ['N'], also: 'add create' },
  {
    id: 'openPost',
    label: 'Edit post',
    group: 'posts',
    keys: ['Enter'],
    where: 'card',
    needs: 'selection',
    also: 'open change',
  },
  {
    id: 'pickUpPost',
    label: 'Pick up post',
    group: 'posts',
    keys: ['Space'],
    where: 'card',
    needs: 'selection',
    also: 'move carry drag',
  },
  {
    id: 'duplicatePost',
    label: 'Duplicate post',
    group: 'posts',
    keys: ['Mod+D'],
    needs: 'selection',
    also: 'copy',
  },
  {
    id: 'sendToTray',
    label: 'Put post in the tray',
    group: 'posts',
    keys: ['T'],
    where: 'card',
    needs: 'selection',
    also: 'idea unschedule',
  },
  {
    id: 'deletePost',
    label: 'Delete post',
    group: 'posts',
    keys: ['Delete', 'Backspace'],
    where: 'card',
    needs: 'selection',
    also: 'remove',
  },
  {
    id: 'editSelected',
    label: 'Edit selected posts',
    group: 'posts',
    keys: ['E'],
    needs: 'selection',
    also: 'bulk owner tags campaign channels',
  },
  {
    id: 'setIdea',
    label: 'Set status: idea',
    group: 'posts',
    needs: 'selection',
    inMenu: false,
  },
  {
    id: 'setDraft',
    label: 'Set status: draft',
    group: 'posts',
    needs: 'selection',
    inMenu: false,
  },
  {
    id: 'setInReview',
    label: 'Set status: in review',
    group: 'posts',
    needs: 'selection',
    inMenu: false,
  },
  {
    id: 'setApproved',
    label: 'Set status: approved',
    group: 'posts',
    needs: 'selection',
    inMenu: false,
  },
  {
    id: 'setScheduled',
    label: 'Set status: scheduled',
    group: 'posts',
    needs: 'selection',
    inMenu: false,
  },
  {
    id: 'setPublished',
    label: 'Set status: published',
    group: 'posts',
    needs: 'selection',
    inMenu: false,
  },

  {
    id: 'moveDayLater',
    label: 'Move a day later',
    group: 'move',
    keys: ['Alt+ArrowRight'],
    where: 'board',
    needs: 'selection',
    also: 'nudge shift tomorrow right',
  },
  {
    id: 'moveDayEarlier',
    label: 'Move a day earlier',
    group: 'move',
    keys: ['Alt+ArrowLeft'],
    where: 'board',
    needs: 'selection',
    also: 'nudge shift yesterday left',
  },
  {
    id: 'moveWeekLater',
    label: 'Move a week later',
    group: 'move',
    keys: ['Alt+Shift+ArrowRight'],
    where: 'board',
    needs: 'selection',
    also: 'nudge shift next right',
  },
  {
    id: 'moveWeekEarlier',
    label: 'Move a week earlier',
    group: 'move',
    keys: ['Alt+Shift+ArrowLeft'],
    where: 'board',
    needs: 'selection',
    also: 'nudge shift last left',
  },
  {
    id: 'moveLaneUp',
    label: 'Move a lane up',
    group: 'move',
    keys: ['Alt+ArrowUp'],
    where: 'board',
    needs: 'selection',
    also: 'nudge department above',
  },
  {
    id: 'moveLaneDown',
    label: 'Move a lane down',
    group: 'move',
    keys: ['Alt+ArrowDown'],
    where: 'board',
    needs: 'selection',
    also: 'nudge department below',
  },

  {
    id: 'find',
    label: 'Search posts',
    group: 'find',
    keys: ['/', 'Mod+F'],
    also: 'find text look',
  },
  {
    id: 'nextHit',
    label: 'Next hit',
    group: 'find',
    keys: ['F3', 'Mod+G'],
    needs: 'search',
    also: 'found match',
  },
  {
    id: 'previousHit',
    label: 'Previous hit',
    group: 'find',
    keys: ['Shift+F3', 'Mod+Shift+G'],
    needs: 'search',
    also: 'found match',
  },
  {
    id: 'filter',
    label: 'Filter…',
    group: 'find',
    keys: ['F'],
    also: 'department channel campaign objective status owner tag',
    line: true,
  },
  {
    id: 'toggleRest',
    label: 'Dim or hide other posts',
    group: 'find',
    keys: ['H'],
    needs: 'search',
    also: 'rest unmatched show',
  },
  {
    id: 'clearFind',
    label: 'Clear search and filters',
    group: 'find',
    keys: ['Shift+Escape'],
    needs: 'search',
    also: 'reset show all',
  },
  {
    id: 'saveView',
    label: 'Save as a view…',
    group: 'views',
    needs: 'search',
    also: 'filter search keep',
  },
  {
    id: 'updateView',
    label: 'Update view',
    group: 'views',
    needs: 'view',
    also: 'filter search change',
  },
  {
    id: 'renameView',
    label: 'Rename view…',
    group: 'views',
    needs: 'view',
  },
  {
    id: 'deleteView',
    label: 'Delete view',
    group: 'views',
    needs: 'view',
    also: 'remove',
  },

  {
    id: 'selectAll',
    label: 'Select all posts in view',
    group: 'select',
    keys: ['Mod+A'],
    also: 'everything mark',
  },
  {
    id: 'toggleSelected',
    label: 'Select one more post, or one less',
    group: 'select',
    keys: ['X', 'Mod+Space'],
    macKeys: ['X'],
    where: 'card',
    also: 'toggle add mark',
  },
  {
    id: 'clearSelection',
    label: 'Select nothing',
    group: 'select',
    keys: ['Escape'],
    where: 'board',
    needs: 'selection',
    also: 'clear deselect unmark none',
  },

  { id: 'addCampaign', label: 'New campaign…', group: 'campaigns', also: 'add create' },
  {
    id: 'editCampaign',
    label: 'Edit campaign…',
    group: 'campaigns',
    needs: 'campaign',
    also: 'change phases brief colour rename',
  },
  {
    id: 'shiftCampaign',
    label: 'Shift campaign by days…',
    group: 'campaigns',
    needs: 'campaign',
    also: 'move posts later earlier week',
  },
  {
    id: 'deleteCampaign',
    label: 'Delete campaign…',
    group: 'campaigns',
    needs: 'campaign',
    also: 'remove',
  },
  {
    id: 'toggleCampaigns',
    label: 'Show more or fewer campaigns',
    group: 'campaigns',
    also: 'rows fold all',
  },

  { id: 'addDepartment', label: 'Add department…', group: 'departments', also: 'new create lane' },
  {
    id: 'renameDepartment',
    label: 'Rename department…',
    group: 'departments',
    needs: 'department',
    also: 'lane name',
  },
  {
    id: 'moveDepartmentUp',
    label: 'Move department up',
    group: 'departments',
    needs: 'department',
    inMenu: false,
    also: 'lane order',
  },
  {
    id: 'moveDepartmentDown',
    label: 'Move department down',
    group: 'departments',
    needs: 'department',
    inMenu: false,
    also: 'lane order',
  },
  {
    id: 'removeDepartment',
    label: 'Remove department',
    group: 'departments',
    needs: 'department',
    also: 'lane',
  },

  { id: 'undo', label: 'Undo', group: 'history', keys: ['Mod+Z'], needs: 'undo' },
  { id: 'redo', label: 'Redo', group: 'history', keys: ['Mod+Shift+Z', 'Mod+Y'], needs: 'redo' },

  { id: 'showBoard', label: 'Board', group: 'go', keys: ['Mod+Shift+B'], also: 'calendar days' },
  { id: 'showList', label: 'List', group: 'go', keys: ['Mod+Shift+L'], also: 'table rows' },
  { id: 'goToday', label: 'Go to today', group: 'go', keys: ['.'] },
  { id: 'goToDate', label: 'Go to date…', group: 'go', keys: ['G'], also: 'day jump' },
  {
    id: 'goNext',
    label: 'Next period',
    group: 'go',
    keys: ['PageDown'],
    also: 'week month forward',
  },
  {
    id: 'goPrevious',
    label: 'Previous period',
    group: 'go',
    keys: ['PageUp'],
    also: 'week month back',
  },

  { id: 'zoomWeek', label: 'Zoom to week', group: 'zoom', keys: ['1', 'Mod+1'] },
  {
    id: 'zoomTwoWeeks',
    label: 'Zoom to two weeks',
    group: 'zoom',
    keys: ['2', 'Mod+2'],
    also: '2',
  },
  { id: 'zoomMonth', label: 'Zoom to month', group: 'zoom', keys: ['3', 'Mod+3'] },
  { id: 'zoomQuarter', label: 'Zoom to quarter', group: 'zoom', keys: ['4', 'Mod+4'] },
  { id: 'zoomYear', label: 'Zoom to year', group: 'zoom', keys: ['5', 'Mod+5'] },

  { id: 'foldLane', label: 'Fold or unfold lane', group: 'lanes', also: 'department collapse row' },
  {
    id: 'openLane',
    label: 'Show all or few posts of lane',
    group: 'lanes',
    needs: 'department',
    also: 'more less open department',
  },
  { id: 'foldAllLanes', label: 'Fold all lanes', group: 'lanes', also: 'collapse departments' },
  { id: 'unfoldAllLanes', label: 'Unfold all lanes', group: 'lanes', also: 'expand open show' },

  { id: 'toggleTray', label: 'Show or hide tray', group: 'window', also: 'fold ideas' },
  { id: 'togglePanel', label: 'Show or hide panel', group: 'window', also: 'side details' },
  {
    id: 'largerText',
    label: 'Larger text',
    group: 'window',
    keys: ['Mod+Plus', 'Mod+='],
    by: 'main',
    line: true,
    also: 'zoom in bigger',
  },
  {
    id: 'smallerText',
    label: 'Smaller text',
    group: 'window',
    keys: ['Mod+-'],
    by: 'main',
    also: 'zoom out',
  },
  {
    id: 'normalText',
    label: 'Normal text',
    group: 'window',
    keys: ['Mod+0'],
    by: 'main',
    also: 'zoom reset size',
  },
  {
    id: 'fullScreen',
    label: 'Full screen',
    group: 'window',
    keys: ['F11'],
    macKeys: ['Ctrl+Mod+F'],
    by: 'main',
    line: true,
  },

  { id: 'newPlan', label: 'New plan…', group: 'plan', keys: ['Mod+N'], by: 'main' },
  { id: 'open', label: 'Open…', group: 'plan', keys: ['Mod+O'], by: 'main', also: 'file' },
  {
    id: 'clearRecents',
    label: 'Clear recent plans',
    group: 'plan',
    needs: 'recents',
    by: 'main',
    inMenu: false,
  },
  { id: 'save', label: 'Save', group: 'plan', keys: ['Mod+S'], by: 'main', line: true },
  {
    id: 'saveAs',
    label: 'Save as…',
    group: 'plan',
    keys: ['Mod+Shift+S'],
    by: 'main',
    also: 'keep copy fork',
  },
  { id: 'renamePlan', label: 'Rename plan…', group: 'plan', also: 'title' },
  { id: 'exportCsv', label: 'Export as CSV…', group: 'plan', keys: ['Mod+E'], also: 'spreadsheet' },
  {
    id: 'closePlan',
    label: 'Close plan',
    group: 'plan',
    keys: ['Mod+W'],
    needs: 'closable',
    by: 'main',
    line: true,
  },
  {
    id: 'quit',
    label: 'Quit',
    group: 'plan',
    keys: ['Mod+Q'],
    by: 'main',
    inMenu: false,
    also: 'exit',
  },

  {
    id: 'openPalette',
    label: 'Search or run a command',
    group: 'help',
    keys: ['Mod+K'],
    where: 'anywhere',
  },
  { id: 'showKeys', label: 'Keyboard shortcuts', group: 'help', keys: ['?'], also: 'help' },
  {
    id: 'about',
    label: 'About Crosslane',
    group: 'help',
    by: 'main',
    inMenu: false,
    also: 'version',
  },
] as const satisfies readonly Entry[];

export type Command = (typeof COMMANDS)[number]['id'];
/** What main carries out, whoever asks. */
export type MainCommand = Extract<(typeof COMMANDS)[number], { readonly by: 'main' }>['id'];
export type WindowCommand = Exclude<Command, MainCommand>;

/** The line of a command, with every part that another line may have. */
export interface CommandEntry extends Entry {
  readonly id: Command;
}

const ENTRIES: ReadonlyMap<string, CommandEntry> = new Map(
  COMMANDS.map((entry) => [entry.id, entry]),
);

export function commandEntry(id: Command): CommandEntry {
  // Every command is a line of the table.
  return ENTRIES.get(id) as CommandEntry;
}

export function isMainCommand(id: string): id is MainCommand {
  return ENTRIES.get(id)?.by === 'main';
}

/** The keys of a command on one system. */
export function keysOn(entry: CommandEntry, isMac: boolean): readonly string[] {
  return (isMac ? entry.macKeys : undefined) ?? entry.keys ?? [];
}
