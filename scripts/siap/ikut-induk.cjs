// Loaded into the server process: when the process that started it is gone, even by kill -9, so is the server.
if (process.send) {
  if (!process.connected) process.exit(1)
  process.once('disconnect', () => process.exit(1))
  process.channel?.unref()
}
