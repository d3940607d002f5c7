const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('benchShell', { plan: () => ipcRenderer.invoke('plan') });
