// An empty window: what Electron itself takes to start.
export {};
