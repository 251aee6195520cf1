/** Where the session storage holds a tab's status, which the service worker writes and the panel follows. */
export const TAB_STATUS = "tab:";
export const tabStatusKey = (tabId: number) => `${TAB_STATUS}${tabId}`;
